package org.mandateaudit.rule.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.rule.drl.Expression.Comparison;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.Token;

/**
 * Whether something joins what stands side by side in a constraint. Drools names but the word at which it gave up, or takes
 * it for a property.
 */
final class JoinCheck {

    /** What joins, or is told of elsewhere. */
    private static final Set<String> OTHERS = Set.of("and", "excludes");

    private JoinCheck() {}

    /** The first place at which nothing joins; null where there is none. */
    static @Nullable Problem of(RuleFile file, List<Token> tokens) {
        for (int each = 1; each < tokens.size(); each++) {
            if (tokens.get(each).is(";")) {
                return file.problem(tokens.get(each).at(), OperandComplaint.semicolon());
            }
            if (each > 2
                    && isComparison(tokens.get(each))
                    && isComparison(tokens.get(each - 2))
                    && isOperand(tokens.get(each - 1))) {
                return file.problem(tokens.get(each).at(), ShapeComplaint.comparedTwice());
            }
            if (isOperand(tokens.get(each - 1)) && isOperand(tokens.get(each))) {
                Token second = tokens.get(each);
                boolean between = each + 1 < tokens.size() && isOperand(tokens.get(each + 1));
                return file.problem(
                        second.at(),
                        between && second.text().matches("[A-Za-z]\\w*")
                                ? OperandComplaint.operator(second.text())
                                : OperandComplaint.unjoined(tokens.get(each - 1).text(), second.text()));
            }
        }
        return null;
    }

    private static boolean isComparison(Token token) {
        return token.text().matches("[!=]=|[<>]=?");
    }

    private static boolean isOperand(Token token) {
        return !token.isSign()
                && !Comparison.WORDS.contains(token.text())
                && !OTHERS.contains(token.text())
                && !ForbiddenWords.ANY.matcher(token.text()).matches();
    }
}
