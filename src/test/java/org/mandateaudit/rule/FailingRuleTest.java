package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.Input;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.review.BaselineComparison;
import org.mandateaudit.rule.drl.RuleSource;

/** A rule that fails makes the audit incomplete, is named, and leaves the others what they found. */
class FailingRuleTest {

    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    private static final Institution CENTRE = Institution.of("centre", "甲省信息中心", PROVINCE, Kind.BIG_DATA)
            .nature(Nature.PUBLIC)
            .build();
    private static final Mandates WORLD = Mandates.of(World.of(
            List.of(PROVINCE),
            List.of(CENTRE),
            List.of(licence("centre/1", "data-trading"), licence("centre/2", "talent"))));

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersAreTold() {
        Report report = Invented.auditor(
                        Invented.onInstitutions("throws", "name.charAt( 1000 ) == 'x'"),
                        Invented.onInstitutions("sound", "nature == Nature.PUBLIC"))
                .audit(WORLD);

        assertFalse(report.complete());
        assertEquals(
                List.of("throws"),
                report.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"),
                report.findings().stream().map(each -> each.rule().id()).toList());
    }

    @Test
    void aRuleThatThrowsIsToldWithTheConditionAndTheFactOnWhichItDid() {
        Report report = Invented.auditor(Invented.on(
                        "throws",
                        "$institution : Institution( nature == Nature.PUBLIC )"
                                + " $mandate : Mandate( institution == $institution,"
                                + " text.charAt( matter.code().length() - 6 ) != 'x' )"))
                .audit(WORLD);

        assertEquals(
                List.of(
                        new Text(
                                "规则执行出错：index 6, length 4；规则在 rules/invented/throws.drl:13:108，出错于职责 centre/1",
                                "the rule threw: index 6, length 4; the rule is at rules/invented/throws.drl:13:108, and failed on mandate centre/1")),
                report.failures().stream().map(Failure::reason).toList());
    }

    @Test
    void whatARuleThatFailedFindsNoMoreIsNeitherResolvedNorNew() {
        Auditor auditor = Invented.auditor(Invented.onInstitutions("sixth", "name.charAt( 5 ) != 'x'"));
        Institution shortName =
                Institution.of("short", "甲局", PROVINCE, Kind.BIG_DATA).build();
        Mandates sound = Mandates.of(World.of(List.of(PROVINCE), List.of(CENTRE), List.of()));
        Mandates failing = Mandates.of(World.of(List.of(PROVINCE), List.of(CENTRE, shortName), List.of()));

        FindingChanges failedAfter = Comparison.of(auditor, sound, failing).findings();
        assertEquals(List.of(), failedAfter.resolved());
        assertEquals(1, failedAfter.undecided().size());

        FindingChanges failedBefore = Comparison.of(auditor, failing, sound).findings();
        assertEquals(
                List.of(true),
                failedBefore.added().stream()
                        .map(FindingChanges.Added::openBefore)
                        .toList());
    }

    @Test
    void aRuleThatFailedInOneRegionIsDecidedInTheOthers() {
        Auditor auditor = Invented.auditor(Invented.onInstitutions("sixth", "name.charAt( 5 ) != 'x'"));
        Region city = Region.of("990100", "甲市", Level.PREFECTURE);
        Report before = auditor.audit(inBoth(city, "甲省信息中心", "甲市信息中心"));
        Mandates failingInTheProvince = inBoth(city, "甲局", "甲市信息中x");

        BaselineComparison stands = Objects.requireNonNull(
                auditor.baseline(baseline(before)).audit(failingInTheProvince).comparison());
        assertEquals(List.of("990100"), regions(stands.resolved()));
        assertEquals(List.of("990000"), regions(stands.undecided()));
    }

    private static Mandates inBoth(Region city, String ofProvince, String ofCity) {
        return Mandates.of(World.of(
                List.of(PROVINCE, city),
                List.of(
                        Institution.of("province", ofProvince, PROVINCE, Kind.BIG_DATA)
                                .build(),
                        Institution.of("city", ofCity, city, Kind.BIG_DATA).build()),
                List.of()));
    }

    private static Baseline baseline(Report report) {
        return new Baseline(
                new Input("report.json", ""),
                report.asOf(),
                report.rulesSha256(),
                report.findings().stream().map(FailingRuleTest::earlier).toList());
    }

    private static Earlier earlier(Finding finding) {
        Identity identity = finding.identity();
        return new Earlier(
                finding.id(),
                identity.rule(),
                finding.severity(),
                identity.region(),
                identity.institutions(),
                identity.matter(),
                "",
                "",
                false,
                null,
                List.of());
    }

    private static List<String> regions(List<Earlier> findings) {
        return findings.stream().map(Earlier::region).toList();
    }

    @Test
    void aRuleThatOverflowsTheStackIsNamedAndTheOthersAreTold() {
        Institution wordy = Institution.of("wordy", "字".repeat(200_000), PROVINCE, Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .build();
        Report report = Invented.auditor(
                        Invented.onInstitutions("overflows", "name.matches( \"(x|y|.)*!\" )"),
                        Invented.onInstitutions("sound", "nature == Nature.PUBLIC"))
                .audit(Mandates.of(World.of(List.of(PROVINCE), List.of(wordy), List.of())));

        assertFalse(report.complete());
        assertEquals(
                List.of("overflows"),
                report.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"),
                report.findings().stream().map(each -> each.rule().id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name.charAt( 1000 ) == 'x'", "name.repeat( 100000 ).matches( \"(x|y|.)*!\" )"})
    void aRuleThatIsAskedWhyItFoundNothingAndFailsIsNamed(String failing) {
        Explanation whyNot =
                Invented.auditor(Invented.onInstitutions("fails", failing)).whyNot(WORLD, "fails", CENTRE);

        assertEquals(
                List.of("fails"),
                whyNot.failures().stream().map(each -> each.rule()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "exists"})
    void aWayThroughWhatAFactLeavesOpenMakesNoRuleFail(String word) {
        Auditor auditor = Invented.auditor(Invented.on(
                "through-nothing",
                "$institution : Institution( nature == Nature.PUBLIC )" + " " + word
                        + " Institution( supervisor.body == $institution )"));

        Report report = auditor.audit(WORLD);
        assertEquals(List.of(), report.failures());
        assertEquals(List.of(), report.findings());
        assertEquals(List.of(), auditor.whyNot(WORLD, "through-nothing", CENTRE).failures());
    }

    @Test
    void aRuleThatFiresTooOftenIsStoppedAndNamedAndTheOthersAreTold() {
        RuleSource often = Invented.on("often", "$mandate : Mandate( act == Act.LICENSE )");
        Report report = Invented.auditor(often, Invented.onInstitutions("sound", "nature == Nature.PUBLIC"))
                .firings(1)
                .audit(WORLD);

        assertFalse(report.complete());
        assertEquals(
                List.of("often"),
                report.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"),
                report.findings().stream().map(each -> each.rule().id()).toList());
    }

    @Test
    void whatTheOtherBlocksOfAStoppedRuleFindIsNotToldEither() {
        String bodies = "$institution : Institution( nature == Nature.PUBLIC )";
        String licences = "$mandate : Mandate( act == Act.LICENSE )";
        String further = " then findings.add( drools ); end rule \"often: further\" when ";

        for (String condition : List.of(bodies + further + licences, licences + further + bodies)) {
            Report report =
                    Invented.auditor(Invented.on("often", condition)).firings(1).audit(WORLD);

            assertEquals(
                    List.of("often"),
                    report.failures().stream().map(each -> each.rule()).toList());
            assertEquals(List.of(), report.findings());
        }
    }

    @Test
    void nothingFailsInASoundBook() {
        assertTrue(Invented.auditor(Invented.onInstitutions("sound", "nature == Nature.PUBLIC"))
                .audit(WORLD)
                .complete());
    }

    private static Mandate licence(String id, String matter) {
        return Mandate.of(id, CENTRE, "核发许可", Matters.shipped().named(matter), Act.LICENSE)
                .role(Role.SOLE)
                .build();
    }
}
