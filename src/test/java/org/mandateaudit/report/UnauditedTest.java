package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.finding.Unaudited.Cause;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Region;

/** Every format says that an audit was ended early, why, and which regions it left. */
class UnauditedTest {

    private static final List<Region> LEFT =
            List.of(Region.of("520300", "遵义市", Level.PREFECTURE), Region.of("520400", "安顺市", Level.PREFECTURE));

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatSaysWhyAndWhichRegionsWereLeft(ReportFormat format) throws IOException {
        for (Language language : Language.values()) {
            String told = text(format, language, ended(LEFT));
            Text reason = new Text("达到时限 30s", "the time limit of 30s was reached");
            assertTrue(told.replaceAll("\\s+", " ").contains(reason.in(language)), format + " in " + language);
            LEFT.forEach(region -> assertTrue(told.contains(region.code()), format + " in " + language));
        }
        assertFalse(text(format, Language.EN, Samples.clean()).contains("incomplete"));
    }

    @Test
    void whereNoRuleFailedNoneIsSaidToHave() throws IOException {
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML)) {
            assertFalse(text(format, Language.EN, ended(LEFT)).contains("rules failed"));
        }
        assertFalse(text(ReportFormat.JSON, Language.EN, ended(LEFT)).contains("\"failures\""));
    }

    @Test
    void sarifSaysThatTheRunDidNotSucceed() throws IOException {
        String sarif = text(ReportFormat.SARIF, Language.EN, ended(LEFT));

        assertTrue(sarif.contains("\"executionSuccessful\": false"), sarif);
        assertTrue(sarif.contains("\"toolExecutionNotifications\""), sarif);
    }

    @Test
    void ofManyRegionsPeopleAreToldTheFirstAndProgramsAll() throws IOException {
        List<Region> many = IntStream.range(0, 90)
                .mapToObj(each -> Region.of("5203%02d".formatted(each), "区", Level.COUNTY))
                .toList();

        String text = text(ReportFormat.TEXT, Language.EN, ended(many)).replaceAll("\\s+", " ");
        assertTrue(text.contains("520319"), text);
        assertFalse(text.contains("520320"), text);
        assertTrue(text.contains("and 70 more"), text);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.CSV, ReportFormat.SARIF)) {
            assertTrue(text(format, Language.EN, ended(many)).contains("520389"));
        }
    }

    private static Report ended(List<Region> left) {
        Report clean = Samples.clean();
        Text reason = new Text("达到时限 30s", "the time limit of 30s was reached");
        Report report =
                Samples.with(clean, clean.findings(), new Unaudited(Cause.TIME_LIMIT, reason, left), List.of(), null);
        assertFalse(report.complete());
        assertEquals(left, report.unaudited().regions());
        return report;
    }

    /** What a report says, office files unpacked. */
    private static String text(ReportFormat format, Language language, Report report) throws IOException {
        byte[] bytes = format.bytes(report, Style.of(language));
        if (format.isText()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(all)
                .replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16)));
    }
}
