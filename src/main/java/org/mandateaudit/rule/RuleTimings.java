package org.mandateaudit.rule;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
import org.mandateaudit.timing.Measured;
import org.mandateaudit.timing.RuleTiming;
import org.mandateaudit.timing.Timing;

/**
 * Measures how long rules take. Each has a base of its own; Drools' own listeners cannot tell, since it works out the
 * conditions of many rules at once. A round measures everything once, and rounds alternate in direction, so that
 * what changes on the machine meanwhile falls on all rules alike.
 */
public final class RuleTimings {

    private static final long WARMING = 2_000_000_000L;
    private static final long MEASURING = 5_000_000_000L;
    private static final int MOST_WARM_UPS = 200;
    private static final int MOST_RUNS = 101;
    private static final int FEWEST_RUNS = 5;

    private final RuleBook book;
    private final World world;
    private final LocalDate day;
    private final long firings;
    private final Map<Region, FactsByType> facts = new LinkedHashMap<>();
    private final Map<String, Failure> failed = new LinkedHashMap<>();
    private final Map<String, Runnable> works = new LinkedHashMap<>();
    private final Map<String, List<Long>> times = new HashMap<>();
    private final LongSupplier clock;
    private final Timing.Clock kind;
    private List<List<Match>> matches = List.of();

    private RuleTimings(RuleBook book, World world, LocalDate day, long firings) {
        this.book = book;
        this.world = world;
        this.day = day;
        this.firings = firings;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean tells = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        kind = tells ? Timing.Clock.CPU : Timing.Clock.WALL;
        clock = tells ? threads::getCurrentThreadCpuTime : System::nanoTime;
    }

    /**
     * Measures.
     *
     * @param book the rules
     * @param world all that is stated
     * @param day the as-of date
     * @param reading how long it took to read the facts, in nanoseconds
     * @param firings how often a rule may fire in a region before it counts as failed
     * @param progress told the share that is done, in percent
     */
    public static Timing of(
            RuleBook book, World world, LocalDate day, long reading, long firings, IntConsumer progress) {
        return new RuleTimings(book, world, day, firings).measure(reading, progress);
    }

    // What follows from the facts, gathering, the bare session and all rules at once are measured beside the rules,
    // under names that no rule can have.
    private static final String DERIVED = "derived facts";
    private static final String GATHERING = "gathering";
    private static final String SESSION = "session";
    private static final String TOGETHER = "all rules";

    private Timing measure(long reading, IntConsumer progress) {
        RegionFacts stated = new RegionFacts(world, day);
        stated.world().regions().forEach(region -> facts.put(region, stated.of(region)));
        prepare();
        int warmUps = rounds(WARMING, 1, MOST_WARM_UPS, share -> progress.accept((int) (share * 33)));
        times.clear();
        int runs = rounds(MEASURING, FEWEST_RUNS, MOST_RUNS, share -> progress.accept(33 + (int) (share * 67)));
        Measured session = measured(SESSION);
        World inForce = stated.world();
        return new Timing(
                day,
                inForce.regions().size(),
                inForce.institutions().size(),
                inForce.mandates().size(),
                kind,
                warmUps,
                runs,
                rules(session),
                measured(TOGETHER).without(session.median()),
                session,
                new Timing.Beside(reading, measured(DERIVED), measured(GATHERING)),
                List.copyOf(failed.values()));
    }

    private void prepare() {
        for (String rule : book.ids()) {
            Network only = book.network(Set.of(rule));
            List<Failure> told = new ArrayList<>();
            try {
                facts.forEach(
                        (region, its) -> told.addAll(audit(region).by(only, its).failures()));
                works.put(
                        rule,
                        () -> facts.forEach(
                                (region, its) -> audit(region).by(only, its).matches()));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                told.add(new Blame(book, "").thrown(rule, e, null));
            }
            told.stream().findFirst().ifPresent(failure -> failed.put(rule, failure));
            if (!told.isEmpty()) {
                works.remove(rule);
            }
        }
        matches = facts.keySet().stream()
                .map(region -> audit(region)
                        .over(Objects.requireNonNull(facts.get(region)))
                        .matches())
                .toList();
        Network none = book.network(Set.of());
        works.put(SESSION, () -> facts.forEach((region, its) -> audit(region).by(none, its)));
        if (failed.isEmpty()) {
            Network all = book.network();
            works.put(
                    TOGETHER,
                    () -> facts.forEach(
                            (region, its) -> audit(region).by(all, its).matches()));
        }
        works.put(GATHERING, () -> matches.forEach(each -> Gathering.of(each).findings()));
        works.put(DERIVED, () -> {
            RegionFacts stated = new RegionFacts(world, day);
            stated.world().regions().forEach(region -> stated.of(region).all());
        });
    }

    private RegionAudit audit(Region region) {
        return new RegionAudit(book, region, day, firings);
    }

    /** Does everything that often, and for that long, and tells how often it was. */
    private int rounds(long nanoseconds, int fewest, int most, DoubleConsumer progress) {
        long began = System.nanoTime();
        int done = 0;
        double share = 0;
        while (done < fewest || share < 1) {
            round();
            done++;
            double spent = (double) (System.nanoTime() - began) / nanoseconds;
            share = Math.min(1, Math.max((double) done / most, Math.min(spent, (double) done / fewest)));
            progress.accept(share);
        }
        return done;
    }

    private void round() {
        List<String> order = new ArrayList<>(works.keySet());
        if (times.getOrDefault(SESSION, List.of()).size() % 2 == 1) {
            Collections.reverse(order);
        }
        for (String each : order) {
            Runnable work = Objects.requireNonNull(works.get(each));
            long before = clock.getAsLong();
            work.run();
            times.computeIfAbsent(each, name -> new ArrayList<>()).add(clock.getAsLong() - before);
        }
    }

    private Measured measured(String name) {
        List<Long> taken = times.getOrDefault(name, List.of());
        return taken.isEmpty()
                ? new Measured(0, 0, 0)
                : Measured.of(taken.stream().mapToLong(Long::longValue).toArray());
    }

    private List<RuleTiming> rules(Measured session) {
        Set<String> own = Set.copyOf(book.own());
        Map<String, Integer> matched = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        for (List<Match> ofRegion : matches) {
            ofRegion.forEach(match -> matched.merge(match.rule().id(), 1, Integer::sum));
            Gathering gathering = Gathering.of(ofRegion);
            gathering.told().forEach(draft -> found.merge(draft.rule().id(), 1, Integer::sum));
            gathering.notAssessable().forEach(entry -> open.merge(entry.rule().id(), 1, Integer::sum));
        }
        return book.ids().stream()
                .filter(works::containsKey)
                .map(rule -> new RuleTiming(
                        rule,
                        own.contains(rule),
                        measured(rule).without(session.median()),
                        matched.getOrDefault(rule, 0),
                        found.getOrDefault(rule, 0),
                        open.getOrDefault(rule, 0)))
                .sorted(Comparator.comparingLong(
                                (RuleTiming each) -> -each.time().median())
                        .thenComparing(RuleTiming::rule))
                .collect(Collectors.toList());
    }
}
