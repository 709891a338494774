package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.Waivers;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.review.WaiverRules;

/** What a waiver waives, and what is said of one that does not do what it says. */
class WaivingTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/challenges"));
    private static final Report PLAIN = AUDITOR.audit(MANDATES);
    private static final LocalDate DAY = PLAIN.asOf();
    private static final Finding ON_A_MATTER = PLAIN.findings().stream()
            .filter(finding ->
                    finding.matter() != null && finding.institutions().size() == 2)
            .findFirst()
            .orElseThrow();
    private static final Finding ON_NO_MATTER = PLAIN.findings().stream()
            .filter(finding ->
                    finding.matter() == null && finding.institutions().size() == 1)
            .findFirst()
            .orElseThrow();

    private static Waiver waiver(Waiver.Subject subject, LocalDate until, int line) {
        return new Waiver(
                subject, "试点", "编办", "5号", until, Places.of(new Place("w.yaml", line, 3), java.util.Map.of()));
    }

    private static Waiver waiver(Waiver.Subject subject) {
        return waiver(subject, DAY.plusDays(1), 1);
    }

    private static Waiver.Subject described(Finding finding) {
        return new Waiver.Subject(
                null,
                finding.rule().id(),
                ids(finding),
                finding.matter() == null ? null : finding.matter().code());
    }

    private static Set<String> ids(Finding finding) {
        return finding.institutions().stream()
                .map(Institution::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Report audit(Waiver... waivers) {
        return AUDITOR.waivers(Waivers.of(List.of(waivers))).audit(MANDATES);
    }

    private static List<Finding> about(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().challenge().equals(WaiverRules.GROUP))
                .toList();
    }

    private static Finding same(Report report, Finding finding) {
        return report.findings().stream()
                .filter(each -> each.id().equals(finding.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding onlyOne(Report report, String rule, Severity severity) {
        assertEquals(1, about(report).size(), about(report).toString());
        Finding finding = about(report).get(0);
        assertEquals(rule, finding.rule().id());
        assertEquals(severity, finding.severity());
        assertEquals(
                List.of("waiver"),
                finding.evidence().stream().map(each -> each.kind()).toList());
        return finding;
    }

    @Test
    void anInstitutionMayBeNamedByTheNameThatItAloneHas() {
        Set<String> names = ON_A_MATTER.institutions().stream()
                .map(Institution::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Waiver.Subject named = new Waiver.Subject(
                null,
                ON_A_MATTER.rule().id(),
                names,
                Objects.requireNonNull(ON_A_MATTER.matter()).code());

        assertEquals(
                "试点",
                Objects.requireNonNull(same(audit(waiver(named)), ON_A_MATTER).waiver())
                        .reason());
    }

    @Test
    void aFindingIsWaivedByItsIdOrByItsDescriptionAndStaysInTheReport() {
        for (Finding finding : List.of(ON_A_MATTER, ON_NO_MATTER)) {
            for (Waiver.Subject subject : List.of(Waiver.Subject.of(finding.id()), described(finding))) {
                Report report = audit(waiver(subject));

                assertEquals(PLAIN.findings().size(), report.findings().size());
                assertEquals(
                        "试点",
                        Objects.requireNonNull(same(report, finding).waiver()).reason());
                assertEquals(1, report.waived());
                assertEquals(
                        PLAIN.counts().get(finding.severity()) - 1,
                        report.counts().get(finding.severity()));
            }
        }
    }

    @Test
    void aMatterMayBeDescribedInItsChineseWording() {
        Waiver.Subject subject = new Waiver.Subject(
                null,
                ON_A_MATTER.rule().id(),
                ids(ON_A_MATTER),
                Objects.requireNonNull(ON_A_MATTER.matter()).zh());

        assertEquals(1, audit(waiver(subject)).waived());
    }

    @Test
    void aDescriptionCoversNeitherMoreNorFewerInstitutionsNorAnotherMatter() {
        String rule = ON_A_MATTER.rule().id();
        String matter = Objects.requireNonNull(ON_A_MATTER.matter()).code();
        Set<String> more = new HashSet<>(ids(ON_A_MATTER));
        more.add("nobody");
        Set<String> fewer = Set.of(ids(ON_A_MATTER).iterator().next());
        for (Waiver.Subject subject : List.of(
                new Waiver.Subject(null, rule, more, matter),
                new Waiver.Subject(null, rule, fewer, matter),
                new Waiver.Subject(null, rule, ids(ON_A_MATTER), "talent"),
                new Waiver.Subject(null, rule, ids(ON_A_MATTER), null))) {
            Report report = audit(waiver(subject));

            assertEquals(0, report.waived(), subject.toString());
            String condition = onlyOne(report, "waiver-unmatched", Severity.NOTE)
                    .condition()
                    .zh();
            assertTrue(condition.contains(ON_A_MATTER.id()), "names the near one: " + condition);
            assertEquals(subject.institutions().contains("nobody"), condition.contains("没有机构 nobody"));
        }
    }

    @Test
    void aWaiverHoldsBeforeItsLastDayAndNoLongerOnIt() {
        Waiver.Subject subject = Waiver.Subject.of(ON_A_MATTER.id());
        assertEquals(1, audit(waiver(subject, DAY.plusDays(1), 1)).waived());

        Report report = audit(waiver(subject, DAY, 1));
        assertEquals(0, report.waived());
        assertNull(same(report, ON_A_MATTER).waiver());
        assertEquals(
                DAY, Objects.requireNonNull(same(report, ON_A_MATTER).expired()).until());
        onlyOne(report, "waiver-expired", Severity.WARNING);
    }

    @Test
    void theDayAskedForDecidesWhetherAWaiverHolds() {
        Waivers waivers = Waivers.of(List.of(waiver(Waiver.Subject.of(ON_A_MATTER.id()))));

        assertEquals(1, AUDITOR.waivers(waivers).asOf(DAY).audit(MANDATES).waived());
        assertEquals(
                0,
                AUDITOR.waivers(waivers).asOf(DAY.plusDays(1)).audit(MANDATES).waived());
    }

    @Test
    void aWaiverThatSaysOtherThanItsFindingWaivesNothing() {
        String id = ON_A_MATTER.id();
        Set<String> more = new HashSet<>(ids(ON_A_MATTER));
        more.add("nobody");
        for (Waiver.Subject subject : List.of(
                new Waiver.Subject(id, null, more, null),
                new Waiver.Subject(id, null, Set.of(), "talent"),
                new Waiver.Subject(id, "power-list-pending", Set.of(), null))) {
            Report report = audit(waiver(subject));

            assertEquals(0, report.waived());
            onlyOne(report, "waiver-too-broad", Severity.WARNING);
        }
        Waiver.Subject agreeing = new Waiver.Subject(
                id,
                ON_A_MATTER.rule().id(),
                ids(ON_A_MATTER),
                described(ON_A_MATTER).matter());
        assertEquals(1, audit(waiver(agreeing)).waived());
        assertEquals(List.of(), about(audit(waiver(agreeing))));
    }

    @Test
    void aWaiverForWhatCannotBeAssessedIsToldToBeKept() {
        NotAssessable open = PLAIN.notAssessable().get(0);
        Report report = audit(waiver(new Waiver.Subject(
                null,
                open.rule().id(),
                open.institutions().stream().map(Institution::id).collect(Collectors.toSet()),
                open.matter() == null ? null : open.matter().code())));

        Finding finding = onlyOne(report, "waiver-unmatched", Severity.NOTE);
        assertTrue(
                finding.condition().zh().contains(open.wants().get(0)),
                finding.condition().zh());
        assertTrue(finding.recommendation().zh().contains("保留"));
    }

    @Test
    void aFindingThatIsFilteredOutIsStillCovered() {
        Waivers waivers = Waivers.of(List.of(waiver(Waiver.Subject.of(ON_A_MATTER.id()))));

        Report without = AUDITOR.waivers(waivers)
                .except(List.of(ON_A_MATTER.rule().id()))
                .audit(MANDATES);
        assertEquals(List.of(), about(without));
        assertEquals(0, without.waived());
    }

    @Test
    void findingsAboutWaiversCanBeAskedForAndLeftOutLikeOthers() {
        Waivers waivers = Waivers.of(List.of(waiver(Waiver.Subject.of("0000000000000000"))));

        Report only = AUDITOR.waivers(waivers).only(List.of("waivers")).audit(MANDATES);
        assertEquals(1, only.findings().size());
        assertEquals(
                List.of(),
                about(AUDITOR.waivers(waivers)
                        .except(List.of("waiver-unmatched"))
                        .audit(MANDATES)));
        assertEquals(PLAIN.rules().size(), only.rules().size(), "they are no rules of the catalogue");
    }

    @Test
    void everyFindingWaivedLeavesNothingThatCountsAndEverythingInTheReport() {
        Waiver[] all = PLAIN.findings().stream()
                .map(finding -> waiver(Waiver.Subject.of(finding.id())))
                .toArray(Waiver[]::new);
        Report report = audit(all);

        assertEquals(PLAIN.findings().size(), report.waived());
        assertEquals(Set.of(0), new HashSet<>(report.counting().values()));
        assertEquals(
                PLAIN.findings().stream().map(Finding::id).toList(),
                report.findings().stream().map(Finding::id).toList());
    }

    @Test
    void waiversInAnyOrderGiveTheSameReport() {
        List<Waiver> waivers = new ArrayList<>();
        int line = 0;
        for (Finding finding : PLAIN.findings()) {
            // One finding has one waiver by its id, right or contradictory.
            waivers.add(
                    waivers.size() % 2 == 0
                            ? waiver(Waiver.Subject.of(finding.id()), DAY.plusDays(line % 3 - 1), ++line)
                            : waiver(new Waiver.Subject(finding.id(), null, Set.of("x" + line), null), DAY, ++line));
            waivers.add(waiver(described(finding), DAY.plusDays(line % 4 - 1), ++line));
            waivers.add(waiver(
                    new Waiver.Subject(null, finding.rule().id(), Set.of("nobody" + line), "talent"), DAY, ++line));
        }
        Report report = audit(waivers.toArray(Waiver[]::new));
        Random random = new Random(20190630);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(waivers, random);
            Report other = audit(waivers.toArray(Waiver[]::new));
            for (ReportFormat format : ReportFormat.values()) {
                assertEquals(text(report, format), text(other, format));
            }
        }
        List<String> ids = report.findings().stream().map(Finding::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids are unique");
        assertTrue(about(report).size() > PLAIN.findings().size());
    }

    private static String text(Report report, ReportFormat format) {
        return new String(format.bytes(report, Style.of(Language.ZH)), StandardCharsets.UTF_8);
    }
}
