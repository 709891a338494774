package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.Fingerprint;

class SarifReportTest {

    static Stream<Report> reports() {
        return Stream.of(
                Samples.full(),
                Samples.reviewed(),
                Samples.clean(),
                Samples.saying(HostileTextTest.HOSTILE),
                Samples.saying("-"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_official_schema_accepts_it(Report report) throws IOException {
        for (Language language : Language.values()) {
            String sarif = new String(ReportFormat.SARIF.bytes(report, Style.of(language)), StandardCharsets.UTF_8);
            assertEquals(Set.of(), schema().validate(sarif, InputFormat.JSON));
        }
    }

    @Test
    void the_official_schema_refuses_what_is_no_sarif() throws IOException {
        String sarif =
                new String(ReportFormat.SARIF.bytes(Samples.full(), Style.of(Language.ZH)), StandardCharsets.UTF_8);
        assertEquals(
                1,
                schema().validate(sarif.replaceFirst("\"kind\": \"fail\"", "\"kind\": \"bad\""), InputFormat.JSON)
                        .size());
    }

    @Test
    void it_tells_the_same_findings_with_the_same_counts_as_the_report() {
        Report report = Samples.full();
        String sarif = new String(ReportFormat.SARIF.bytes(report, Style.of(Language.ZH)), StandardCharsets.UTF_8);
        assertEquals(report.findings().size(), count(sarif, "\"kind\": \"fail\""));
        assertEquals(report.notAssessable().size(), count(sarif, "\"kind\": \"notApplicable\""));
        assertEquals(report.waived(), count(sarif, "\"kind\": \"external\""));
        report.findings().forEach(finding -> assertEquals(1, count(sarif, finding.id())));
        report.notAssessable()
                .forEach(each -> assertEquals(
                        1,
                        count(sarif, "\"mandateAuditNotAssessable/v1\": \"" + Fingerprint.of(each.identity()) + "\"")));
    }

    @Test
    void each_result_says_how_it_stands_to_the_baseline_and_what_is_gone_is_absent() {
        String sarif = sarif(Samples.reviewed(), Language.ZH);
        assertEquals(1, count(sarif, "\"baselineState\": \"new\""));
        assertEquals(2, count(sarif, "\"baselineState\": \"updated\""));
        assertEquals(2, count(sarif, "\"baselineState\": \"unchanged\""));
        assertEquals(1, count(sarif, "\"baselineState\": \"absent\""));
        assertEquals(1, count(sarif, "\"uri\": \"%E5%85%88%E5%89%8D.yaml\""), "where the baseline saw it");
        assertEquals(0, count(sarif(Samples.full(), Language.ZH), "baselineState"));
    }

    @Test
    void an_expired_waiver_suppresses_nothing_and_its_rule_is_described() {
        String sarif = sarif(Samples.reviewed(), Language.ZH);
        assertEquals(1, count(sarif, "\"kind\": \"external\""));
        assertEquals(1, count(sarif, "\"id\": \"waiver-expired\""));
        assertEquals(0, count(sarif(Samples.full(), Language.ZH), "waiver-expired"));
    }

    @Test
    void an_incomplete_audit_is_no_success() {
        assertTrue(sarif(Samples.full(), Language.ZH).contains("\"executionSuccessful\": false"));
        assertTrue(sarif(Samples.clean(), Language.ZH).contains("\"executionSuccessful\": true"));
    }

    @Test
    void chinese_paths_are_relative_uris_in_percent_encoding() {
        assertEquals("%E6%A0%B7%E4%BE%8B/a%20b.yaml", ArtifactUri.of("样例/a b.yaml"));
        assertEquals("a/b.yaml", ArtifactUri.of("./a/./b.yaml"));
        assertEquals("../a...b/..c.yaml", ArtifactUri.of("../a...b/..c.yaml"));
        assertEquals("a%3Ab%25%23%3F.yaml", ArtifactUri.of("a:b%#?.yaml"));
        assertEquals("%SRCROOT%", ArtifactUri.location("样例/a.yaml").get("uriBaseId"));
    }

    @Test
    void absolute_paths_are_file_uris() {
        assertEquals("file:///%E7%94%B2/a.yaml", ArtifactUri.of("/甲/a.yaml"));
        assertEquals("file:///C:/%E7%94%B2/a.yaml", ArtifactUri.of("C:\\甲\\a.yaml"));
        assertTrue(!ArtifactUri.location("/a.yaml").containsKey("uriBaseId"));
    }

    @Test
    void standard_input_has_a_uri_that_is_no_option() {
        assertEquals("stdin", ArtifactUri.of("-"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(
                            schema,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        }
    }

    private static String sarif(Report report, Language language) {
        return new String(ReportFormat.SARIF.bytes(report, Style.of(language)), StandardCharsets.UTF_8);
    }
}
