package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The page as it is written; what it does in a browser is for the tests on PageInBrowser. */
class HtmlReportTest {

    @Test
    void thePartsComeInTheOrderInWhichAReviewerReads() {
        String html = html(Samples.reviewed());
        int last = 0;
        for (String part : List.of(
                "<h1>",
                "id=\"result\"",
                "id=\"findings\"",
                "id=\"waived\"",
                "id=\"baseline\"",
                "id=\"open\"",
                "id=\"method\"",
                "id=\"signatures\"")) {
            int at = html.indexOf(part);
            assertTrue(at > last, part);
            last = at;
        }
    }

    @Test
    void bothLanguagesAreInThePageWhicheverItOpensIn() {
        String zh = HtmlReport.of(Samples.full(), Language.ZH);
        String en = HtmlReport.of(Samples.full(), Language.EN);

        assertTrue(zh.contains("<html lang=\"zh-CN\">"));
        assertTrue(en.contains("<html lang=\"en\">"));
        for (String html : List.of(zh, en)) {
            assertTrue(html.contains("<span lang=\"zh-CN\">未能判定</span><span lang=\"en\">not assessable</span>"));
            assertTrue(html.contains("多头管理，责任不清。"));
            assertTrue(html.contains("Nobody answers for the result."));
        }
    }

    @Test
    void itTellsTheSameFindingsAndCountsAsTheOtherFormats() {
        Report report = Samples.reviewed();
        Map<?, ?> data = data(html(report));

        assertEquals(
                report.findings().stream().map(finding -> finding.id()).toList(),
                ((List<?>) data.get("findings"))
                        .stream()
                                .map(finding -> ((Map<?, ?>) finding).get("id"))
                                .toList());
        assertTrue(
                html(report).contains("<span class=\"number\">1</span> <span class=\"word\"><span lang=\"zh-CN\">已豁免"));
    }

    @Test
    void aFailedRuleIsSaidAtTheTop() {
        String html = html(Samples.full());

        assertTrue(html.contains("class=\"alarm\""));
        assertTrue(html.indexOf("class=\"alarm\"") < html.indexOf("class=\"figures\""));
        assertTrue(html.contains("超过时限 30 秒"));
        assertFalse(html(Samples.clean()).contains("class=\"alarm\""));
    }

    @Test
    void thatTheAuditIsIncompleteIsSaidWhereItIsSigned() {
        String html = html(Samples.full());

        assertTrue(html.indexOf("审计不完整", html.indexOf("id=\"signatures\"")) > 0);
    }

    @Test
    void aFieldThatIsMissingIsCalledByItsTermInChinese() {
        String html = html(Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/challenges"))));

        assertTrue(html.contains("参照公务员法管理（civil_service_managed）"), html.substring(html.indexOf("id=\"open\"")));
        assertTrue(html.contains("<span lang=\"en\">civil_service_managed"));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertEquals(html(Samples.reviewed()), html(Samples.reviewed()));
    }

    @Test
    void decisionsOnOneReportAreNotTakenForThoseOnAnother() {
        assertEquals(HtmlReport.key(Samples.full()), HtmlReport.key(Samples.full()));
        assertNotEquals(HtmlReport.key(Samples.full()), HtmlReport.key(Samples.clean()));
    }

    @Test
    void noTextOfTheInputBecomesMarkupOrScript() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<!--",
                HostileTextTest.HOSTILE)) {
            String html = html(Samples.saying(hostile));
            assertEquals(2, count(html, "<script"), hostile);
            assertEquals(2, count(html, "</script"), hostile);
            assertFalse(html.contains("<img"), hostile);
            assertFalse(html.contains("<!--"), hostile);
            html.codePoints()
                    .filter(character -> character != '\n')
                    .forEach(character -> assertTrue(
                            Character.getType(character) != Character.CONTROL
                                    && Character.getType(character) != Character.FORMAT
                                    && Character.getType(character) != Character.SURROGATE,
                            Integer.toHexString(character)));
        }
    }

    @Test
    void theDataKeepsEveryCharacterOfAHostileText() {
        Map<?, ?> data = data(html(Samples.saying("</script> \"'\\ {0} \u2028 & <b>")));

        assertTrue(data.get("texts").toString().contains("</script> \"'\\ {0}"));
        assertTrue(data.get("texts").toString().contains("& <b>"));
    }

    @Test
    void thePageLoadsNothingAndRunsOnlyItsOwnScript() {
        String html = html(Samples.full());

        assertTrue(html.contains("default-src &#39;none&#39;; style-src &#39;sha256-"), html.substring(0, 600));
        assertFalse(Pattern.compile("(src|href)=\"(https?:|//)").matcher(html).find());
        assertFalse(html.contains("@import"));
        assertFalse(html.contains("innerHTML"));
    }

    @Test
    void aCellOfTheMatrixIsContestedWhereAFindingSetsInstitutionsAgainstEachOther() {
        Report report =
                Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/article/typical-province.yaml")));
        HtmlMatrix matrix = HtmlMatrix.of(HtmlRegion.of(report, 1).get(0), report.findings());
        HtmlMatrix.Row row = matrix.rows().stream()
                .filter(each -> each.matter().code().equals("information-resources"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("typical-big-data", "typical-cyberspace"),
                IntStream.range(0, row.cells().size())
                        .filter(i ->
                                row.cells().get(i) != null && row.cells().get(i).contested())
                        .mapToObj(i -> matrix.institutions().get(i).id())
                        .sorted()
                        .toList());
    }

    @Test
    void anArrowPointsUpwardWhereTheOtherRanksHigherOrComesFirst() {
        assertEquals(HtmlLadder.Direction.OUTRANKED, direction(Rank.DEPUTY_DEPARTMENT, 9, Rank.FULL_DEPARTMENT, 3));
        assertEquals(HtmlLadder.Direction.LATER, direction(Rank.FULL_DEPARTMENT, 9, Rank.FULL_DEPARTMENT, 3));
        assertEquals(HtmlLadder.Direction.OTHER, direction(Rank.FULL_DEPARTMENT, 3, Rank.FULL_DEPARTMENT, 9));
        assertEquals(HtmlLadder.Direction.UNKNOWN, direction(null, 9, Rank.FULL_DEPARTMENT, 3));
    }

    private static HtmlLadder.Direction direction(@Nullable Rank rank, int sequence, Rank others, int othersSequence) {
        Institution one = Institution.of("one", "一", Samples.PROVINCE, Kind.BIG_DATA)
                .form(Form.DIRECT)
                .rank(rank)
                .sequence(sequence)
                .build();
        Institution other = Institution.of("other", "二", Samples.PROVINCE, Kind.INDUSTRY_IT)
                .rank(others)
                .sequence(othersSequence)
                .build();
        World world = World.of(
                List.of(Samples.PROVINCE),
                List.of(one, other),
                List.of(
                        Samples.mandate("one/1", one, "统筹", Places.NONE),
                        Mandate.of("other/1", other, "建设", Samples.INFORMATIZATION, Act.BUILD)
                                .role(Role.SOLE)
                                .build()));
        Report report = Samples.clean();
        Report withWorld = Samples.report(
                report.asOf(),
                report.inputs(),
                report.scope(),
                world,
                report.rules(),
                report.rulesSha256(),
                List.of(),
                List.of(),
                List.of());
        HtmlLadder ladder = HtmlLadder.of(HtmlRegion.of(withWorld, 1).get(0));
        assertEquals(1, ladder.arrows().size());
        return ladder.arrows().get(0).direction();
    }

    @Test
    void anEmptyCellIsNoneOnlyWhereTheListOfPowersIsFull() {
        Report report =
                Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/article/typical-province.yaml")));
        HtmlPowers powers = HtmlPowers.of(HtmlRegion.of(report, 1).get(0));
        for (HtmlPowers.Row row : powers.rows()) {
            boolean full = row.coverage().zh().equals("权责清单全本");
            assertEquals(full, row.cells().contains(0), row.institution().id());
            assertEquals(full, !row.cells().contains(null), row.institution().id());
        }
    }

    private static String html(Report report) {
        return HtmlReport.of(report, Language.ZH);
    }

    private static int count(String html, String what) {
        Matcher matcher = Pattern.compile(Pattern.quote(what)).matcher(html);
        return (int) matcher.results().count();
    }

    private static Map<?, ?> data(String html) {
        int start = html.indexOf("id=\"data\">") + "id=\"data\">".length();
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setCodePointLimit(100_000_000).build())
                        .loadFromString(html.substring(start, html.indexOf("</script>", start)));
    }
}
