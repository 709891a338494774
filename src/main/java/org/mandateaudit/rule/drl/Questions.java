package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in the constraints of a rule, the properties that they ask for and that may be unknown. */
public final class Questions {

    private static final Pattern PATH = Pattern.compile("\\$?[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*(\\s*\\()?");
    private static final Pattern COMPARED_TO_NULL = Pattern.compile("\\s*[!=]=\\s*null\\b");
    private final Types types;
    private final Map<String, Class<?>> bindings = new LinkedHashMap<>();

    private Questions(Types types) {
        this.types = types;
    }

    /** What each constraint of a block asks for, in order. */
    public static List<Question> of(RuleBlock block, Types types) {
        return new Questions(types).ask(block);
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
        String code = DrlText.of(constraint.expression()).code();
        Matcher matcher = PATH.matcher(code);
        while (matcher.find()) {
            boolean call = matcher.group(1) != null;
            PropertyPath path = path(type, matcher.group(), call);
            if (path == null || (matcher.start() > 0 && code.charAt(matcher.start() - 1) == '.')) {
                continue;
            }
            boolean asksForItsEnd = !call
                    && !COMPARED_TO_NULL
                            .matcher(code)
                            .region(matcher.end(), code.length())
                            .lookingAt();
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
        return new Question(binding, constraint, asked, needed);
    }

    /** The way that an expression names; null where it names none but a keyword, a constant or a method's result. */
    private @org.jspecify.annotations.Nullable PropertyPath path(Class<?> owner, String expression, boolean call) {
        String[] names = expression.replace("(", "").replaceAll("\\s", "").split("\\.");
        int length = call ? names.length - 1 : names.length;
        if (length == 0 || Expression.isWord(names[0])) {
            return null;
        }
        List<String> all = List.of(names).subList(0, length);
        if (names[0].startsWith("$")) {
            Class<?> root = bindings.get(names[0]);
            return root == null ? null : PropertyPath.read(names[0], root, all.subList(1, length));
        }
        return Character.isUpperCase(names[0].charAt(0)) ? null : PropertyPath.read("", owner, all);
    }

    private static void addOnce(List<PropertyPath> paths, PropertyPath path) {
        if (paths.stream().noneMatch(each -> each.expression().equals(path.expression()))) {
            paths.add(path);
        }
    }
}
