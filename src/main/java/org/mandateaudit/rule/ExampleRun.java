package org.mandateaudit.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.Example;
import org.mandateaudit.trial.ExampleTrial;

/** An example of a rule, with what the rule matches in it and those that may silence the rule. */
final class ExampleRun {

    /** An example is small: a rule that fires more often than this runs away. */
    private static final long LIMIT = 100_000;

    private final Example example;
    private final LocalDate day;
    private final Map<Region, FactsByType> facts = new LinkedHashMap<>();
    private final Map<Region, List<Match>> own = new HashMap<>();
    private final Map<Region, List<Match>> silencing = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    private ExampleRun(Example example) {
        LocalDate stated = example.mandates().asOf();
        this.example = example;
        this.day = stated == null ? LocalDate.now(ZoneId.systemDefault()) : stated;
    }

    /** Runs an example by a book that holds its rule. */
    static ExampleRun of(RuleBook book, String rule, Example example) {
        ExampleRun run = new ExampleRun(example);
        RegionFacts all = new RegionFacts(example.mandates().world(), run.day);
        Set<String> heard = book.heard(Set.of(rule));
        for (Region region : all.world().regions()) {
            run.facts.put(region, all.of(region));
            RegionAudit audit = run.audit(book, region);
            run.own.put(region, of(rule, audit.matches()));
            run.silencing.put(
                    region,
                    audit.matches().stream()
                            .filter(match -> !match.rule().id().equals(rule)
                                    && heard.contains(match.rule().id()))
                            .toList());
            audit.failures().stream()
                    .filter(failure -> heard.contains(failure.rule()))
                    .forEach(run.failures::add);
        }
        return run;
    }

    /** What the rule made of it. */
    ExampleTrial trial() {
        return trial(own, failures);
    }

    /** The rules of the book, each a likeness of the rule, that make of it something else than it expects. */
    Set<String> noticed(RuleBook likenesses) {
        Map<Region, List<Match>> matches = new HashMap<>();
        Set<String> noticed = new HashSet<>();
        facts.keySet().forEach(region -> {
            RegionAudit audit = audit(likenesses, region);
            matches.put(region, audit.matches());
            audit.failures().forEach(failure -> noticed.add(failure.rule()));
        });
        for (String likeness : likenesses.ids()) {
            Map<Region, List<Match>> its = new HashMap<>();
            matches.forEach((region, all) -> its.put(region, of(likeness, all)));
            if (!trial(its, List.of()).passed()) {
                noticed.add(likeness);
            }
        }
        return noticed;
    }

    private RegionAudit audit(RuleBook book, Region region) {
        return new RegionAudit(book, region, day, LIMIT).over(Objects.requireNonNull(facts.get(region)));
    }

    private static List<Match> of(String rule, List<Match> matches) {
        return matches.stream().filter(match -> match.rule().id().equals(rule)).toList();
    }

    private ExampleTrial trial(Map<Region, List<Match>> matches, List<Failure> failed) {
        Set<Example.Expected> found = new LinkedHashSet<>();
        Set<String> wants = new TreeSet<>(CodePoints.ORDER);
        matches.forEach((region, its) -> {
            Set<String> ids = new HashSet<>();
            its.forEach(match -> ids.add(match.rule().id()));
            Gathering gathering =
                    Gathering.of(Stream.concat(silencing.getOrDefault(region, List.of()).stream(), its.stream())
                            .toList());
            gathering.findings().stream()
                    .filter(finding -> ids.contains(finding.rule().id()))
                    .forEach(finding -> found.add(expected(finding)));
            gathering.notAssessable().stream()
                    .filter(possible -> ids.contains(possible.rule().id()))
                    .forEach(possible -> wants.addAll(possible.wants()));
        });
        return new ExampleTrial(example, found, wants, failed);
    }

    private static Example.Expected expected(Finding finding) {
        Set<String> institutions = new TreeSet<>(CodePoints.ORDER);
        finding.institutions().stream().map(Institution::id).forEach(institutions::add);
        return new Example.Expected(institutions, finding.matter(), finding.severity(), finding.grade());
    }
}
