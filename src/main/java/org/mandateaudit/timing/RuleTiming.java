package org.mandateaudit.timing;

/**
 * How long one rule takes.
 *
 * @param rule the rule's id
 * @param own whether it is the user's own
 * @param time what it takes by itself, the session without rules taken off
 * @param matches how often its conditions matched, certain and merely possible matches alike
 * @param findings how many findings came of them, before waivers, when all rules spoke together
 * @param notAssessable how many entries of what could not be decided
 */
public record RuleTiming(String rule, boolean own, Measured time, int matches, int findings, int notAssessable) {}
