package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Condition;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Value;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.words.Anatomy;
import org.mandateaudit.rule.words.Anatomy.Clause;
import org.mandateaudit.rule.words.Anatomy.Part;
import org.mandateaudit.rule.words.Terms;
import org.mandateaudit.rule.words.Wording;

/** Tells, of facts that Drools matched, how they stand to each condition. That they do, Drools has said. */
final class CaseWriter {

    private final Anatomy anatomy;
    private final Map<String, Object> bindings;
    private final Map<Integer, List<Object>> open;

    /**
     * Prepares to tell.
     *
     * @param bindings what is bound, by name with the dollar sign
     * @param open facts that may be what must not be there, by the place of the part that asks for their absence
     */
    private CaseWriter(Anatomy anatomy, Map<String, Object> bindings, Map<Integer, List<Object>> open) {
        this.anatomy = anatomy;
        this.bindings = bindings;
        this.open = open;
    }

    /** Prepares to tell of facts that meet no more than the beginning of the condition. */
    CaseWriter(Anatomy anatomy, Map<String, Object> bindings) {
        this(anatomy, bindings, Map.of());
    }

    /** Prepares to tell of a match. */
    CaseWriter(Anatomy anatomy, Match match) {
        this(anatomy, match.bindings(), match.open());
    }

    /** The case of facts that meet the whole condition, as far as it is known. */
    Case whole() {
        return new Case(before(anatomy.parts().size()));
    }

    /**
     * The case of facts that meet no more than the beginning of the condition.
     *
     * @param place the place of the part that they do not meet
     * @param met how many of its conditions they meet
     * @param against what stands against a part that asks for absence
     */
    Case until(int place, int met, Collection<Object> against) {
        List<Step> steps = before(place);
        Part part = anatomy.parts().get(place);
        steps.add(
                part.finds()
                        ? found(part, met, Verdict.NOT_MET)
                        : new Step(
                                kind(part),
                                part.forbids(),
                                false,
                                null,
                                null,
                                evidence(against),
                                Verdict.NOT_MET,
                                said(part),
                                List.of()));
        return new Case(steps);
    }

    private List<Step> before(int end) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < end; place++) {
            Part part = anatomy.parts().get(place);
            steps.add(
                    part.finds()
                            ? found(part, part.conditions().size(), Verdict.MET)
                            : absent(part, open.getOrDefault(place, List.of())));
        }
        return steps;
    }

    /** A part that no fact meets for certain, with those that may. */
    private Step absent(Part part, List<Object> may) {
        Set<String> wants = new TreeSet<>(CodePoints.ORDER);
        for (Object fact : may) {
            wants.addAll(Wanted.by(part.asked(), fact, bindings));
        }
        return new Step(
                kind(part),
                part.forbids(),
                false,
                null,
                null,
                evidence(may),
                may.isEmpty() ? Verdict.MET : Verdict.UNKNOWN,
                said(part),
                List.copyOf(wants));
    }

    private Step found(Part part, int met, Verdict then) {
        Object fact = bindings.get(part.binding());
        if (fact == null && then == Verdict.NOT_MET) {
            return missing(part);
        }
        List<Condition> conditions = new ArrayList<>();
        Verdict verdict = then;
        for (Clause clause : part.conditions()) {
            if (conditions.size() > met || (conditions.size() == met && then == Verdict.MET)) {
                break;
            }
            Condition condition = condition(clause, fact, conditions.size() < met);
            verdict = verdict == Verdict.MET ? condition.verdict() : verdict;
            conditions.add(condition);
        }
        Set<String> wants = fact instanceof Derived derived ? new TreeSet<>(derived.wants()) : Set.of();
        return new Step(
                kind(part),
                false,
                fact instanceof Derived,
                fact instanceof Derived derived ? derived.matter() : null,
                null,
                fact == null ? List.of() : evidence(lookedAt(part, fact)),
                verdict == Verdict.MET && !wants.isEmpty() ? Verdict.UNKNOWN : verdict,
                conditions,
                List.copyOf(wants));
    }

    /** The step of a fact that is not there: none of its conditions was tried. */
    private static Step missing(Part part) {
        Class<?> type = part.type();
        boolean derived = type != null && Derived.class.isAssignableFrom(type);
        return new Step(
                kind(part),
                false,
                derived,
                null,
                type != null && derived ? Terms.arises(type) : null,
                List.of(),
                Verdict.NOT_MET,
                List.of(),
                List.of());
    }

    /** The fact, and the facts that the rule gives a name to in it. */
    private static List<Object> lookedAt(Part part, Object fact) {
        List<Object> facts = new ArrayList<>(List.of(fact));
        part.clauses().stream()
                .filter(Clause::binds)
                .flatMap(clause -> clause.ways().stream())
                .filter(path -> path.root().isEmpty())
                .forEach(path -> {
                    Object bound = path.value(fact);
                    if (bound instanceof Collection<?> many) {
                        facts.addAll(many);
                    } else if (bound instanceof Mandate) {
                        facts.add(bound);
                    }
                });
        return facts;
    }

    private Condition condition(Clause clause, @Nullable Object fact, boolean met) {
        Set<String> wants = new TreeSet<>(CodePoints.ORDER);
        if (met && clause.question() != null) {
            for (PropertyPath path : clause.question().asked()) {
                Object root = root(path, fact);
                if (root != null) {
                    wants.addAll(Wanted.by(path, root));
                }
            }
        }
        Verdict verdict = !met ? Verdict.NOT_MET : wants.isEmpty() ? Verdict.MET : Verdict.UNKNOWN;
        return new Condition(
                clause.words(),
                clause.constraint().expression(),
                verdict,
                values(clause, fact),
                clause.ways().stream().anyMatch(path -> decidedByCoverage(path, root(path, fact))),
                List.copyOf(wants));
    }

    private List<Value> values(Clause clause, @Nullable Object fact) {
        Set<Value> values = new LinkedHashSet<>();
        for (PropertyPath path : clause.ways()) {
            Object root = root(path, fact);
            if (root != null) {
                values.add(new Value(Wording.value(path, path.value(root), anatomy.names()), place(path, root)));
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object root(PropertyPath path, @Nullable Object fact) {
        return path.root().isEmpty() ? fact : bindings.get(path.root());
    }

    private static boolean decidedByCoverage(PropertyPath path, @Nullable Object root) {
        Terms.Said said = Terms.property(path.owner(), path.last());
        return said != null
                && root != null
                && path.value(root) instanceof Boolean holds
                && said.byCoverage().contains(holds);
    }

    /** Where the last field on the way stands. */
    private static @Nullable Place place(PropertyPath path, Object root) {
        Place place = null;
        Object owner = root;
        for (Property step : path.steps()) {
            if (owner instanceof Fact fact) {
                place = place(fact, step);
            }
            owner = owner == null ? null : step.value(owner);
        }
        return place;
    }

    private static @Nullable Place place(Fact fact, Property property) {
        for (String field : property.ownFields()) {
            Place place = fact.places().fields().get(field);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** What a part says as a whole, where it is not told fact by fact. */
    private static List<Condition> said(Part part) {
        return part.conditions().stream()
                .map(clause -> new Condition(
                        clause.words(), clause.constraint().expression(), Verdict.MET, List.of(), false, List.of()))
                .toList();
    }

    private static Text kind(Part part) {
        Class<?> type = part.type();
        return type == null ? new Text(part.written(), part.written()) : Terms.kind(type);
    }

    private static List<Evidence> evidence(Collection<Object> found) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Object each : found) {
            if (each instanceof Fact fact) {
                facts.add(fact);
            } else if (each instanceof Derived derived) {
                facts.addAll(derived.evidence());
            }
        }
        return facts.stream()
                .filter(fact -> !(fact instanceof Institution institution && institution.outside()))
                .map(Evidence::of)
                .sorted()
                .toList();
    }
}
