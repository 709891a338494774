package org.mandateaudit.rule.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code rule … end} of a DRL file, as written.
 *
 * @param name the name in quotes: the rule's id, and behind a colon the variant
 * @param at the offset of the name
 * @param annotations the annotations by name
 * @param patterns the patterns of the condition that are neither negated nor nested
 * @param elements the whole condition, part by part
 */
public record RuleBlock(
        String name, int at, Map<String, Annotation> annotations, List<Pattern> patterns, List<Element> elements) {

    /** The id of the rule that the block of that name belongs to. */
    public static String ruleOf(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** What it says with what it takes over: a variant says only what differs from the first block. */
    public Map<String, Annotation> saidBehind(RuleBlock first) {
        Map<String, Annotation> said = new HashMap<>(first.annotations());
        said.putAll(annotations);
        return said;
    }

    /**
     * An annotation.
     *
     * @param value what stands in its brackets, without quotes and the blanks within them
     * @param at its offset
     */
    public record Annotation(String value, int at) {}

    /**
     * A pattern: {@code $mandate : Mandate( act == Act.LICENSE )}.
     *
     * @param binding the name it is bound to, with its dollar sign; empty where it is bound to none
     * @param type the type's simple name
     * @param at the offset of the type
     * @param constraints the constraints, in order
     */
    public record Pattern(String binding, String type, int at, List<Constraint> constraints) {}

    /**
     * A constraint of a pattern.
     *
     * @param where where its expression stands, behind the binding if it has one
     * @param expression the expression
     * @param tokens the same, token by token
     * @param binding the name a property is bound to; empty where there is none
     */
    public record Constraint(DrlText.Stretch where, String expression, List<Token> tokens, String binding) {}

    /**
     * A part of the condition that holds or does not by itself, once those before it do.
     *
     * @param word {@code not} or {@code exists}; empty for a pattern that is to be found
     * @param pattern the pattern; null where the part is more than one pattern, such as a choice of two
     * @param where where it stands
     */
    public record Element(String word, @Nullable Pattern pattern, DrlText.Stretch where) {}
}
