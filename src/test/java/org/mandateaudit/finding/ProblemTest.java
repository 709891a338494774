package org.mandateaudit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Place;

class ProblemTest {

    private static final Text MESSAGE = new Text("不对", "wrong");

    private static List<String> lines(int column, String line) {
        return new Problem(new Place("a.yaml", 3, column), MESSAGE, line)
                .format(Language.ZH)
                .lines()
                .toList();
    }

    @Test
    void theCaretStandsUnderTheColumnWhateverTheWidthOfWhatIsBefore() {
        assertEquals(List.of("a.yaml:3:3: error: 不对", "贵州: x", "    ^"), lines(3, "贵州: x"));
        assertEquals("\t  ^", lines(4, "\ta b").get(2));
        assertEquals("  ^", lines(2, "𠀀x").get(2));
        assertEquals("^", lines(1, "x").get(2));
    }

    @Test
    void aLongLineIsCutAroundTheColumn() {
        List<String> lines = lines(5000, "x".repeat(4999) + "y" + "z".repeat(9999));
        assertTrue(lines.get(1).length() < 130);
        assertEquals('y', lines.get(1).charAt(lines.get(2).indexOf('^')));
    }

    @Test
    void whatAFileHoldsDoesNotSteerTheTerminal() {
        Text message = new Text("值 \u001b[31mx", "value \u001b[31mx");
        assertEquals(
                "a.yaml: error: value \uFFFD[31mx",
                Problem.ofPath("a.yaml", message).format(Language.EN));
        assertEquals("\uFFFD[31mx", lines(1, "\u001b[31mx").get(1));
        assertEquals("a\uFFFDb\r\nc", Problem.harmless("a\rb\r\nc"), "which would write over the line");
    }

    @Test
    void aProblemWithAPathHasNoLine() {
        assertEquals("a.yaml: error: wrong", Problem.ofPath("a.yaml", MESSAGE).format(Language.EN));
    }
}
