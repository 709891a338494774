package org.mandateaudit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;

/** A CSV file that is not held is read as one that is, and has to stay what it was. */
class LargeCsvTest {

    /** More than is read at a time, with characters of all lengths across the seams. */
    private static byte[] large(String start) {
        StringBuilder text = new StringBuilder(start).append("a;b;c\n");
        for (int i = 0; i < 40_000; i++) {
            text.append(i)
                    .append(";\"é中𠮷\n")
                    .append("x".repeat(i % 7))
                    .append("\";中")
                    .append(i % 5)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Row> rows(Spreadsheet spreadsheet) {
        List<Row> rows = new ArrayList<>();
        spreadsheet.sheets().get(0).rows().forEach(rows::add);
        return rows;
    }

    private static ByteSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static String refused(ByteSource source) {
        return assertThrows(Unreadable.class, () -> rows(Spreadsheet.readCsv("t.csv", source)))
                .problem()
                .format(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void itSaysTheSameAsOneThatIsHeld(String start) throws IOException {
        byte[] bytes = large(start);
        Spreadsheet read = Spreadsheet.readCsv("t.csv", of(bytes));

        assertEquals(rows(Spreadsheet.read("t.csv", bytes)), rows(read));
        assertEquals(Spreadsheet.read("t.csv", bytes).text().get(), read.text().get());
    }

    @Test
    void oneThatChangesBetweenTwoReadingsIsRefused() {
        byte[] before = large("");
        byte[] after = large("#");
        List<InputStream> readings =
                new ArrayList<>(List.of(new ByteArrayInputStream(before), new ByteArrayInputStream(after)));

        assertTrue(refused(() -> readings.remove(0)).contains("changed while it was read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "x-UTF-16LE-BOM"})
    void oneInAnotherEncodingSaysTheSame(String encoding) throws IOException {
        String text = new String(large("编号;名称;类型\n"), StandardCharsets.UTF_8);
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        Spreadsheet read = Spreadsheet.readCsv("t.csv", of(bytes));

        assertEquals(rows(Spreadsheet.read("t.csv", text.getBytes(StandardCharsets.UTF_8))), rows(read));
        assertEquals(Spreadsheet.read("t.csv", bytes).encoding(), read.encoding());
        assertEquals(encoding.startsWith("GB") ? encoding : "UTF-16", read.encoding());
    }

    @Test
    void oneInNoEncodingOrNoTextIsRefused() {
        byte[] german = "a;Straße\n".repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
        byte[] binary = large("");
        binary[binary.length - 3] = 0;

        assertTrue(refused(of(german)).contains("neither UTF-8 nor GB18030"));
        assertTrue(refused(of(new byte[] {'a', (byte) 0xE4})).contains("neither UTF-8 nor GB18030"));
        assertTrue(refused(of(binary)).contains("binary"));
    }
}
