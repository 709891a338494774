package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.rule.drl.Expression.Comparison;
import org.mandateaudit.rule.drl.Reach;
import org.mandateaudit.rule.drl.RuleBlock.Constraint;
import org.mandateaudit.rule.drl.Token;
import org.mandateaudit.rule.drl.Types;

/**
 * Finds what a constraint compares with what, and what it asks with arguments, each with its place. What it does not
 * understand it passes over: that is for the compiler to say.
 */
final class OperandReader {

    private static final Set<String> BEFORE = Set.of("(", ",", "&&", "||", "!");
    private static final Set<String> BEHIND = Set.of(")", ",", "&&", "||");

    private final Class<?> owner;
    private final Map<String, Class<?>> bindings;
    private final Types types;
    private final List<Token> tokens;

    /**
     * Reads a constraint.
     *
     * @param owner the type of the pattern it stands in
     * @param bindings the types of what is bound before it
     * @param types the types that the rule imports
     */
    OperandReader(Constraint constraint, Class<?> owner, Map<String, Class<?>> bindings, Types types) {
        this.tokens = constraint.tokens();
        this.owner = owner;
        this.bindings = bindings;
        this.types = types;
    }

    /** The comparisons, in order. */
    List<Compared> comparisons() {
        List<Compared> comparisons = new ArrayList<>();
        Operand last = new Operand.Other(0);
        for (int each = 0; each < tokens.size(); each++) {
            String how = text(each);
            if (!how.matches("!*[=<>]+") && (!Comparison.WORDS.contains(how) || how.equals("not"))) {
                continue;
            }
            if (text(each - 1).equals(":")) {
                continue;
            }
            int before = text(each - 1).equals("not") ? each - 2 : each - 1;
            // Behind || the left side may be left out, and is then the one before.
            boolean leftOut = before >= 0 && Set.of("||", "&&").contains(text(before));
            Operand left = leftOut ? last : endingAt(before);
            comparisons.add(new Compared(
                    left,
                    how,
                    tokens.get(each).at(),
                    how.equals("in") ? arguments(each + 1) : List.of(beginningAt(each + 1))));
            last = left;
        }
        return comparisons;
    }

    /** The questions with arguments, in order. */
    List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        for (int each = 0; each + 1 < tokens.size(); each++) {
            String way = text(each);
            if (way.matches("[$a-z].*") && !way.equals("in") && text(each + 1).equals("(")) {
                List<String> names = names(way);
                Reach asked = reach(names.subList(0, names.size() - 1));
                String name = names.get(names.size() - 1);
                if (asked != null) {
                    int at = tokens.get(each).at() + way.lastIndexOf(name);
                    String to = String.join(".", names.subList(0, names.size() - 1));
                    questions.add(new Asked(to, asked.type(), name, at, arguments(each + 1)));
                }
            }
        }
        return questions;
    }

    private List<Operand> arguments(int open) {
        List<Operand> arguments = new ArrayList<>();
        if (!text(open).equals("(")) {
            return arguments;
        }
        int depth = 1;
        for (int each = open + 1; each < tokens.size() && depth > 0; each++) {
            String token = text(each);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 1 && !token.equals(",") && Set.of("(", ",").contains(text(each - 1))) {
                arguments.add(beginningAt(each));
            }
        }
        return arguments;
    }

    private Operand beginningAt(int token) {
        String day = text(token) + text(token + 1) + text(token + 2) + text(token + 3) + text(token + 4);
        if (day.matches("\\d{4}-\\d\\d-\\d\\d")) {
            // As Java reads it, it would be what is left of a year that is lessened by a month and a day.
            return new Operand.Literal(at(token), day, day);
        }
        boolean whole = BEHIND.contains(text(token + 1)) || token + 1 == tokens.size() || isOperator(token + 1);
        if (text(token + 1).equals("(") && text(token + 2).equals(")")) {
            whole = true;
        }
        return token < tokens.size() && whole ? simple(token) : new Operand.Other(at(token));
    }

    private Operand endingAt(int token) {
        int first = text(token).equals(")") && text(token - 1).equals("(") ? token - 2 : token;
        boolean whole = first == 0 || BEFORE.contains(text(first - 1));
        return first >= 0 && whole ? simple(first) : new Operand.Other(at(token));
    }

    private boolean isOperator(int token) {
        return text(token).matches("[=!<>]+") || Comparison.WORDS.contains(text(token));
    }

    private Operand simple(int token) {
        String written = text(token);
        int at = at(token);
        if (tokens.get(token).isText()) {
            return new Operand.Literal(at, written, tokens.get(token).unquoted());
        }
        if (written.matches("\\d+")) {
            return new Operand.Literal(at, written, Long.valueOf(written.length() > 18 ? "0" : written));
        }
        if (written.equals("true") || written.equals("false")) {
            return new Operand.Literal(at, written, written.equals("true"));
        }
        if (written.matches("[A-Z].*")) {
            int dot = written.lastIndexOf('.');
            Optional<Class<?>> type = dot < 0 ? Optional.empty() : types.named(written.substring(0, dot));
            return type.isPresent() && type.get().isEnum()
                    ? new Operand.Constant(at, written, type.get())
                    : new Operand.Other(at);
        }
        Reach reach = written.matches("[$a-z].*") && !written.equals("null") ? reach(names(written)) : null;
        return reach == null ? new Operand.Other(at) : new Operand.Reached(at, written, reach);
    }

    private static List<String> names(String way) {
        return List.of(way.split("\\s*\\.\\s*"));
    }

    private @Nullable Reach reach(List<String> names) {
        if (names.isEmpty() || !names.get(0).startsWith("$")) {
            return Reach.of(owner).through(names);
        }
        Class<?> bound = bindings.get(names.get(0));
        return bound == null ? null : Reach.of(bound).through(names.subList(1, names.size()));
    }

    private String text(int token) {
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }

    private int at(int token) {
        return tokens.isEmpty()
                ? 0
                : tokens.get(Math.max(0, Math.min(token, tokens.size() - 1))).at();
    }
}
