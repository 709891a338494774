package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds, in the constraints of a rule, the properties that they ask for and that may be unknown. */
public final class Questions {

    private final Types types;
    private final Map<String, Class<?>> bindings = new LinkedHashMap<>();

    private Questions(Types types) {
        this.types = types;
    }

    /** What each constraint of a block asks for, in order. */
    public static List<Question> of(RuleBlock block, Types types) {
        return new Questions(types).ask(block);
    }

    /**
     * What the constraints of the patterns that are to be absent ask for, and what those of patterns that are to be there
     * somewhere need on their way to a value: where a fact leaves it open, it counts as there nowhere.
     */
    private static List<Question> ofNested(RuleBlock block, Types types) {
        Questions questions = new Questions(types);
        questions.ask(block);
        List<Question> nested = new ArrayList<>();
        for (RuleBlock.Element element : block.elements()) {
            RuleBlock.Pattern pattern = element.pattern();
            if (element.word().isEmpty() || pattern == null) {
                continue;
            }
            types.named(pattern.type()).ifPresent(type -> pattern.constraints().forEach(constraint -> {
                nested.add(
                        element.word().equals("not")
                                ? questions.denied(type, constraint)
                                : new Question("", constraint, List.of(), questions.waysOf(constraint, type), false));
            }));
        }
        return nested;
    }

    /** The beginnings of the ways in a constraint that may lead nowhere. */
    private List<PropertyPath> waysOf(RuleBlock.Constraint constraint, Class<?> type) {
        List<PropertyPath> ways = new ArrayList<>();
        for (Asked asked : asked(constraint.tokens(), type)) {
            PropertyPath path = asked.path();
            for (int length = 1; length < path.steps().size() + (asked.call() ? 1 : 0); length++) {
                Property step = path.steps().get(length - 1);
                if (step.optional() || step.nullable()) {
                    addOnce(ways, path.upTo(length));
                }
            }
        }
        return ways;
    }

    /** What each constraint of a block asks for, those of nested patterns among them, as they stand in the text. */
    public static List<Question> all(RuleBlock block, Types types) {
        return Stream.concat(of(block, types).stream(), ofNested(block, types).stream())
                .sorted(Comparator.comparing(
                        question -> question.constraint().where().from()))
                .toList();
    }

    private List<Question> ask(RuleBlock block) {
        List<Question> questions = new ArrayList<>();
        for (RuleBlock.Pattern pattern : block.patterns()) {
            Optional<Class<?>> type = types.named(pattern.type());
            if (type.isEmpty()) {
                continue;
            }
            if (!pattern.binding().isEmpty()) {
                bindings.put(pattern.binding(), type.get());
            }
            for (RuleBlock.Constraint constraint : pattern.constraints()) {
                questions.add(question(pattern.binding(), type.get(), constraint));
            }
        }
        return questions;
    }

    private Question question(String binding, Class<?> type, RuleBlock.Constraint constraint) {
        List<PropertyPath> asked = new ArrayList<>();
        List<PropertyPath> needed = new ArrayList<>();
        for (Asked way : asked(constraint.tokens(), type)) {
            PropertyPath path = way.path();
            boolean call = way.call();
            boolean asksForItsEnd = !call && !way.comparedToNull();
            for (int length = 1; length <= path.steps().size(); length++) {
                Property step = path.steps().get(length - 1);
                boolean end = length == path.steps().size();
                if (step.optional() && (!end || call || asksForItsEnd)) {
                    addOnce(asked, path.upTo(length));
                } else if (step.nullable() && !step.optional() && (!end || call)) {
                    addOnce(needed, path.upTo(length));
                }
            }
            if (!constraint.binding().isEmpty() && !path.steps().isEmpty()) {
                bindings.put(
                        constraint.binding(),
                        path.steps().get(path.steps().size() - 1).type());
            }
        }
        return new Question(binding, constraint, asked, needed, false);
    }

    /** What a constraint behind {@code not} asks for; what it holds against null itself, it has an answer to. */
    private Question denied(Class<?> type, RuleBlock.Constraint constraint) {
        Set<String> answered = asked(constraint.tokens(), type).stream()
                .filter(Asked::comparedToNull)
                .map(way -> way.path().expression())
                .collect(Collectors.toSet());
        Question question = question("", type, constraint);
        return new Question(
                "",
                constraint,
                question.asked().stream()
                        .filter(path -> !answered.contains(path.expression()))
                        .toList(),
                question.needed(),
                true);
    }

    /**
     * A way that a constraint goes.
     *
     * @param call whether a method is called at its end
     * @param comparedToNull whether it only asks whether there is a value
     */
    private record Asked(PropertyPath path, boolean call, boolean comparedToNull) {}

    private List<Asked> asked(List<Token> tokens, Class<?> type) {
        List<Asked> asked = new ArrayList<>();
        for (int each = 0; each < tokens.size(); each++) {
            boolean call = isAt(tokens, each + 1, "(");
            PropertyPath path = tokens.get(each).isWay() ? path(type, tokens.get(each), call) : null;
            if (path != null && !isAt(tokens, each - 1, ".")) {
                boolean comparedToNull = (isAt(tokens, each + 1, "==") || isAt(tokens, each + 1, "!="))
                        && isAt(tokens, each + 2, "null");
                asked.add(new Asked(path, call, comparedToNull));
            }
        }
        return asked;
    }

    private static boolean isAt(List<Token> tokens, int place, String text) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(text);
    }

    /** The way that a token names; null where it names none but a keyword, a constant or a method's result. */
    private @Nullable PropertyPath path(Class<?> owner, Token way, boolean call) {
        List<String> names = way.names().stream().map(Token::text).toList();
        int length = call ? names.size() - 1 : names.size();
        String first = names.get(0);
        if (length == 0 || Expression.isWord(first)) {
            return null;
        }
        if (first.startsWith("$")) {
            Class<?> root = bindings.get(first);
            return root == null ? null : PropertyPath.read(first, root, names.subList(1, length));
        }
        return Character.isUpperCase(first.charAt(0)) ? null : PropertyPath.read("", owner, names.subList(0, length));
    }

    private static void addOnce(List<PropertyPath> paths, PropertyPath path) {
        if (paths.stream().noneMatch(each -> each.expression().equals(path.expression()))) {
            paths.add(path);
        }
    }
}
