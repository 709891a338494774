package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.InputFile;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.read.Waivers;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.review.BaselineComparison;

/** How findings stand to an earlier report, and what has become of those that are no longer found. */
class BaselineComparisonTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/challenges"));
    private static final Report PLAIN = AUDITOR.audit(MANDATES);

    @TempDir
    private Path folder;

    private Baseline baseline(Report report, UnaryOperator<String> edit) throws IOException {
        Path file = folder.resolve("report.json");
        Files.write(file, ReportFormat.JSON.bytes(report, Style.of(Language.EN)));
        Files.writeString(file, edit.apply(Files.readString(file)));
        return Baseline.read(file);
    }

    private Baseline baseline() throws IOException {
        return baseline(PLAIN, report -> report);
    }

    private static Baseline with(Baseline baseline, List<Earlier> findings) {
        return new Baseline(baseline.input(), baseline.asOf(), baseline.rulesSha256(), findings);
    }

    private static BaselineComparison comparison(Report report) {
        return Objects.requireNonNull(report.comparison());
    }

    private static Set<Change> changes(Report report) {
        return report.findings().stream().map(Finding::change).collect(Collectors.toSet());
    }

    private static Waivers all(Report report) {
        return Waivers.of(report.findings().stream()
                .map(finding -> new Waiver(
                        Waiver.Subject.of(finding.id()),
                        "试点",
                        "编办",
                        "5号",
                        PLAIN.asOf().plusDays(1),
                        Places.NONE))
                .toList());
    }

    @Test
    void withoutABaselineNothingIsSaidOfOne() {
        assertNull(PLAIN.comparison());
        assertTrue(PLAIN.findings().stream().allMatch(finding -> finding.change() == null));
    }

    @Test
    void againstItsOwnReportEverythingIsUnchangedAndNothingCounts() throws IOException {
        Report report = AUDITOR.baseline(baseline()).audit(MANDATES);

        assertEquals(Set.of(Change.UNCHANGED), changes(report));
        assertEquals(Set.of(0), new HashSet<>(report.counting().values()));
        assertEquals(PLAIN.counts(), report.counts());
        assertEquals(List.of(), comparison(report).resolved());
        assertEquals(List.of(), comparison(report).undecided());
    }

    @Test
    void anEditThatConcernsNoFindingLeavesEverythingUnchanged() throws IOException {
        Baseline baseline = baseline();
        Map<String, Object> world = Worlds.all().get("samples/challenges/jia-province.yaml");
        Map<String, Object> moved = Worlds.copy(Objects.requireNonNull(world));
        Worlds.list(moved, "institutions")
                .add(Map.of("id", "jia-weather", "name", "甲省气象局", "region", "990000", "kind", "other"));
        Report report = AUDITOR.baseline(baseline).audit(Worlds.read(moved));

        assertEquals(Set.of(Change.UNCHANGED), changes(report));
        assertEquals(List.of(), comparison(report).resolved());
        Set<String> regions =
                comparison(report).undecided().stream().map(Earlier::region).collect(Collectors.toSet());
        assertTrue(!regions.isEmpty() && !regions.contains("990000"), "regions that were not audited: " + regions);
    }

    @Test
    void whatTheBaselineDoesNotTellIsNewAndCounts() throws IOException {
        Baseline baseline = baseline();
        Report report = AUDITOR.baseline(with(
                        baseline,
                        baseline.findings().subList(1, baseline.findings().size())))
                .audit(MANDATES);

        List<String> fresh = report.findings().stream()
                .filter(finding -> finding.change() == Change.NEW)
                .map(Finding::id)
                .toList();
        assertEquals(List.of(baseline.findings().get(0).id()), fresh);
        assertEquals(
                1, report.counting().values().stream().mapToInt(count -> count).sum());
    }

    @Test
    void aFindingThatHasBecomeGraverCountsAndAMilderOneDoesNot() throws IOException {
        Baseline all =
                baseline(PLAIN, report -> report.replaceAll("\"severity\": \"[a-z]+\"", "\"severity\": \"warning\""));
        Report report = AUDITOR.baseline(all).audit(MANDATES);

        report.findings()
                .forEach(finding -> assertEquals(
                        switch (finding.severity()) {
                            case ERROR -> Change.GRAVER;
                            case WARNING -> Change.UNCHANGED;
                            case NOTE -> Change.MILDER;
                        },
                        finding.change()));
        assertEquals(PLAIN.counts().get(Severity.ERROR), report.counting().get(Severity.ERROR));
        assertEquals(0, report.counting().get(Severity.NOTE));
    }

    @Test
    void aWaiverThatNoLongerHoldsBringsItsFindingBack() throws IOException {
        Baseline waived = baseline(AUDITOR.waivers(all(PLAIN)).audit(MANDATES), report -> report);
        Report report = AUDITOR.baseline(waived).audit(MANDATES);

        assertEquals(Set.of(Change.GRAVER), changes(report));
        assertEquals(PLAIN.counts(), report.counting());
        Report still = AUDITOR.waivers(all(PLAIN)).baseline(waived).audit(MANDATES);
        assertEquals(Set.of(Change.UNCHANGED), changes(still));
        Report since = AUDITOR.waivers(all(PLAIN)).baseline(baseline()).audit(MANDATES);
        assertEquals(Set.of(Change.MILDER), changes(since));
    }

    @Test
    void whatIsNoLongerFoundIsResolvedOnlyWhereItWasLookedAtAgain() throws IOException {
        Baseline baseline = baseline();
        Earlier told = baseline.findings().get(0);
        List<Earlier> earlier = List.of(
                other("0000000000000001", told.rule(), told.region(), told.institutions()),
                other("0000000000000002", "a-rule-of-old", told.region(), told.institutions()),
                other("0000000000000003", told.rule(), "110000", told.institutions()),
                other("0000000000000004", "waiver-expired", "x-waiver-0000000000000001", List.of("x")),
                other("0000000000000005", told.rule(), notComplete(), List.of("not-stated-any-more")));
        Report report = AUDITOR.baseline(with(baseline, earlier)).audit(MANDATES);

        assertEquals(earlier.subList(0, 1), comparison(report).resolved());
        assertEquals(earlier.subList(1, 5), comparison(report).undecided());
    }

    @Test
    void whatCanNoLongerBeAssessedIsNotResolved() throws IOException {
        Path sample = Path.of("samples/article/typical-province.yaml");
        Report before = AUDITOR.audit(Mandates.read(sample));
        Baseline baseline = baseline(before, report -> report);
        Map<String, Object> bare =
                Worlds.copy(Objects.requireNonNull(Worlds.all().get(sample.toString())));
        Worlds.list(bare, "institutions").forEach(each -> {
            Map<String, Object> institution = Worlds.asMap(each);
            institution.remove("nature");
            institution.remove("form");
            institution.remove("rank");
            institution.remove("coverage");
            Worlds.list(institution, "mandates")
                    .forEach(mandate -> Worlds.asMap(mandate).remove("role"));
        });
        Report after = AUDITOR.baseline(baseline).audit(Worlds.read(bare));
        Set<String> resolved =
                comparison(after).resolved().stream().map(Earlier::id).collect(Collectors.toSet());
        after.notAssessable().forEach(open -> before.findings().stream()
                .filter(finding -> finding.rule().id().equals(open.rule().id())
                        && finding.institutions().equals(open.institutions())
                        && Objects.equals(finding.matter(), open.matter()))
                .forEach(finding -> assertTrue(
                        !resolved.contains(finding.id()), finding.rule().id())));
        assertTrue(!comparison(after).undecided().isEmpty(), "the sample shows something of the kind");
    }

    private static final String STATED =
            """
            mandate-file: 1
            as_of: 2021-12-31
            regions: [{code: "990000", name: 甲省, level: province}]
            institutions:
              - {id: a, name: 甲省信息中心, region: "990000", kind: big-data, nature: public, form: managed-public,
                 mandates: [{text: 核发数据交易许可, matter: data-trading, act: license, role: sole, authorised_by: none}]}
              - {id: b, name: 甲省工信厅, region: "990000", kind: industry-it, nature: administrative, form: constituent,
                 mandates: [{text: 管理软件业, matter: software-it-services, act: manage, role: sole}]}
              - {id: c, name: 甲省大数据局, region: "990000", kind: big-data, nature: administrative, form: direct,
                 mandates: [{text: 促进软件业, matter: software-it-services, act: manage, role: sole}]}
            transfers: [{matter: software-it-services, from: b, to: c, date: 2019-01-01}]
            """;
    private static final String POWER = "public-institution-with-administrative-power";
    private static final String TRANSFER = "unfinished-transfer";

    /** What became of the two findings of a baseline, with the mandates in memory and in their file. */
    private Map<String, String> became(String now) throws IOException {
        Auditor auditor = AUDITOR.only(List.of(POWER, TRANSFER));
        Auditor compared =
                auditor.baseline(baseline(auditor.audit(Mandates.read(InputFile.of("a.yaml", STATED))), all -> all));
        List<InputFile> files = List.of(InputFile.of("a.yaml", now));
        BaselineComparison inMemory = comparison(compared.audit(Mandates.read(files, ReadOptions.DEFAULT)));
        try (MandateFiles elsewhere = MandateFiles.read(files, ReadOptions.DEFAULT)) {
            BaselineComparison arrived = comparison(compared.audit(elsewhere));
            assertEquals(inMemory.resolved(), arrived.resolved());
            assertEquals(inMemory.because(), arrived.because());
        }
        Map<String, String> became = new TreeMap<>();
        inMemory.resolved().forEach(each -> became.put(each.rule(), "resolved"));
        inMemory.undecided()
                .forEach(each -> became.put(each.rule(), inMemory.doubts(each).toString()));
        return became;
    }

    @Test
    void whatIsMerelyNotRepeatedIsNotResolved() throws IOException {
        assertEquals(Map.of(), became(STATED));
        String silent = STATED.replaceAll("\\[\\{text: 核发.*}]", "[]").replaceAll("transfers:.*", "");
        assertEquals(
                Map.of(
                        POWER,
                        List.of(new Doubt.CoverageTooNarrow("a", null, List.of("核发数据交易许可")))
                                .toString(),
                        TRANSFER,
                        List.of(new Doubt.FactNotStated("transfer", "transfer/1", "软件和信息服务业"))
                                .toString()),
                became(silent));
        assertEquals(
                "resolved",
                became(silent.replace(
                                "kind: big-data, nature: public", "kind: big-data, coverage: full, nature: public"))
                        .get(POWER));
    }

    @Test
    void whatIsStatedToBeOverIsResolved() throws IOException {
        assertEquals(
                Map.of(POWER, "resolved", TRANSFER, "resolved"),
                became(STATED.replace("authorised_by: none", "authorised_by: none, until: 2020-01-01")
                        .replace("kind: industry-it,", "kind: industry-it, coverage: full,")
                        .replaceAll("\\[\\{text: 管理.*}]", "[]")
                        .replaceAll("transfers:.*", "")));
        assertEquals(
                Map.of(POWER, "resolved"),
                became(STATED.replace(
                        "kind: big-data, nature: public", "kind: big-data, until: 2020-01-01, nature: public")));
    }

    @Test
    void whatIsNotAskedForIsNeitherResolvedNorUndecided() throws IOException {
        Baseline baseline = baseline();
        Report report =
                AUDITOR.baseline(baseline).only(List.of("division-of-labour")).audit(MANDATES);

        assertEquals(List.of(), comparison(report).resolved());
        assertEquals(List.of(), comparison(report).undecided());
        assertTrue(!report.findings().isEmpty());
    }

    private static String notComplete() {
        return MANDATES.world().regions().stream()
                .filter(region -> !Boolean.TRUE.equals(region.complete()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Earlier other(String id, String rule, String region, List<String> institutions) {
        return new Earlier(id, rule, Severity.ERROR, region, institutions, null, "t", "c", false, null, List.of());
    }
}
