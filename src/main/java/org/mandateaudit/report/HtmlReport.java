package org.mandateaudit.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.Input;
import org.mandateaudit.read.Sha256;

/**
 * The report as one page that needs nothing else: no network, no server. A policy in the page lets no script or style run
 * but its own, and what the input says reaches it as text alone.
 */
final class HtmlReport {

    /** Pictures of more regions than this would make the page heavy; it says how many it leaves out. */
    static final int REGIONS = 40;

    /** The parts of the one script of the page, in order; that it is strict, the first says for all. */
    private static final List<String> SCRIPTS = List.of(
            "words.js",
            "page.js",
            "findings.js",
            "waivers.js",
            "decisions.js",
            "reviewer.js",
            "progress.js",
            "carried.js",
            "review.js",
            "register.js",
            "exchange.js");

    private HtmlReport() {}

    static String of(Report report, Language language) {
        String style = resource("report.css") + foot(HtmlPage.about(report));
        String script =
                String.join("\n", SCRIPTS.stream().map(HtmlReport::resource).toList());
        HtmlPage page = new HtmlPage(
                report,
                language,
                style,
                script,
                "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                        + "'; base-uri 'none'; form-action 'none'",
                HtmlFindings.of(report, key(report)),
                HtmlRegion.of(report, REGIONS));
        StringOutput out = new StringOutput(1 << 16);
        fill(page, new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }

    /** What stands at the foot of printed pages; what is no letter is written so that it stays text. */
    private static String foot(String about) {
        StringBuilder text = new StringBuilder();
        about.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || " ·、-".indexOf(character) >= 0) {
                text.appendCodePoint(character);
            } else {
                text.append(String.format(Locale.ROOT, "\\%x ", character));
            }
        });
        return "@page { @bottom-left { content: \"mandate-audit · " + text + "\"; font: 9pt sans-serif; } }\n";
    }

    /** Not by the engine of the library, which looks for templates by the class loader of the thread: a host has its own. */
    @SuppressWarnings("NullAway") // There is none to intercept; the template asks for that.
    private static void fill(HtmlPage page, HtmlTemplateOutput out) {
        JtereportGenerated.render(out, null, page);
    }

    /**
     * What tells this report's decisions from another's: the same for inputs that say the same, wherever they lie, the same
     * rules and the same day.
     */
    static String key(Report report) {
        StringBuilder identity = new StringBuilder();
        identity.append(report.asOf()).append(report.rulesSha256());
        report.inputs().stream().map(Input::sha256).sorted().forEach(digest -> identity.append('\n')
                .append(digest));
        return Sha256.of(identity.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String hash(String source) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(Sha256.digest().digest(source.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
