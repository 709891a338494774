package org.mandateaudit.rule;

import java.util.List;
import java.util.Map;

/**
 * One {@code rule … end} of a DRL file, as written.
 *
 * @param name the name in quotes: the rule's id, and behind a colon the variant
 * @param at the offset of the name
 * @param annotations the annotations by name
 * @param patterns the patterns of the condition that are neither negated nor nested
 */
record RuleBlock(String name, int at, Map<String, Annotation> annotations, List<Pattern> patterns) {

    /**
     * An annotation.
     *
     * @param value what stands in its brackets, without quotes
     * @param at its offset
     */
    record Annotation(String value, int at) {}

    /**
     * A pattern: {@code $mandate : Mandate( act == Act.LICENSE )}.
     *
     * @param binding the name it is bound to, with its dollar sign; empty where it is bound to none
     * @param type the type's simple name
     * @param at the offset of the type
     * @param constraints the constraints, in order
     */
    record Pattern(String binding, String type, int at, List<Constraint> constraints) {}

    /**
     * A constraint of a pattern.
     *
     * @param where where its expression stands, behind the binding if it has one
     * @param expression the expression
     * @param binding the name a property is bound to; empty where there is none
     */
    record Constraint(DrlText.Stretch where, String expression, String binding) {}
}
