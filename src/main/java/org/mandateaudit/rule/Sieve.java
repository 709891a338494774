package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.mandateaudit.derived.FactsByType;

/**
 * Asks of each fact alone what the patterns of the rules ask of it alone. A block one of whose patterns no fact passes
 * cannot match, and a fact that passes no pattern of the other blocks is matched by none: a session without them finds
 * the same. Most regions need few of the rules, and few of their facts.
 */
final class Sieve {

    private final List<Block> blocks = new ArrayList<>();
    private final Map<List<Object>, Strainer> strainers = new HashMap<>();

    /**
     * What a block of a rule needs.
     *
     * @param needed the patterns that must each find a fact
     * @param beside the patterns that it can match without
     * @param plain whether it is made of patterns and of the absence of patterns; any other is always tried, on all facts
     */
    private record Block(String name, List<Strainer> needed, List<Strainer> beside, boolean plain) {}

    /** What a pattern asks of a fact alone; patterns that ask the same are one. */
    private static final class Strainer {

        private final int place;
        private final Class<?> type;
        private final Predicate1<Object>[] asks;

        Strainer(int place, Class<?> type, Predicate1<Object>[] asks) {
            this.place = place;
            this.type = type;
            this.asks = asks;
        }

        boolean lets(Object fact) {
            for (Predicate1<Object> ask : asks) {
                try {
                    if (!ask.test(fact)) {
                        return false;
                    }
                } catch (Exception | LinkageError | StackOverflowError e) {
                    // The session will meet with it, and name the rule.
                    return true;
                }
            }
            return true;
        }
    }

    Sieve(Collection<org.drools.model.Rule> rules) {
        rules.forEach(rule -> blocks.add(block(rule)));
    }

    Network.Sifted sift(FactsByType facts) {
        return new Sifting(facts).sift();
    }

    private Block block(org.drools.model.Rule rule) {
        Block block = new Block(rule.getName(), new ArrayList<>(), new ArrayList<>(), true);
        if (rule.getView().getType() != Condition.Type.AND) {
            return anyhow(rule);
        }
        List<Condition> conditions = rule.getView().getSubConditions();
        for (Condition condition : conditions) {
            boolean plain =
                    switch (condition.getType()) {
                        case PATTERN -> add(condition, block.needed());
                        case NOT, EXISTS ->
                            condition.getSubConditions().stream().allMatch(beside -> add(beside, block.beside()));
                        // What a rule does stands last; elsewhere it is done before all conditions are met.
                        case CONSEQUENCE -> condition == conditions.get(conditions.size() - 1);
                        default -> false;
                    };
            if (!plain) {
                return anyhow(rule);
            }
        }
        return block;
    }

    private static Block anyhow(org.drools.model.Rule rule) {
        return new Block(rule.getName(), List.of(), List.of(), false);
    }

    /** False where it is no plain pattern over the facts of the session. */
    private boolean add(Condition condition, List<Strainer> to) {
        if (condition.getType() != Condition.Type.PATTERN || !(condition instanceof Pattern<?> pattern)) {
            return false;
        }
        Variable<?> variable = pattern.getPatternVariable();
        if (variable instanceof Declaration<?> declared
                && (declared.getSource() != null || declared.getWindow() != null)) {
            return false;
        }
        List<Predicate1<Object>> asks = new ArrayList<>();
        ask(pattern.getConstraint(), variable, asks);
        List<Object> likeness = new ArrayList<>(asks);
        likeness.add(variable.getType());
        to.add(strainers.computeIfAbsent(
                likeness, each -> new Strainer(strainers.size(), variable.getType(), array(asks))));
        return true;
    }

    // Asked of every fact, an array takes half the time of a list where code is not compiled to the last.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Predicate1<Object>[] array(List<Predicate1<Object>> asks) {
        return asks.toArray(new Predicate1[0]);
    }

    private static void ask(Constraint constraint, Variable<?> fact, List<Predicate1<Object>> asks) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint instanceof SingleConstraint1<?> single && single.getVariables()[0] == fact) {
                    asks.add(bare(single.getPredicate1()));
                }
            }
            case AND, MULTIPLE -> constraint.getChildren().forEach(each -> ask(each, fact, asks));
            case OR -> {
                // Left to the session.
            }
        }
    }

    /** Without what Drools wraps it in: rules that ask the same share one. */
    // Drools declares it without a type, and a predicate is only asked of facts of its pattern's type.
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Predicate1<Object> bare(Predicate1 predicate) {
        return predicate instanceof IntrospectableLambda wrapped && wrapped.getLambda() instanceof Predicate1 lambda
                ? lambda
                : predicate;
    }

    /** The facts of one region going through. */
    private final class Sifting {

        private final FactsByType facts;
        private final List<List<Object>> passing = new ArrayList<>(Collections.nCopies(strainers.size(), null));
        private final Set<Object> let = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Object> needed = new ArrayList<>();

        Sifting(FactsByType facts) {
            this.facts = facts;
        }

        Network.Sifted sift() {
            Set<String> alive = new HashSet<>();
            for (Block block : blocks) {
                if (mayMatch(block)) {
                    alive.add(block.name());
                    if (block.plain()) {
                        block.needed().forEach(this::need);
                        block.beside().forEach(this::need);
                    } else {
                        need(facts.all());
                    }
                }
            }
            return new Network.Sifted(alive, needed);
        }

        private boolean mayMatch(Block block) {
            for (Strainer strainer : block.needed()) {
                if (passing(strainer).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private void need(Strainer strainer) {
            need(passing(strainer));
        }

        private void need(List<Object> through) {
            for (Object fact : through) {
                if (let.add(fact)) {
                    needed.add(fact);
                }
            }
        }

        private List<Object> passing(Strainer strainer) {
            List<Object> through = passing.get(strainer.place);
            if (through == null) {
                through = new ArrayList<>();
                for (Object fact : facts.of(strainer.type)) {
                    if (strainer.lets(fact)) {
                        through.add(fact);
                    }
                }
                passing.set(strainer.place, through);
            }
            return through;
        }
    }
}
