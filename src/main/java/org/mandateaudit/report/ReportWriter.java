package org.mandateaudit.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.mandateaudit.Report;

/** Writes a report in one format. Bytes, not characters, since a workbook is a format too. */
@FunctionalInterface
interface ReportWriter {

    void write(Report report, Style style, OutputStream out) throws IOException;

    /** Tells a report as text, bit by bit, so that one that is longer than the memory can be told. */
    @FunctionalInterface
    interface Teller {

        void tell(Report report, Style style, Appendable out) throws IOException;
    }

    /** A format that is text, in UTF-8. */
    static ReportWriter ofText(Teller teller) {
        return (report, style, out) -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            try {
                teller.tell(report, style, text);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            text.flush();
        };
    }
}
