package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonReportTest {

    @Test
    void keys_and_their_order_are_those_of_the_contract() {
        Map<String, Object> json = read(Samples.full(), Language.ZH);
        assertKeys(
                json,
                "report",
                "tool",
                "as_of",
                "inputs",
                "scope",
                "summary",
                "findings",
                "not_assessable",
                "failures");
        assertKeys(map(json.get("tool")), "name", "version", "rules");
        assertKeys(map(json.get("scope")), "regions", "institutions", "mandates");
        assertKeys(map(json.get("summary")), "error", "warning", "note", "waived", "not_assessable");
        assertKeys(
                first(json, "findings"),
                "id",
                "rule",
                "challenge",
                "severity",
                "force",
                "grade",
                "region",
                "institutions",
                "matter",
                "title",
                "condition",
                "criteria",
                "effect",
                "recommendation",
                "evidence",
                "waiver");
        assertKeys(first(first(json, "findings"), "criteria"), "source", "at", "text");
        assertKeys(first(first(json, "findings"), "evidence"), "fact", "id", "file", "line", "column", "text");
        assertKeys(first(json, "not_assessable"), "rule", "region", "institutions", "matter", "wants");
    }

    @Test
    void keys_are_added_only_where_there_are_waivers_or_a_baseline() {
        Map<String, Object> json = read(Samples.reviewed(), Language.ZH);
        assertKeys(
                json,
                "report",
                "tool",
                "as_of",
                "inputs",
                "waivers",
                "baseline",
                "scope",
                "summary",
                "findings",
                "resolved",
                "undecided",
                "not_assessable",
                "failures");
        assertKeys(map(json.get("baseline")), "path", "sha256", "as_of", "rules_sha256");
        assertKeys(
                first(json, "resolved"),
                "id",
                "rule",
                "severity",
                "region",
                "institutions",
                "matter",
                "title",
                "condition");
        List<?> findings = (List<?>) json.get("findings");
        assertEquals("graver", map(findings.get(0)).get("baseline"));
        assertEquals(
                "2019-06-30", map(map(findings.get(2)).get("expired_waiver")).get("until"));
        assertNull(map(findings.get(2)).get("waiver"));
        assertFalse(map(findings.get(0)).containsKey("expired_waiver"));
    }

    @Test
    void values_read_back_are_those_of_the_report() {
        Report report = Samples.full();
        Map<String, Object> json = read(report, Language.EN);
        assertEquals(
                Map.of("error", 1, "warning", 1, "note", 1, "waived", 1, "not_assessable", 4), json.get("summary"));
        List<?> findings = (List<?>) json.get("findings");
        assertEquals(report.findings().size(), findings.size());
        for (int i = 0; i < findings.size(); i++) {
            Map<String, Object> finding = map(findings.get(i));
            assertEquals(report.findings().get(i).id(), finding.get("id"));
            assertEquals(report.findings().get(i).condition().en(), finding.get("condition"));
        }
        assertEquals(
                Map.of(
                        "fact",
                        "mandate",
                        "id",
                        "gz-cac/1",
                        "file",
                        "样例/网信.yaml",
                        "line",
                        9,
                        "column",
                        9,
                        "text",
                        "统筹协调全省网络安全和信息化重大问题。"),
                first(map(findings.get(0)), "evidence"));
        assertEquals("2020-01-01", map(map(findings.get(1)).get("waiver")).get("until"));
        assertNull(map(findings.get(1)).get("matter"));
    }

    @Test
    void a_fact_built_in_code_has_no_place() {
        Map<String, Object> finding =
                map(((List<?>) read(Samples.full(), Language.ZH).get("findings")).get(3));
        Map<String, Object> evidence = first(finding, "evidence");
        assertTrue(evidence.containsKey("file"));
        assertNull(evidence.get("file"));
        assertNull(evidence.get("line"));
        assertNull(evidence.get("column"));
    }

    @Test
    void failures_are_told_only_where_there_are_some() {
        assertFalse(read(Samples.clean(), Language.ZH).containsKey("failures"));
        assertEquals(
                Map.of("rule", "positioning-undeclared", "region", "520100", "reason", "超过时限 30 秒"),
                first(read(Samples.full(), Language.ZH), "failures"));
    }

    @Test
    void same_report_gives_same_bytes_and_ends_with_one_line_break() {
        for (ReportFormat format : ReportFormat.values()) {
            byte[] once = format.bytes(Samples.full(), Style.of(Language.ZH));
            assertArrayEquals(once, format.bytes(Samples.full(), Style.of(Language.ZH)));
            String text = new String(once, StandardCharsets.UTF_8);
            assertTrue(!format.isText() || (text.endsWith("\n") && !text.endsWith("\n\n")), format.code());
        }
    }

    @Test
    void hostile_text_reads_back_as_it_was() {
        Map<String, Object> json = read(Samples.saying(HostileTextTest.HOSTILE), Language.ZH);
        assertEquals(HostileTextTest.HOSTILE, first(json, "findings").get("condition"));
    }

    private static Map<String, Object> read(Report report, Language language) {
        String json = new String(ReportFormat.JSON.bytes(report, Style.of(language)), StandardCharsets.UTF_8);
        return map(new Load(LoadSettings.builder().build()).loadFromString(json));
    }

    private static void assertKeys(Map<String, Object> json, String... keys) {
        assertEquals(List.of(keys), new ArrayList<>(json.keySet()));
    }

    private static Map<String, Object> first(Map<String, Object> json, String key) {
        return map(((List<?>) json.get(key)).get(0));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object json) {
        return (Map<String, Object>) json;
    }
}
