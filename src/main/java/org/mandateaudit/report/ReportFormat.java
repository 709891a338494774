package org.mandateaudit.report;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.finding.MissingLibraryException;
import org.mandateaudit.finding.Text;

/**
 * The formats in which a report is written. All tell the same findings with the same counts.
 *
 * <pre>{@code
 * ReportFormat.JSON.write(report, Style.of(Language.ZH), System.out);
 * }</pre>
 */
public enum ReportFormat implements Format {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable. */
    JSON,
    /** SARIF 2.1.0, for editors and code scanning. */
    SARIF,
    /** For a memo or a pull request: Markdown as GitHub reads it. */
    MARKDOWN,
    /** For spreadsheets: UTF-8 with a byte-order mark (RFC 4180), a row for each finding and each open question. */
    CSV,
    /**
     * For people who review on paper or in a word processor: a Word document (.docx) of A4 pages, each finding with room
     * for the decision, the reason and the response of the audited body, and signatures at its end.
     */
    DOCX,
    /**
     * A workbook for reviewers, with a sheet for the summary, the findings, the evidence, what could not be assessed, and
     * how institutions compare. It needs {@code org.dhatim:fastexcel}, which is an optional dependency.
     */
    XLSX,
    /**
     * For people who review: one page in both languages that opens from disk and prints. It begins in the language of the
     * style, and needs the library {@code gg.jte:jte-runtime}, which this one names as optional.
     */
    HTML;

    /** Whether it is text, which a terminal can show. */
    public boolean isText() {
        return this != XLSX && this != DOCX;
    }

    /** Whether it tells mandates that no finding is about, which have to be in memory for it. */
    public boolean tellsMandates() {
        return this == XLSX || this == HTML;
    }

    /** The format of that name; null where there is none. */
    public static @Nullable ReportFormat named(String code) {
        for (ReportFormat format : values()) {
            if (format.code().equals(code)) {
                return format;
            }
        }
        return null;
    }

    /**
     * Writes the report; text formats in UTF-8, with a line break at the end. The stream is not closed.
     *
     * @throws IOException where the stream fails, or a workbook the temporary file that it is made in
     * @throws IllegalStateException where the format {@link #tellsMandates tells mandates} and those of the report are not in
     *     memory
     * @throws MissingLibraryException where the application has not added the library that the format needs
     */
    public void write(Report report, Style style, OutputStream out) throws IOException {
        if (tellsMandates() && !report.world().hasMandatesInMemory()) {
            throw new IllegalStateException(
                    "the format " + code() + " tells all mandates, and those of this report are not"
                            + " in memory: audit MandateFiles.all() or what Mandates.read has read");
        }
        try {
            tell(report, style, out);
        } catch (NoClassDefFoundError e) {
            String library = this == XLSX ? "org.dhatim:fastexcel" : this == HTML ? "gg.jte:jte-runtime" : null;
            if (library == null) {
                throw e;
            }
            throw new MissingLibraryException(
                    new Text(
                            "格式 " + code() + " 要用 " + library + "，类路径上没有；它是 mandate-audit 的可选依赖，请由应用加上",
                            "the format " + code() + " needs " + library
                                    + ", which is not on the class path: an optional dependency of mandate-audit, for the"
                                    + " application to add"),
                    e);
        }
    }

    /** Bit by bit, so that a report that is longer than the memory can be told. */
    private void tell(Report report, Style style, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            switch (this) {
                case TEXT -> TextReport.write(report, style, text);
                case JSON -> JsonReport.write(report, style.language(), text);
                case SARIF -> SarifReport.write(report, style.language(), text);
                case MARKDOWN -> ReportMemo.write(report, style, text);
                case CSV -> ReportCsv.write(report, style.language(), text);
                case DOCX -> ReportMemo.writeWord(report, style, out);
                case XLSX -> ReportWorkbook.write(report, style.language(), out);
                case HTML -> text.append(HtmlReport.of(report, style.language()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    /**
     * The report as bytes.
     *
     * @throws UncheckedIOException where the temporary file of a workbook fails
     * @throws IllegalStateException as {@link #write} throws it
     */
    public byte[] bytes(Report report, Style style) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(report, style, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
