package org.mandateaudit.rule;

import java.util.Set;
import java.util.function.Predicate;
import org.mandateaudit.finding.RuleDescription;

/**
 * Which rules of a book bear on an audit.
 *
 * @param applied the rules that are applied, by their ids: those that are asked for, and those that may silence them
 * @param asked whether what a rule finds is asked for, and so counts towards a limit of findings
 * @param filtered whether some rules are not asked for
 * @param kept whether what a rule finds is of use, be it to hold waivers or an earlier report against
 */
public record Selection(
        Set<String> applied, Predicate<RuleDescription> asked, boolean filtered, Predicate<RuleDescription> kept) {}
