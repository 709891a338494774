package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateaudit.rule.drl.Expression.And;
import org.mandateaudit.rule.drl.Expression.Call;
import org.mandateaudit.rule.drl.Expression.Compare;
import org.mandateaudit.rule.drl.Expression.Comparison;
import org.mandateaudit.rule.drl.Expression.Constant;
import org.mandateaudit.rule.drl.Expression.Not;
import org.mandateaudit.rule.drl.Expression.Or;
import org.mandateaudit.rule.drl.Expression.Way;
import org.mandateaudit.rule.drl.Expression.Written;
import org.mandateaudit.rule.drl.RuleBlock.Constraint;

/** Takes a constraint apart. What it does not understand is left as written: Drools may know more of Java than this. */
public final class ExpressionReader {

    private final Class<?> owner;
    private final Map<String, Class<?>> bindings;
    private final Types types;
    private final List<Token> tokens;
    private int at;

    private ExpressionReader(List<Token> tokens, Class<?> owner, Map<String, Class<?>> bindings, Types types) {
        this.tokens = tokens;
        this.owner = owner;
        this.bindings = bindings;
        this.types = types;
    }

    /**
     * Takes a constraint apart.
     *
     * @param owner the type of the pattern it stands in
     * @param bindings the types of what is bound before it
     * @param types the types that the rule imports
     */
    public static Expression read(Constraint constraint, Class<?> owner, Map<String, Class<?>> bindings, Types types) {
        ExpressionReader reader = new ExpressionReader(constraint.tokens(), owner, bindings, types);
        try {
            Expression read = reader.or();
            if (reader.at == reader.tokens.size()) {
                return read;
            }
        } catch (IndexOutOfBoundsException e) {
            // It goes on where this knows nothing more.
        }
        return new Written(constraint.expression());
    }

    private Expression or() {
        List<Expression> parts = new ArrayList<>(List.of(and()));
        while (take("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Expression and() {
        List<Expression> parts = new ArrayList<>(List.of(unary()));
        while (take("&&")) {
            parts.add(unary());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Expression unary() {
        if (take("!")) {
            return new Not(unary());
        }
        if (take("(")) {
            Expression inside = or();
            if (!take(")")) {
                throw new IndexOutOfBoundsException();
            }
            return inside;
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = operand();
        if (at == tokens.size()) {
            return left;
        }
        boolean not = tokens.get(at).is("not");
        Comparison how = Comparison.of(
                not ? "not " + tokens.get(at + 1).text() : tokens.get(at).text());
        if (how == null) {
            return left;
        }
        at += not ? 2 : 1;
        boolean several = how == Comparison.IN || how == Comparison.NOT_IN;
        return new Compare(left, how, several ? arguments() : List.of(operand()));
    }

    private Expression operand() {
        Token token = tokens.get(at++);
        if (token.isSign()) {
            throw new IndexOutOfBoundsException();
        }
        if (token.isText()) {
            return new Constant(token.unquoted());
        }
        String written = token.text();
        if (written.matches("\\d+")) {
            return new Constant(Long.valueOf(written));
        }
        return switch (written) {
            case "true" -> new Constant(true);
            case "false" -> new Constant(false);
            case "null" -> new Constant(null);
            default -> Character.isUpperCase(written.charAt(0)) ? constant(written) : way(written);
        };
    }

    private Expression constant(String token) {
        int dot = token.lastIndexOf('.');
        Optional<Class<?>> type = dot < 0 ? Optional.empty() : types.named(token.substring(0, dot));
        if (type.isPresent() && type.get().isEnum()) {
            for (Object each : type.get().getEnumConstants()) {
                if (((Enum<?>) each).name().equals(token.substring(dot + 1))) {
                    return new Constant(each);
                }
            }
        }
        return new Written(token);
    }

    private Expression way(String token) {
        List<String> names = List.of(token.split("\\s*\\.\\s*"));
        boolean bound = names.get(0).startsWith("$");
        Class<?> root = bound ? bindings.get(names.get(0)) : owner;
        if (root == null) {
            return new Written(token);
        }
        List<String> steps = bound ? names.subList(1, names.size()) : names;
        boolean call = at < tokens.size() && tokens.get(at).is("(");
        List<String> properties = call ? steps.subList(0, steps.size() - 1) : steps;
        PropertyPath path = PropertyPath.read(bound ? names.get(0) : "", root, properties);
        List<String> unknown = properties.subList(path.steps().size(), properties.size());
        if (!call) {
            return new Way(path, unknown);
        }
        List<Expression> arguments = arguments();
        Class<?> asked = path.steps().isEmpty() ? root : path.last().type();
        return unknown.isEmpty()
                ? new Call(path, asked, steps.get(steps.size() - 1), arguments)
                : new Written(token + "( … )");
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (!take("(")) {
            throw new IndexOutOfBoundsException();
        }
        while (!take(")")) {
            arguments.add(operand());
            take(",");
        }
        return arguments;
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).is(token);
        if (there) {
            at++;
        }
        return there;
    }
}
