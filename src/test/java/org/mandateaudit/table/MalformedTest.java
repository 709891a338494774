package org.mandateaudit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;

/** A CSV file in none of the encodings that are read says where it ceases to be text. */
class MalformedTest {

    private static Problem refused(byte[] bytes) {
        Problem whole = assertThrows(Unreadable.class, () -> Spreadsheet.read("t.csv", bytes))
                .problem();
        Problem inParts = assertThrows(
                        Unreadable.class, () -> Spreadsheet.readCsv("t.csv", () -> new ByteArrayInputStream(bytes)))
                .problem();
        assertEquals(whole, inParts);
        return whole;
    }

    private static byte[] bytes(Object... parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            bytes.write(part instanceof byte[] some ? some : new byte[] {((Integer) part).byteValue()});
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 3", "UTF-8, 30000", "GB18030, 3", "GB18030, 40000", "UTF-16, 3"})
    void itIsToldAtTheFirstByteInTheEncodingOfTheRest(String encoding, int lines) throws Exception {
        Charset charset = Charset.forName(encoding);
        byte[] before = ("编号,名称\r\n".repeat(lines) + "甲𠮷,乙").getBytes(charset);
        // A surrogate by itself in UTF-16, no beginning of a character in the others.
        byte[] after = "局\n".getBytes(charset);

        Problem problem = refused(bytes(before, 0xDF, 0xFF, 0xFF, after));

        assertEquals(new Place("t.csv", lines + 1, 5), problem.place());
        assertEquals("甲𠮷,乙\uFFFD", problem.line());
    }

    @Test
    void aMarkIsNoColumn() throws Exception {
        assertEquals(
                new Place("t.csv", 1, 2),
                refused(bytes(0xEF, 0xBB, 0xBF, 'a' + 0, 0xFF, 0xFF)).place());
    }

    @Test
    void textOfAnotherEncodingThatIsHardlyChineseIsToldWhereItIsNotUtf8() {
        byte[] german = "a;b\nc;Straße\n".getBytes(Charset.forName("ISO-8859-1"));
        assertEquals(new Place("t.csv", 2, 7), refused(german).place());
    }
}
