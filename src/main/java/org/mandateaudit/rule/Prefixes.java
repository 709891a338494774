package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.rule.drl.Absence;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.Types;
import org.mandateaudit.rule.words.Anatomy;
import org.mandateaudit.rule.words.Anatomy.Clause;
import org.mandateaudit.rule.words.Anatomy.Part;

/**
 * Every beginning of a rule's condition as a rule of its own, so that Drools itself tells how far facts meet it. As in
 * the rule, what is unknown is let through.
 */
final class Prefixes {

    private static final String FOUND = "$found";

    private final List<Anatomy> variants;
    private final Map<String, Stop> stops;
    private final KieBase base;

    private Prefixes(List<Anatomy> variants, Map<String, Stop> stops, KieBase base) {
        this.variants = variants;
        this.stops = stops;
        this.base = base;
    }

    /**
     * How far a beginning goes: the parts before one, and some conditions of that one.
     *
     * @param variant the place of the block in the file
     * @param part the place of the part
     * @param conditions how many of its conditions hold
     * @param against whether it looks for what the part, behind {@code not}, forbids
     */
    record Stop(int variant, int part, int conditions, boolean against) {}

    /**
     * Facts that meet a beginning.
     *
     * @param stop how far they go
     * @param bindings what is bound on the way
     */
    record Trail(Stop stop, Map<String, Object> bindings) {

        /** What was found of the kind that is forbidden. */
        Object found() {
            return Objects.requireNonNull(bindings.get(FOUND));
        }
    }

    /** Compiles the beginnings of all blocks of a file. */
    static Prefixes of(String source) {
        DrlText drl = DrlText.of(source);
        Types types = new Types(drl);
        List<RuleBlock> blocks = DrlReader.read(drl);
        String code = drl.code();
        StringBuilder text = new StringBuilder(
                source.substring(0, code.lastIndexOf("rule", blocks.get(0).at())));
        List<Anatomy> variants = new ArrayList<>();
        Map<String, Stop> stops = new LinkedHashMap<>();
        for (RuleBlock block : blocks) {
            Anatomy anatomy = Anatomy.of(block, drl, types);
            variants.add(anatomy);
            conditions(anatomy, variants.size() - 1).forEach((stop, condition) -> {
                String name = "beginning " + stops.size();
                stops.put(name, stop);
                text.append("rule \"").append(name).append("\"\nwhen\n").append(condition);
                text.append("then\n    findings.add( drools );\nend\n\n");
            });
        }
        return new Prefixes(List.copyOf(variants), stops, Classic.compile(List.of(text.toString())));
    }

    /** What the blocks ask, in their order. */
    List<Anatomy> variants() {
        return variants;
    }

    /** All ways in which facts meet a beginning, of those that are asked for. */
    List<Trail> over(Collection<Object> facts, Predicate<Map<String, Object>> asked) {
        return OwnLoader.get(() -> trails(facts, asked));
    }

    private List<Trail> trails(Collection<Object> facts, Predicate<Map<String, Object>> asked) {
        List<Trail> trails = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", (Collector) drools -> {
                RuleContext context = (RuleContext) drools;
                Map<String, Object> bindings = new HashMap<>();
                for (String name : context.getMatch().getDeclarationIds()) {
                    bindings.put(name, context.getMatch().getDeclarationValue(name));
                }
                if (asked.test(bindings)) {
                    String rule = context.getRule().getName();
                    trails.add(new Trail(Objects.requireNonNull(stops.get(rule)), bindings));
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return trails;
    }

    private static Map<Stop, String> conditions(Anatomy anatomy, int variant) {
        Map<Stop, String> conditions = new LinkedHashMap<>();
        StringBuilder before = new StringBuilder();
        for (int place = 0; place < anatomy.parts().size(); place++) {
            Part part = anatomy.parts().get(place);
            String whole = part.type() == null
                    ? part.written()
                    : part.element().word() + pattern(part, "", part.clauses().size());
            if (part.finds()) {
                int all = part.conditions().size();
                for (int some = Math.min(1, all); some <= all; some++) {
                    whole = pattern(part, part.binding(), some);
                    conditions.put(new Stop(variant, place, some, false), before + whole + "\n");
                }
            } else {
                conditions.put(new Stop(variant, place, 0, false), before + whole + "\n");
            }
            if (part.forbids()) {
                String found = pattern(part, FOUND, part.clauses().size());
                conditions.put(new Stop(variant, place, 0, true), before + found + "\n");
            }
            before.append(whole).append('\n');
        }
        return conditions;
    }

    /** A pattern with its first conditions, and all that it binds: who a fact is about may be told by that alone. */
    private static String pattern(Part part, String binding, int conditions) {
        List<String> constraints = new ArrayList<>();
        int left = conditions;
        for (Clause clause : part.clauses()) {
            if (clause.binds() || left-- > 0) {
                constraints.add(clause.drl());
            }
        }
        if (part.forbids() && part.type() != null && Derived.class.isAssignableFrom(part.type())) {
            constraints.add(Absence.CERTAIN);
        }
        String type = Objects.requireNonNull(part.element().pattern()).type();
        return "    " + (binding.isEmpty() ? "" : binding + " : ") + type + "( " + String.join(", ", constraints)
                + " )";
    }
}
