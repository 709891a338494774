package org.mandateaudit.rule;

import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;

/** An application that embeds the library, run by {@link EmbeddingTest} under a class loader of its own. */
public final class Embedded {

    private Embedded() {}

    /** How many rules there are. */
    public static String rules(Path nothing) {
        return String.valueOf(Auditor.withBundledRules().rules().size());
    }

    /** All that touches the engine, with a folder for what is kept; it says what came of it. */
    public static String everything(Path cache) {
        RuleBook book = new RuleBook(new OwnRules(RuleCache.in(cache), "test").read(List.of(Path.of("samples/rules"))));
        Auditor auditor = Auditor.with(book);
        auditor.warmUp();
        Mandates mandates = Mandates.read(Path.of("samples/article"));
        Report report = auditor.audit(mandates);
        String rule = report.findings().get(0).rule().id();
        Institution institution = mandates.world().institutions().get(0);
        int accounts =
                auditor.why(mandates, report.findings().get(0)).accounts().size();
        int reasons = auditor.whyNot(mandates, rule, institution).accounts().size();
        int page = bytes(report, ReportFormat.HTML).length;
        return "findings " + report.findings().size() + ", failures " + report.failures() + ", told "
                + List.of(accounts > 0, reasons > 0, page > 0);
    }

    /** Writes a workbook. */
    public static String workbook(Path nothing) {
        return "bytes " + bytes(report(), ReportFormat.XLSX).length;
    }

    /** Writes a Word document. */
    public static String document(Path nothing) {
        return "bytes " + bytes(report(), ReportFormat.DOCX).length;
    }

    /** Writes a page. */
    public static String page(Path nothing) {
        return "bytes " + bytes(report(), ReportFormat.HTML).length;
    }

    /** Reads mandates, and says how many. */
    public static String read(Path file) {
        return "mandates " + Mandates.read(file).world().mandates().size();
    }

    private static Report report() {
        return Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/article")));
    }

    private static byte[] bytes(Report report, ReportFormat format) {
        return format.bytes(report, Style.of(Language.ZH));
    }
}
