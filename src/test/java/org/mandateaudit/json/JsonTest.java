package org.mandateaudit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonTest {

    @Test
    void keys_stay_in_the_order_of_the_map_and_values_stand_on_lines_of_their_own() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("乙", 1);
        value.put("a", Arrays.asList(true, null, 2.5));
        value.put("empty", List.of());
        value.put("none", Map.of());
        assertEquals(
                """
            {
              "乙": 1,
              "a": [
                true,
                null,
                2.5
              ],
              "empty": [],
              "none": {}
            }
            """,
                Json.write(value) + "\n");
    }

    @Test
    void a_supplier_in_a_short_list_is_asked_when_it_is_its_turn() throws IOException {
        StringBuilder out = new StringBuilder();
        List<Integer> lengths = new ArrayList<>();
        Supplier<Object> value = () -> {
            lengths.add(out.length());
            return "甲";
        };
        Json.write(Map.of("list", Stream.of(value, value)), out);
        assertTrue(lengths.get(0) < lengths.get(1), lengths.toString());
        assertEquals(Json.write(Map.of("list", List.of("甲", "甲"))), out.toString());
    }

    @Test
    void a_stream_is_a_list_however_long_it_is() {
        for (int length : new int[] {0, 1, 255, 256, 257, 1000}) {
            List<Map<String, Object>> list = IntStream.range(0, length)
                    .mapToObj(i -> Map.<String, Object>of("text", "第" + i + "项\n"))
                    .toList();
            assertEquals(Json.write(Map.of("list", list)), Json.write(Map.of("list", list.stream())));
            assertEquals(Json.writeCompact(list), Json.writeCompact(list.stream()));
        }
    }

    @Test
    void of_a_long_stream_few_values_are_in_memory_at_a_time() {
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Json.write(IntStream.range(0, 5000)
                .peek(each -> most.accumulateAndGet(taken.incrementAndGet() - written.get(), Math::max))
                .mapToObj(each -> (Supplier<Object>) written::incrementAndGet));
        assertTrue(most.get() < 1000, most.toString());
    }

    @Test
    void compact_json_has_no_spaces() {
        assertEquals("[\"r\",[\"a\",\"b\"],null]", Json.writeCompact(Arrays.asList("r", List.of("a", "b"), null)));
    }

    @Test
    void what_a_terminal_or_a_script_stumbles_over_is_escaped() {
        assertEquals(
                "\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u0085\"",
                Json.writeCompact("\"\\\n\r\t\0\u001b\u007f\u0085"));
        assertEquals("\"\\u2028\\u2029\\u202e\\ufeff\"", Json.writeCompact("\u2028\u2029\u202e\ufeff"));
    }

    @Test
    void half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not() {
        assertEquals("\"\\ud800x\\udc00𠀀\"", Json.writeCompact("\ud800x\udc00𠀀"));
    }

    @Test
    void what_has_no_form_in_json_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Json.write(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Json.write(new Object()));
    }

    @Test
    void a_reader_reads_back_any_text_that_was_written() {
        Random random = new Random(20190630);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(20, 0, 0x30000)
                    .map(character -> random.nextInt(3) == 0 ? character % 0xA0 : character)
                    .filter(character -> character < 0xD800 || character > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (String json : List.of(Json.write(List.of(text)), Json.writeCompact(List.of(text)))) {
                assertEquals(List.of(text), new Load(LoadSettings.builder().build()).loadFromString(json));
            }
        }
    }
}
