package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every format tells the same findings with the same counts, waived ones and what is not assessable included. */
class SameInEveryFormatTest {

    /**
     * What a reader of a format learns.
     *
     * @param findings the ids, each with its severity in the language of the report, or that it is waived
     * @param notAssessable how many checks could not be decided
     */
    private record Told(Map<String, String> findings, int notAssessable) {}

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void every_format_tells_the_ids_and_the_counts_of_the_report(ReportFormat format) {
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            for (Language language : Language.values()) {
                Report report = report(random);
                byte[] bytes = format.bytes(report, Style.of(language));
                assertEquals(expected(report, language), told(format, bytes, language), format + " of seed " + seed);
            }
        }
    }

    private static Report report(Random random) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> some = Samples.full().findings();
        for (int i = 0; i < random.nextInt(30); i++) {
            Finding one = some.get(random.nextInt(some.size()));
            findings.add(Samples.finding(
                    String.format("%016x", random.nextLong()),
                    one.rule(),
                    Severity.values()[random.nextInt(3)],
                    one.grade(),
                    one.region(),
                    one.institutions(),
                    one.matter(),
                    one.condition(),
                    one.evidence(),
                    random.nextInt(3) == 0 ? some.get(1).waiver() : null));
        }
        List<NotAssessable> open = new ArrayList<>();
        for (int i = 0; i < random.nextInt(20); i++) {
            open.add(Samples.full().notAssessable().get(random.nextInt(4)));
        }
        return Samples.report(findings, open);
    }

    private static Told expected(Report report, Language language) {
        Map<String, String> findings = new TreeMap<>();
        report.findings()
                .forEach(finding -> findings.put(
                        finding.id(),
                        finding.waiver() == null ? Text.of(finding.severity()).in(language) : waived(language)));
        return new Told(findings, report.notAssessable().size());
    }

    private static String waived(Language language) {
        return Text.of(EntryKind.WAIVED).in(language);
    }

    private static Told told(ReportFormat format, byte[] bytes, Language language) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (format) {
            case TEXT -> ofText(text, language);
            case JSON -> ofJson(text, language);
            case SARIF -> ofSarif(text, language);
            case MARKDOWN -> ofMarkdown(text, language);
            case CSV -> ofCsv(text, language);
            case DOCX -> ofDocument(WordText.of(bytes), language);
            case XLSX -> ofWorkbook(bytes, language);
            case HTML -> ofPage(text, language);
        };
    }

    private static Told ofText(String text, Language language) {
        Map<String, String> findings = new TreeMap<>();
        matches("(?m)^(已豁免的|waived )?(\\S+)\\[([0-9a-f]{16})", text)
                .forEach(head -> findings.put(head.group(3), head.group(1) == null ? head.group(2) : waived(language)));
        return new Told(findings, number("(?:未能判定|Not assessable:) (\\d+)", text));
    }

    private static Told ofMarkdown(String text, Language language) {
        Map<String, String> findings = new TreeMap<>();
        Map<String, Integer> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3, line.lastIndexOf(' '));
                sections.put(section, Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1)));
            }
            for (MatchResult id : matches("^- \\*\\*(?:规则|Rule)\\*\\* .* ([0-9a-f]{16})$", line)) {
                findings.put(id.group(1), section);
            }
        }
        int open = sections.getOrDefault(Text.of(EntryKind.NOT_ASSESSABLE).in(language), 0);
        assertEquals(
                findings.size(),
                sections.values().stream().mapToInt(each -> each).sum() - open,
                "the sections say how many they hold");
        assertEquals(findings.size(), number("\\| (?:发现合计|findings in all) \\| (\\d+) \\|", text));
        assertEquals(open, number("\\| (?:未能判定|not assessable) \\| (\\d+) \\|", text));
        return new Told(findings, open);
    }

    private static Told ofDocument(WordText document, Language language) {
        Map<String, String> findings = new TreeMap<>();
        Map<String, Integer> sections = new LinkedHashMap<>();
        String section = "";
        for (WordText.Line line : document.lines()) {
            if (line.style().equals("Heading1") && line.text().matches(".* \\d+")) {
                section = line.text().substring(0, line.text().lastIndexOf(' '));
                sections.put(section, number(".* (\\d+)", line.text()));
            }
            for (MatchResult id : matches("^(?:规则|Rule)\t.* ([0-9a-f]{16})$", line.text())) {
                findings.put(id.group(1), section);
            }
        }
        int open = sections.getOrDefault(Text.of(EntryKind.NOT_ASSESSABLE).in(language), 0);
        assertEquals(
                findings.size(),
                sections.values().stream().mapToInt(each -> each).sum() - open,
                "the sections say how many they hold");
        return new Told(findings, open);
    }

    private static Told ofCsv(String text, Language language) {
        List<List<String>> rows = Spreadsheet.csv(text);
        return ofRows(rows, language, (int) Spreadsheet.column(rows, Head.KIND.in(language)).stream()
                .filter(Text.of(EntryKind.NOT_ASSESSABLE).in(language)::equals)
                .count());
    }

    private static Told ofWorkbook(byte[] bytes, Language language) {
        Map<String, String> summary = Spreadsheet.items(Spreadsheet.sheet(bytes, ReportWorkbook.SUMMARY.in(language)));
        int open = Spreadsheet.sheet(bytes, ReportWorkbook.NOT_ASSESSABLE.in(language))
                        .size()
                - 1;
        assertEquals(
                open,
                Integer.parseInt(summary.get(Text.of(EntryKind.NOT_ASSESSABLE).in(language))));
        Told told = ofRows(Spreadsheet.sheet(bytes, ReportWorkbook.FINDINGS.in(language)), language, open);
        for (Severity severity : Severity.values()) {
            String term = Text.of(severity).in(language);
            assertEquals(
                    told.findings().values().stream().filter(term::equals).count(),
                    Long.parseLong(summary.get(term)),
                    term);
        }
        return told;
    }

    private static Told ofPage(String text, Language language) {
        Map<String, String> findings = new TreeMap<>();
        int start = text.indexOf("id=\"data\">") + "id=\"data\">".length();
        list(map(load(text.substring(start, text.indexOf("</script>", start)))).get("findings"))
                .forEach(each -> findings.put(
                        String.valueOf(map(each).get("id")),
                        map(each).get("waiver") != null
                                ? waived(language)
                                : severity(map(each).get("severity"), language)));
        for (Severity severity : Severity.values()) {
            String term = Text.of(severity).in(language);
            assertEquals(
                    findings.values().stream().filter(term::equals).count(),
                    number("#severity=" + severity.code() + "\"><span class=\"number\">(\\d+)", text),
                    term);
        }
        return new Told(findings, number("href=\"#open\"><span class=\"number\">(\\d+)", text));
    }

    private static Told ofRows(List<List<String>> rows, Language language, int open) {
        Map<String, String> findings = new TreeMap<>();
        List<String> kinds = Spreadsheet.column(rows, Head.KIND.in(language));
        List<String> ids = Spreadsheet.column(rows, Head.ID.in(language));
        List<String> severities = Spreadsheet.column(rows, Head.SEVERITY.in(language));
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty()) {
                findings.put(ids.get(i), kinds.get(i).equals(waived(language)) ? waived(language) : severities.get(i));
            }
        }
        return new Told(findings, open);
    }

    private static Told ofJson(String text, Language language) {
        Map<String, String> findings = new TreeMap<>();
        Map<String, Object> json = map(load(text));
        list(json.get("findings"))
                .forEach(each -> findings.put(
                        String.valueOf(map(each).get("id")),
                        map(each).get("waiver") != null
                                ? waived(language)
                                : severity(map(each).get("severity"), language)));
        return new Told(findings, list(json.get("not_assessable")).size());
    }

    private static Told ofSarif(String text, Language language) {
        Map<String, String> findings = new TreeMap<>();
        int open = 0;
        Map<String, Object> run = map(list(map(load(text)).get("runs")).get(0));
        for (Object each : list(run.get("results"))) {
            Map<String, Object> result = map(each);
            if (result.get("kind").equals("notApplicable")) {
                open++;
            } else {
                findings.put(
                        String.valueOf(map(result.get("partialFingerprints")).get("mandateAuditFindingId/v1")),
                        list(result.get("suppressions")).isEmpty()
                                ? severity(result.get("level"), language)
                                : waived(language));
            }
        }
        return new Told(findings, open);
    }

    private static String severity(Object code, Language language) {
        return Text.of(Severity.valueOf(String.valueOf(code).toUpperCase(Locale.ROOT)))
                .in(language);
    }

    private static int number(String pattern, String text) {
        List<MatchResult> matches = matches(pattern, text);
        return matches.isEmpty() ? 0 : Integer.parseInt(matches.get(0).group(1));
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static Object load(String text) {
        return new Load(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
