package org.mandateaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.mandateaudit.Report;

/** Writes a report in one format. Bytes, not characters, since a workbook is a format too. */
@FunctionalInterface
interface ReportWriter {

    void write(Report report, Style style, OutputStream out) throws IOException;

    /** A format that is text, in UTF-8. */
    static ReportWriter ofText(BiFunction<Report, Style, String> text) {
        return (report, style, out) -> out.write(text.apply(report, style).getBytes(StandardCharsets.UTF_8));
    }
}
