package org.mandateaudit.rule.check;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of DRL that no rule uses: they hide or change facts, so that what is not stated could not be told, or put rules
 * in an order, which they do not have.
 */
final class ForbiddenWords {

    static final Pattern ANY = Pattern.compile(
            "\\b(salience|insert|insertLogical|eval|accumulate|acc|collect|groupby|exists|forall|or|modify|update|delete|retract|"
                    + "declare|query|function|dialect|no-loop|lock-on-active|agenda-group|ruleflow-group)\\b");

    static final Set<String> OF_ORDER =
            Set.of("salience", "no-loop", "lock-on-active", "agenda-group", "ruleflow-group");

    private ForbiddenWords() {}
}
