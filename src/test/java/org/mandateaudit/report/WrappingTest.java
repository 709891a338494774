package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;

class WrappingTest {

    private static final List<String> PIECES = List.of(
            "统筹",
            "全省",
            "信息化",
            "建设",
            "，",
            "。",
            "、",
            "；",
            "：",
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            " ",
            " ",
            "a",
            "data",
            "gz-big-data/1",
            "样例/贵州.yaml:17:9",
            "2019",
            ".",
            ",",
            "-",
            "𠀀",
            "é",
            "e\u0301",
            "——",
            "…",
            "①",
            "１",
            "한",
            "か");

    @Test
    void no_line_is_longer_than_the_width_unless_it_holds_what_may_not_be_broken() {
        Random random = new Random(20190630);
        for (int i = 0; i < 300; i++) {
            for (Language language : Language.values()) {
                int width = 60 + random.nextInt(41);
                Style style = Style.of(language).withWidth(width);
                String text = random(random);
                String report =
                        new String(ReportFormat.TEXT.bytes(Samples.saying(text), style), StandardCharsets.UTF_8);
                for (String line : report.split("\n")) {
                    boolean isPath = line.strip().equals(Visible.text(text));
                    assertTrue(
                            isPath || columns(line, language) <= width || holdsAWordTooLong(line, width, language),
                            () -> width + " columns: " + line);
                }
            }
        }
    }

    @Test
    void wrapping_loses_and_adds_nothing_but_spaces() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String text = Visible.text(random(random));
            List<String> lines = new Prose(Language.ZH).add(text).lines(random.nextInt(40), 40, false);
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        }
    }

    @Test
    void closing_punctuation_never_begins_a_line_and_opening_never_ends_one() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            String text = "始" + Visible.text(random(random)) + "终";
            List<String> lines = new Prose(Language.ZH).add(text).lines(30, 30, false);
            for (String line : lines) {
                assertFalse("，。、；：）”》".contains(line.substring(0, 1)), () -> String.join("\n", lines));
                assertFalse("（“《".contains(line.substring(line.length() - 1)), () -> String.join("\n", lines));
            }
        }
    }

    @Test
    void chinese_is_broken_between_characters_and_english_between_words() {
        assertEquals(
                List.of("统筹全省", "信息化"), new Prose(Language.ZH).add("统筹全省信息化").lines(9, 9, false));
        assertEquals(
                List.of("one two", "three"),
                new Prose(Language.EN).add("one two three").lines(9, 9, false));
        assertEquals(
                List.of("见", "gz-big-data/1", "一条"),
                new Prose(Language.ZH).add("见gz-big-data/1一条").lines(6, 6, false));
        assertEquals(List.of("统筹全", "省。"), new Prose(Language.ZH).add("统筹全省。").lines(8, 8, false));
    }

    @Test
    void a_chinese_character_takes_two_columns_and_a_combining_mark_none() {
        assertEquals(2, Columns.of('省', Language.EN));
        assertEquals(2, Columns.of('，', Language.EN));
        assertEquals(2, Columns.of(0x20000, Language.EN));
        assertEquals(1, Columns.of('a', Language.ZH));
        assertEquals(0, Columns.of(0x0301, Language.ZH));
    }

    @Test
    void curved_quotes_take_two_columns_in_chinese_text_and_one_in_english() {
        assertEquals(2, Columns.of('“', Language.ZH));
        assertEquals(1, Columns.of('“', Language.EN));
    }

    private static String random(Random random) {
        return IntStream.range(0, random.nextInt(120))
                .mapToObj(unused -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static int columns(String text, Language language) {
        return text.codePoints()
                .map(character -> Columns.of(character, language))
                .sum();
    }

    /** Whether, cut at each space and around each Chinese character that is no punctuation, a part stays too long. */
    private static boolean holdsAWordTooLong(String line, int width, Language language) {
        String indented = line.replaceAll("^ +(\\d+:\\d+  |\\S+ {2,})?", "");
        int room = width - columns(line, language) + columns(indented, language);
        for (String part : indented.split("(?<=[\\p{L}&&[^a-zA-Zé]]) *(?=[\\p{L}&&[^a-zA-Zé]])|(?<=\\w) +(?=\\w)")) {
            if (columns(part, language) > room) {
                return true;
            }
        }
        return false;
    }
}
