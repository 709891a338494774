package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.rule.drl.Reach;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether what a constraint compares can be equal at all. A text that stands where a value of the vocabulary belongs would
 * never be, and the rule would be silent for it.
 */
final class OperandCheck {

    /** A text that is to begin or to end so, by one who takes {@code matches} for a search. */
    private static final Pattern ANCHORED =
            Pattern.compile("\\^?[^\\\\.*+?|()\\[\\]{}^$]+\\$|\\^[^\\\\.*+?|()\\[\\]{}^$]+");

    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");

    private final RuleFile file;
    private final List<Problem> problems = new ArrayList<>();

    private OperandCheck(RuleFile file) {
        this.file = file;
    }

    /** What is wrong with the comparisons and the questions of a constraint. */
    static List<Problem> of(RuleFile file, OperandReader constraint) {
        OperandCheck check = new OperandCheck(file);
        constraint.comparisons().forEach(check::compared);
        constraint.questions().forEach(check::asked);
        return check.problems;
    }

    private void compared(Compared compared) {
        Operand left = compared.left();
        if (compared.right().isEmpty()) {
            complain(compared.at(), OperandComplaint.noValues());
            return;
        }
        switch (compared.how()) {
            case "==", "!=", "in" -> compared.right().forEach(right -> same(left, right));
            case "<", "<=", ">", ">=" -> ordered(left, compared);
            case "contains", "excludes" -> contains(left, compared);
            case "memberOf" -> complain(compared.at(), OperandComplaint.memberOf());
            case "matches" -> matches(left, compared);
            default -> complain(compared.at(), OperandComplaint.operator(compared.how()));
        }
        codes(left, compared);
    }

    /** The one side is a way; the other is what it is held against. */
    private void same(Operand left, Operand right) {
        if (left instanceof Operand.Reached reached) {
            fits(reached, right);
        } else if (right instanceof Operand.Reached reached) {
            fits(reached, left);
        }
    }

    private void fits(Operand.Reached way, Operand value) {
        Class<?> other = type(value);
        if (other == null) {
            return;
        }
        boolean severalToo =
                value instanceof Operand.Reached second && second.reach().many();
        if (way.reach().many() && !severalToo) {
            complain(way.at(), OperandComplaint.several(way.way(), way.reach().type()));
        } else if (!comparable(way.reach().type(), other)) {
            complain(
                    value.at(),
                    OperandComplaint.wrongType(way.way(), way.reach().type(), value));
        }
    }

    private static @Nullable Class<?> type(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value().getClass();
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.type();
        }
        return operand instanceof Operand.Reached reached ? reached.reach().type() : null;
    }

    private static boolean comparable(Class<?> one, Class<?> other) {
        if (Vocabulary.isNumber(one) && Vocabulary.isNumber(other)) {
            return true;
        }
        Class<?> first = one == boolean.class ? Boolean.class : one;
        Class<?> second = other == boolean.class ? Boolean.class : other;
        boolean open = first.isInterface() || second.isInterface();
        boolean closed = first.isEnum() || second.isEnum() || first.isRecord() || second.isRecord();
        return first.isAssignableFrom(second) || second.isAssignableFrom(first) || (open && !closed && !isText(second));
    }

    private static boolean isText(Class<?> type) {
        return type == String.class;
    }

    private void contains(Operand left, Compared compared) {
        if (!(left instanceof Operand.Reached way)) {
            return;
        }
        Operand value = compared.right().get(0);
        if (way.reach().many()) {
            fits(new Operand.Reached(way.at(), way.way(), way.reach().each()), value);
        } else if (isText(way.reach().type())) {
            fits(way, value);
        } else if (!way.reach().type().isInterface() && !way.reach().type().isArray()) {
            complain(compared.at(), OperandComplaint.notSeveral(way.way(), compared.how()));
        }
    }

    private void ordered(Operand left, Compared compared) {
        int sofar = problems.size();
        compared.right().forEach(right -> same(left, right));
        if (problems.size() == sofar) {
            Stream.concat(Stream.of(left), compared.right().stream())
                    .filter(side -> side instanceof Operand.Reached way
                            && way.reach().type().isEnum())
                    .findFirst()
                    .map(Operand.Reached.class::cast)
                    .ifPresent(way -> complain(
                            compared.at(),
                            OperandComplaint.noOrder(way.way(), way.reach().type())));
        }
    }

    private void matches(Operand left, Compared compared) {
        Operand value = compared.right().get(0);
        if (left instanceof Operand.Reached way
                && (way.reach().many() || !isText(way.reach().type()))) {
            complain(
                    value.at(),
                    OperandComplaint.wrongType(way.way(), way.reach().type(), value));
        } else if (value instanceof Operand.Literal literal && literal.value() instanceof String expression) {
            try {
                Pattern.compile(unescaped(expression));
                if (ANCHORED.matcher(expression).matches()) {
                    complain(value.at(), OperandComplaint.notTheWhole(literal.written()));
                }
            } catch (PatternSyntaxException e) {
                complain(value.at(), OperandComplaint.regularExpression(literal.written(), e.getDescription()));
            }
        }
    }

    private static String unescaped(String expression) {
        try {
            return expression.translateEscapes();
        } catch (IllegalArgumentException e) {
            return expression;
        }
    }

    /** The code of a matter, where it is compared as a text. */
    private void codes(Operand left, Compared compared) {
        if (ORDERS.contains(compared.how()) || compared.how().equals("matches")) {
            return;
        }
        List<Operand> right = compared.right();
        if (isCode(left, Matter.class)) {
            right.forEach(this::code);
        } else if (right.size() == 1 && isCode(right.get(0), Matter.class)) {
            code(left);
        } else if (isCode(left, Term.class)) {
            Class<?> type = ((Operand.Reached) left).reach().owner();
            right.forEach(value -> code(value, type));
        }
    }

    private static boolean isCode(Operand operand, Class<?> of) {
        return operand instanceof Operand.Reached way
                && of.isAssignableFrom(way.reach().owner())
                && way.reach().name().equals("code");
    }

    /** The code of a value of the vocabulary, where it is compared as a text. */
    private void code(Operand operand, Class<?> type) {
        if (type.isEnum() && operand instanceof Operand.Literal literal && literal.value() instanceof String written) {
            List<String> codes = Stream.of(type.getEnumConstants())
                    .map(each -> ((Term) each).code())
                    .toList();
            if (!codes.contains(written)) {
                complain(operand.at(), RuleComplaint.unknownCode(type.getSimpleName(), written, codes));
            }
        }
    }

    private void asked(Asked asked) {
        if (asked.name().equals("equals") && asked.arguments().size() == 1) {
            fits(
                    new Operand.Reached(asked.at(), asked.way(), Reach.of(asked.owner())),
                    asked.arguments().get(0));
        }
        if (asked.owner() != Matter.class || !asked.name().equals("within")) {
            return;
        }
        if (asked.arguments().isEmpty()) {
            complain(asked.at(), OperandComplaint.noMatter(asked.name()));
        }
        asked.arguments().forEach(this::code);
    }

    /** A user's own matters are not known here: a code is refused where it is none, or is a slip away from a known one. */
    private void code(Operand operand) {
        if (!(operand instanceof Operand.Literal literal)
                || !(literal.value() instanceof String code)
                || Meant.isCode(code)) {
            return;
        }
        String slip = Nearest.slip(code, Meant.codes());
        if (slip != null || !code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            complain(operand.at(), OperandComplaint.unknownMatter(code, slip == null ? Meant.matter(code) : slip));
        }
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
