package org.mandateaudit.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Term;

/** What a cell of a spreadsheet holds, with its type, so that numbers add up and dates sort. */
sealed interface CellValue {

    /** Nothing. */
    CellValue NONE = new Words("");

    /** What the cell shows where there are no types, as in CSV. */
    String text();

    /** Text, which stays text whatever it begins with; characters that are no signs are made visible. */
    record Words(String text) implements CellValue {

        public Words {
            text = Visible.lines(text);
        }
    }

    /** A number. */
    record Count(long number) implements CellValue {

        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /** A date. */
    record Day(LocalDate day) implements CellValue {

        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Text that leads to a row, counted from 1, of a sheet. */
    record Link(String text, String sheet, int row) implements CellValue {}

    /** Text; nothing where it is not stated. */
    static CellValue of(@Nullable String text) {
        return text == null ? NONE : new Words(text);
    }

    /** The term of the language; nothing where none is stated. */
    static CellValue of(@Nullable Term term, Language language) {
        return term == null ? NONE : new Words(Text.of(term).in(language));
    }

    /** A line each. */
    static CellValue lines(List<String> lines) {
        return new Words(String.join("\n", lines));
    }
}
