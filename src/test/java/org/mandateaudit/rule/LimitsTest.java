package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.finding.Unaudited.Cause;
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
import org.mandateaudit.read.Mandates;

/** An audit that is ended early tells what it found in whole regions, and which regions it left. */
class LimitsTest {

    private static final int REGIONS = 20;
    private static final Mandates WORLD = world();

    @Test
    void aLimitOfFindingsTellsTheSameForAnyNumberOfThreadsAndInWholeRegions() {
        Report all = auditor().audit(WORLD);
        assertTrue(all.complete());
        for (int limit = 1; limit <= all.findings().size() + 1; limit++) {
            Report one =
                    auditor().threads(1).limits(Limits.NONE.withFindings(limit)).audit(WORLD);
            Report many =
                    auditor().threads(8).limits(Limits.NONE.withFindings(limit)).audit(WORLD);

            assertEquals(one.findings(), many.findings());
            assertEquals(one.unaudited(), many.unaudited());
            assertEquals(one.scope(), many.scope());
            assertEquals(all.findings().subList(0, one.findings().size()), one.findings());
            assertTrue(one.findings().size() >= Math.min(limit, all.findings().size()));
            List<Region> told = one.findings().stream().map(Finding::region).toList();
            assertTrue(left(one).stream().noneMatch(told::contains));
            assertEquals(REGIONS, one.scope().regions() + left(one).size());
        }
    }

    @Test
    void aLimitOfFindingsThatTheLastRegionReachesLeavesTheAuditComplete() {
        int all = auditor().audit(WORLD).findings().size();

        assertTrue(auditor().limits(Limits.NONE.withFindings(all)).audit(WORLD).complete());
        Report less = auditor().limits(Limits.NONE.withFindings(all - 3)).audit(WORLD);
        assertEquals(
                Cause.FINDINGS_LIMIT, Objects.requireNonNull(less.unaudited()).because());
    }

    @Test
    void findingsThatAreNotAskedForDoNotCount() {
        Report report = auditor()
                .except(List.of("sound"))
                .limits(Limits.NONE.withFindings(1))
                .audit(WORLD);

        assertTrue(report.complete());
        assertEquals(List.of(), report.findings());
    }

    @Test
    void noTimeAtAllAuditsNothingAndSaysSo() {
        Report report = auditor().limits(Limits.NONE.withTime(Duration.ZERO)).audit(WORLD);

        assertFalse(report.complete());
        assertEquals(List.of(), report.findings());
        Unaudited unaudited = Objects.requireNonNull(report.unaudited());
        assertEquals(Cause.TIME_LIMIT, unaudited.because());
        assertEquals(REGIONS, unaudited.regions().size());
        assertEquals(new Report.Scope(0, 0, 0), report.scope());
    }

    @Test
    void aRuleThatTakesTooLongIsNotWaitedFor() {
        // Every way to part the long name of the first institution is tried, which takes many seconds.
        Auditor slow = Invented.auditor(Invented.onInstitutions("slow", "name.matches( \"机构x*x*x*x*x*x*x*x*y\" )"));
        long began = System.nanoTime();
        Report report = slow.threads(2)
                .limits(Limits.NONE.withTime(Duration.ofMillis(1500)))
                .audit(WORLD);

        assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(20)) < 0);
        assertEquals(
                Cause.TIME_LIMIT, Objects.requireNonNull(report.unaudited()).because());
        assertTrue(left(report).stream().anyMatch(region -> region.code().equals(code(0))));
    }

    @Test
    void anAuditIsCancelledBetweenRegionsAndTellsWhatItHas() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Integer> told = new ArrayList<>();
        Report report = auditor()
                .threads(1)
                .limits(Limits.NONE.stoppedWhen(cancelled::get))
                .progress(progress -> {
                    told.add(progress.regions());
                    cancelled.set(progress.regions() >= 3);
                })
                .audit(WORLD);

        assertEquals(List.of(1, 2, 3), told);
        assertEquals(
                Cause.INTERRUPTED, Objects.requireNonNull(report.unaudited()).because());
        assertEquals(REGIONS - 3, left(report).size());
        assertEquals(
                auditor().audit(WORLD).findings().stream()
                        .filter(finding -> !left(report).contains(finding.region()))
                        .toList(),
                report.findings());
    }

    @Test
    void anInterruptEndsTheAuditAndStaysWithTheThread() {
        Thread.currentThread().interrupt();
        Report report = auditor().audit(WORLD);

        assertTrue(Thread.interrupted());
        assertEquals(
                Cause.INTERRUPTED, Objects.requireNonNull(report.unaudited()).because());
    }

    @Test
    void progressCountsTheMandates() {
        List<Progress> told = new ArrayList<>();
        assertNull(auditor().progress(told::add).audit(WORLD).unaudited());

        assertEquals(REGIONS, told.size());
        assertEquals(new Progress(REGIONS, WORLD.world().mandates().size()), told.get(REGIONS - 1));
    }

    @Test
    void negativeLimitsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Limits.NONE.withFindings(-1));
        assertThrows(IllegalArgumentException.class, () -> Limits.NONE.withTime(Duration.ofSeconds(-1)));
        assertEquals(Duration.ZERO, Limits.NONE.withTime(Duration.ZERO).time());
    }

    private static List<Region> left(Report report) {
        return report.unaudited() == null ? List.of() : report.unaudited().regions();
    }

    private static String code(int number) {
        return "99%04d".formatted(number);
    }

    /** Regions with none, one, two … findings. */
    private static Mandates world() {
        List<Region> regions = new ArrayList<>();
        List<Institution> institutions = new ArrayList<>();
        List<Mandate> mandates = new ArrayList<>();
        for (int i = REGIONS - 1; i >= 0; i--) {
            Region region = Region.of(code(i), "区" + i, Level.COUNTY);
            regions.add(region);
            Institution first = Institution.of("i" + i, "机构" + "x".repeat(i == 0 ? 60 : 1) + i, region, Kind.BIG_DATA)
                    .nature(Nature.PUBLIC)
                    .build();
            institutions.add(first);
            for (int j = 0; j < i % 4; j++) {
                mandates.add(Mandate.of(
                                "i" + i + "/" + j,
                                first,
                                "核发许可",
                                Matters.shipped()
                                        .named(List.of("data-trading", "talent", "funding")
                                                .get(j)),
                                Act.LICENSE)
                        .role(Role.SOLE)
                        .build());
            }
        }
        return Mandates.of(World.of(regions, institutions, mandates));
    }

    private static Auditor auditor() {
        return Invented.auditor(Invented.on("sound", "$mandate : Mandate()"));
    }
}
