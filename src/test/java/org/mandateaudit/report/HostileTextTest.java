package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.finding.Language;

/** What an input may say to deceive the reader of a report, or to break its writer. */
class HostileTextTest {

    static final String HOSTILE =
            "局\u001b[31m\"引'号\"\u202e卒\u2066a\u2069\u200f\u0000\u0007\u009b2J\ud800 {0} [点](http://x)"
                    + " <script> ](a) \\ % %s 二\u2028三";

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    void no_character_of_the_input_acts_on_a_terminal(Verbosity verbosity) {
        for (Language language : Language.values()) {
            String text = text(HOSTILE, Style.of(language).withVerbosity(verbosity));
            text.codePoints().filter(character -> character != '\n').forEach(character -> {
                int type = Character.getType(character);
                assertTrue(
                        type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE,
                        Integer.toHexString(character));
            });
            assertTrue(text.contains("␛[31m"));
            assertTrue(text.contains("\\u{202e}"));
            assertTrue(text.contains("\\u{d800}"));
        }
    }

    @Test
    void in_colour_only_our_own_escape_sequences_remain() {
        String text = text(HOSTILE, Style.of(Language.ZH).withColor(true));
        assertEquals(text(HOSTILE, Style.of(Language.ZH)), text.replaceAll("\u001b\\[(0|1|2|1;31|1;33|1;36)m", ""));
    }

    @Test
    void every_coloured_line_ends_in_plain() {
        String text = text("字".repeat(300), Style.of(Language.ZH).withColor(true));
        List<String> coloured =
                text.lines().filter(line -> line.indexOf('\u001b') >= 0).toList();

        assertFalse(coloured.isEmpty(), text);
        for (String line : coloured) {
            assertTrue(line.startsWith("\u001b[0m", line.lastIndexOf('\u001b')), line);
        }
    }

    @Test
    void a_word_too_long_for_a_line_is_not_broken() {
        String word = "x".repeat(10_000);
        assertTrue(Arrays.stream(text("前 " + word + " 后", Style.of(Language.ZH)).split("\n"))
                .anyMatch(line -> line.strip().equals(word)));
    }

    @Test
    void line_breaks_in_a_text_become_spaces() {
        assertEquals("一 二", Visible.text(" 一\n \r\n\t二\n"));
    }

    @Test
    void sarif_shows_braces_and_brackets_as_they_are() {
        assertEquals("{{0}} [点] (x)", SarifText.literal("{0} [点](x)"));
    }

    @Test
    void all_formats_write_hostile_text_without_failing() {
        for (ReportFormat format : ReportFormat.values()) {
            for (String text : List.of(HOSTILE, "", " ", "\ud800", "）".repeat(500), "\u0301".repeat(500))) {
                assertTrue(format.bytes(Samples.saying(text), Style.of(Language.EN)).length > 0);
            }
        }
    }

    @Test
    void no_text_of_the_input_is_markup_a_link_or_a_mention_in_markdown() {
        String hostile =
                "# h | `c` @somebody <script> </details> [x](http://a.b) http://a.b www.a.b #12 **b** $x$ ~~s~~";
        String markdown = new String(
                ReportFormat.MARKDOWN.bytes(Samples.saying(hostile), Style.of(Language.EN)), StandardCharsets.UTF_8);

        for (String never : List.of("@somebody", "<script", " [x", "http://", "www.", "#12", "**b", "$x$", " `")) {
            assertFalse(markdown.contains(never), never);
        }
        assertEquals(
                markdown.split("<details>", -1).length,
                markdown.split("</details>", -1).length,
                "none is closed early");
    }

    @Test
    void no_cell_of_a_row_is_a_formula_in_csv() {
        for (String formula : List.of("=1+1", "+1", "-1", "@a", "\t=1", "＝1")) {
            String csv = new String(
                    ReportFormat.CSV.bytes(Samples.saying(formula), Style.of(Language.EN)), StandardCharsets.UTF_8);
            Spreadsheet.csv(csv)
                    .forEach(row -> row.forEach(
                            cell -> assertTrue(cell.isEmpty() || "=+-@\t＝".indexOf(cell.charAt(0)) < 0, cell)));
            assertTrue(csv.contains("\"'" + formula), csv);
        }
    }

    @Test
    void a_memo_too_long_for_a_comment_says_so_at_its_head_and_is_whole() {
        String text = "字".repeat(20_000);
        String markdown = new String(
                ReportFormat.MARKDOWN.bytes(Samples.saying(text), Style.of(Language.ZH)), StandardCharsets.UTF_8);
        assertTrue(markdown.indexOf("65,536") < 100 && markdown.contains(text));

        String shorter =
                new String(ReportFormat.MARKDOWN.bytes(Samples.full(), Style.of(Language.ZH)), StandardCharsets.UTF_8);
        assertFalse(shorter.contains("65,536"));
    }

    private static String text(String text, Style style) {
        return new String(ReportFormat.TEXT.bytes(Samples.saying(text), style), StandardCharsets.UTF_8);
    }
}
