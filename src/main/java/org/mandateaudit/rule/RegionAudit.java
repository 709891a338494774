package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.drl.Absence;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;

/** One session over the facts of one region. A rule that fails is named, and the others go on without it. */
final class RegionAudit {

    private final RuleBook book;
    private final Region region;
    private final LocalDate day;
    private final long limit;
    private final List<Found> found = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Long> firings = new HashMap<>();

    /** The rules of which a block fired too often: what their other blocks find tells only part of it. */
    private final Set<String> stopped = new HashSet<>();

    private @Nullable List<Match> matches;

    /** What may be there that must not be, by the block that it leaves open; and the same by what that has bound. */
    private final Map<String, List<Found>> open = new HashMap<>();

    private final Map<String, Map<Map<String, Object>, List<Found>>> beside = new HashMap<>();

    /** What a block matched, not yet looked at: the session need not wait for that. */
    private record Found(String block, Map<String, Object> bindings) {

        String rule() {
            return RuleBlock.ruleOf(block);
        }
    }

    /**
     * Prepares an audit.
     *
     * @param limit how often a rule may fire in a region
     */
    RegionAudit(RuleBook book, Region region, LocalDate day, long limit) {
        this.book = book;
        this.region = region;
        this.day = day;
        this.limit = limit;
    }

    List<Match> matches() {
        if (matches == null) {
            matches = looked();
        }
        return matches;
    }

    List<Failure> failures() {
        matches();
        return failures;
    }

    private List<Match> looked() {
        List<Match> looked = new ArrayList<>();
        Set<String> failed = new HashSet<>(stopped);
        for (Found each : found) {
            String rule = each.rule();
            if (!failed.contains(rule)) {
                try {
                    look(each, looked);
                } catch (RuntimeException | LinkageError | StackOverflowError e) {
                    failed.add(rule);
                    looked.removeIf(match -> match.rule().id().equals(rule));
                    failures.add(Blame.in(book, region).thrownAt(rule, e, each.bindings()));
                }
            }
        }
        return looked;
    }

    private void look(Found found, List<Match> to) {
        RuleBook.Block block = book.block(found.block());
        Rule.Variant variant = block.variant();
        Boolean applies = variant.reform().applies(region, day);
        if (!Boolean.FALSE.equals(applies) && variant.appliesOn(day)) {
            Set<String> undecided = applies == null ? Set.of(region.code() + ".reform") : Set.of();
            to.add(Match.of(block.rule(), variant, region, found.bindings(), undecided, open(found)));
        }
    }

    /** The facts that may be what must not be there, by the place of the part that asks for their absence. */
    private Map<Integer, List<Object>> open(Found found) {
        List<Found> ofBlock = open.get(found.block());
        if (ofBlock == null) {
            return Map.of();
        }
        Map<Integer, List<Object>> facts = new TreeMap<>();
        for (Found each : beside.computeIfAbsent(
                        found.block(),
                        block -> byBindings(ofBlock, found.bindings().keySet()))
                .getOrDefault(found.bindings(), List.of())) {
            facts.computeIfAbsent(Absence.place(each.block()), place -> new ArrayList<>())
                    .add(Objects.requireNonNull(each.bindings().get(Absence.OPEN)));
        }
        return facts;
    }

    private static Map<Map<String, Object>, List<Found>> byBindings(List<Found> all, Set<String> names) {
        return all.stream().collect(Collectors.groupingBy(each -> {
            Map<String, Object> bindings = new HashMap<>(each.bindings());
            bindings.keySet().retainAll(names);
            return bindings;
        }));
    }

    /** The matches of all rules of the book. */
    RegionAudit over(FactsByType facts) {
        return over(book.network(), book.network().sift(facts));
    }

    /** The matches of the rules of a network. */
    RegionAudit over(Network network, Network.Sifted sifted) {
        if (sifted.blocks().isEmpty()) {
            return this;
        }
        try {
            run(network.base(sifted.blocks()), sifted.facts());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            eachRuleByItself(sifted);
        }
        return this;
    }

    /** The matches of a network. What a rule throws is thrown on. */
    RegionAudit by(Network network, FactsByType facts) {
        Network.Sifted sifted = network.sift(facts);
        run(network.base(sifted.blocks()), sifted.facts());
        return this;
    }

    /** Which rule failed cannot be told from the outside of a session that holds them all. */
    private void eachRuleByItself(Network.Sifted sifted) {
        found.clear();
        open.clear();
        failures.clear();
        firings.clear();
        stopped.clear();
        Set<String> rules = sifted.blocks().stream().map(RuleBlock::ruleOf).collect(Collectors.toSet());
        for (String rule : book.ids()) {
            if (!rules.contains(rule)) {
                continue;
            }
            int sofar = found.size();
            KieBase base = book.network(Set.of(rule)).base(sifted.blocks());
            try {
                run(base, sifted.facts());
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                found.subList(sofar, found.size()).clear();
                failures.add(Blame.in(book, region).thrown(rule, e, culprit(base, List.copyOf(sifted.facts()))));
            }
        }
    }

    /**
     * The fact with which a rule began to fail, the facts before it being sound: the engine does not tell. Null where it
     * fails without any.
     */
    private @Nullable Object culprit(KieBase base, List<Object> facts) {
        int sound = 0;
        int failing = facts.size();
        while (failing - sound > 1) {
            int middle = (sound + failing) >>> 1;
            if (fails(base, facts.subList(0, middle))) {
                failing = middle;
            } else {
                sound = middle;
            }
        }
        return failing == 0 || (sound == 0 && fails(base, List.of())) ? null : facts.get(failing - 1);
    }

    private boolean fails(KieBase base, List<Object> facts) {
        try {
            new RegionAudit(book, region, day, limit).run(base, facts);
            return false;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return true;
        }
    }

    private void run(KieBase base, Collection<Object> facts) {
        OwnLoader.run(() -> fire(base, facts));
    }

    private void fire(KieBase base, Collection<Object> facts) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", (Collector) drools -> add((RuleContext) drools));
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                if (Thread.currentThread().isInterrupted()) {
                    session.halt();
                    return false;
                }
                return mayFire(match.getRule().getName());
            });
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the audit of " + region.code() + " was ended");
            }
        } finally {
            session.dispose();
        }
    }

    private boolean mayFire(String name) {
        long times = firings.merge(name, 1L, Long::sum);
        String id = RuleBlock.ruleOf(name);
        if (times == limit + 1 && stopped.add(id)) {
            failures.add(Blame.in(book, region).stopped(id, limit));
        }
        return times <= limit;
    }

    private void add(RuleContext drools) {
        org.kie.api.runtime.rule.Match match = drools.getMatch();
        Map<String, Object> bindings = new HashMap<>();
        for (String declared : match.getDeclarationIds()) {
            bindings.put(declared, match.getDeclarationValue(declared));
        }
        Found matched = new Found(drools.getRule().getName(), bindings);
        if (Absence.isBlock(matched.block())) {
            open.computeIfAbsent(Absence.ownBlock(matched.block()), own -> new ArrayList<>())
                    .add(matched);
        } else {
            found.add(matched);
        }
    }
}
