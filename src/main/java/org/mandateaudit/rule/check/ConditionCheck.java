package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.Expression;
import org.mandateaudit.rule.drl.ExpressionReader;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Question;
import org.mandateaudit.rule.drl.Questions;
import org.mandateaudit.rule.drl.Reach;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.Token;
import org.mandateaudit.rule.drl.Types;

/**
 * Whether the facts, properties and values that a rule's condition and its texts name are there, and whether the condition
 * takes the unknown for what it is.
 */
final class ConditionCheck {

    private static final Pattern NEGATION = Pattern.compile("!|\\bnot\\b");
    private static final Set<String> OF_SEVERAL = Set.of("size", "empty");
    private final RuleFile file;
    private final Types types;
    private final Map<String, Class<?>> bindings = new HashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ConditionCheck(RuleFile file) {
        this.file = file;
        this.types = new Types(file.drl());
    }

    static List<Problem> of(RuleFile file, List<RuleBlock> blocks) {
        ConditionCheck check = new ConditionCheck(file);
        for (RuleBlock block : blocks) {
            check.bindings.clear();
            check.block(block, blocks.get(0));
        }
        return check.problems;
    }

    private void block(RuleBlock block, RuleBlock first) {
        int sofar = problems.size();
        Set<String> bound = new HashSet<>();
        named.clear();
        for (RuleBlock.Pattern pattern : patterns(block)) {
            Class<?> type = type(pattern.type(), pattern.at());
            named.add(pattern.binding());
            if (!block.patterns().contains(pattern)) {
                // It must not be there, and so is no evidence.
                bound.add(pattern.binding());
            } else if (pattern.binding().isEmpty()) {
                complain(pattern.at(), RuleComplaint.unbound(pattern.type()));
            } else if (!bound.add(pattern.binding())) {
                complain(pattern.at(), RuleComplaint.boundTwice(pattern.binding()));
            }
            if (type != null) {
                bindings.put(pattern.binding(), type);
                boolean denied = isDenied(block, pattern);
                pattern.constraints().forEach(constraint -> constraint(type, constraint, denied));
            }
        }
        if (problems.size() == sofar) {
            aboutInstitutions(block);
            problems.addAll(AbsenceCheck.of(file, block, first));
            Questions.of(block, types).forEach(this::unknowns);
            placeholders(block, first);
        }
    }

    /** A finding is about institutions: a condition that binds none would hold and say nothing. */
    private void aboutInstitutions(RuleBlock block) {
        boolean none = block.patterns().stream()
                .map(RuleBlock.Pattern::binding)
                .map(bindings::get)
                .allMatch(type -> type == Region.class);
        if (none) {
            complain(block.at(), RuleComplaint.aboutNoInstitution());
        }
    }

    private static boolean isDenied(RuleBlock block, RuleBlock.Pattern pattern) {
        return block.elements().stream()
                .anyMatch(element -> element.word().equals("not") && pattern.equals(element.pattern()));
    }

    /** The patterns, with those that must not be there. */
    private static List<RuleBlock.Pattern> patterns(RuleBlock block) {
        return Stream.concat(
                        block.patterns().stream(),
                        block.elements().stream()
                                .map(RuleBlock.Element::pattern)
                                .filter(Objects::nonNull))
                .distinct()
                .sorted(Comparator.comparing(RuleBlock.Pattern::at))
                .toList();
    }

    /** The fact of that name; null, and a complaint, where there is none. */
    private @Nullable Class<?> type(String name, int at) {
        Class<?> type = types.named(name).orElse(null);
        if (type == null) {
            complain(
                    at,
                    Vocabulary.facts().contains(name)
                            ? RuleComplaint.notImported(name)
                            : RuleComplaint.unknownType(name, Vocabulary.facts()));
        }
        return type;
    }

    private void constraint(Class<?> owner, RuleBlock.Constraint constraint, boolean denied) {
        named.add(constraint.binding());
        List<Token> tokens = constraint.tokens();
        Problem unjoined = JoinCheck.of(file, tokens);
        if (unjoined != null) {
            problems.add(unjoined);
            return;
        }
        Class<?> end = null;
        int sofar = problems.size();
        for (int each = 0; each < tokens.size(); each++) {
            if (tokens.get(each).isWay() && !(each > 0 && tokens.get(each - 1).is("."))) {
                boolean call = each + 1 < tokens.size() && tokens.get(each + 1).is("(");
                end = follow(owner, tokens.get(each).names(), call);
            }
        }
        if (problems.size() == sofar) {
            problems.addAll(OperandCheck.of(file, new OperandReader(constraint, owner, Map.copyOf(bindings), types)));
            Expression expression = ExpressionReader.read(constraint, owner, Map.copyOf(bindings), types);
            WholeCheck.of(expression, denied)
                    .forEach(message -> complain(constraint.where().from(), message));
        }
        if (!constraint.binding().isEmpty() && end != null) {
            bindings.put(constraint.binding(), end);
        }
    }

    /** The type at the end of a way; null where it cannot be told, or leads nowhere and was complained of. */
    private @Nullable Class<?> follow(Class<?> owner, List<Token> names, boolean call) {
        Token first = names.get(0);
        if (names.size() == 1 && first.is("and")) {
            complain(first.at(), RuleComplaint.and());
            return null;
        }
        if (Expression.isWord(first.text())
                || ForbiddenWords.ANY.matcher(first.text()).matches()) {
            return null;
        }
        if (Character.isUpperCase(first.text().charAt(0))) {
            constant(names);
            return null;
        }
        Class<?> type = owner;
        int next = 0;
        if (first.text().startsWith("$")) {
            type = bindings.get(first.text());
            if (type == null) {
                if (!named.contains(first.text())) {
                    complain(first.at(), RuleComplaint.unboundName(first.text(), named));
                }
                return null;
            }
            next = 1;
        }
        for (; next < names.size(); next++) {
            String name = names.get(next).text();
            boolean last = next == names.size() - 1;
            boolean method = call && last;
            if (method && Vocabulary.methods(type).contains(name)) {
                return null;
            }
            boolean readable = !method && (next > 0 || !Vocabulary.isUnreadable(name));
            Accessor property = readable ? Accessor.of(type, name) : null;
            if (property == null) {
                complain(names.get(next).at(), next == 0 ? unknownFirst(type, name) : unknownFurther(type, name));
                return null;
            }
            boolean many = Collection.class.isAssignableFrom(property.method().getReturnType());
            if (many && !last && OF_SEVERAL.contains(names.get(next + 1).text())) {
                return null;
            }
            if (many && !last) {
                complain(
                        names.get(next).at(),
                        ShapeComplaint.throughSeveral(name, names.get(next + 1).text()));
                return null;
            }
            type = Reach.element(property.method());
        }
        return type;
    }

    private static Text unknownFurther(Class<?> type, String name) {
        return RuleComplaint.unknownProperty(type.getSimpleName(), name, Vocabulary.properties(type));
    }

    /** At the beginning of a way, a binding without its sign, a matter without quotes or a word of another language. */
    private Text unknownFirst(Class<?> type, String name) {
        if (name.equals("this")) {
            return RuleComplaint.ofThisPattern();
        }
        Text text = new Text(type.getSimpleName() + " 没有属性 " + name, type.getSimpleName() + " has no property " + name);
        String property = name.matches("(get|is)[A-Z].*")
                ? Character.toLowerCase(name.replaceFirst("^(get|is)", "").charAt(0))
                        + name.replaceFirst("^(get|is).", "")
                : "";
        String meant = named.contains("$" + name)
                ? "$" + name
                : Set.of("yes", "no", "True", "False").contains(name)
                        ? String.valueOf(name.equals("yes") || name.equals("True"))
                        : Vocabulary.properties(type).contains(property)
                                ? property
                                : Meant.isCode(name) ? "\"" + name + "\"" : "";
        return meant.isEmpty() ? unknownFurther(type, name) : Nearest.asked(text, meant);
    }

    private void constant(List<Token> names) {
        String kind = names.get(0).text();
        Class<?> type = types.named(kind).orElse(null);
        if (type == null) {
            Class<?> known = Vocabulary.kind(kind);
            if (known != null && names.size() > 1) {
                complain(names.get(0).at(), RuleComplaint.kindNotImported(kind, known.getPackageName()));
                return;
            }
            complain(
                    names.get(0).at(), RuleComplaint.unknownKind(kind, Vocabulary.kinds(), Vocabulary.kindsWith(kind)));
            return;
        }
        List<String> constants = Vocabulary.constants(type);
        if (constants != null
                && names.size() > 1
                && !constants.contains(names.get(1).text())) {
            complain(
                    names.get(1).at(),
                    RuleComplaint.unknownConstant(
                            type.getSimpleName(), names.get(1).text(), constants));
        }
    }

    private void unknowns(Question question) {
        if (question.asked().isEmpty()) {
            return;
        }
        RuleBlock.Constraint constraint = question.constraint();
        String code = DrlText.of(constraint.expression()).code();
        if (NEGATION.matcher(code).find()) {
            complain(constraint.where().from(), RuleComplaint.negated(constraint.expression()));
        }
        if (code.contains("||")) {
            List<String> ways =
                    question.asked().stream().map(PropertyPath::expression).toList();
            long ends = ways.stream()
                    .filter(way -> ways.stream().noneMatch(other -> other.startsWith(way + ".")))
                    .count();
            if (ends > 1) {
                complain(constraint.where().from(), RuleComplaint.severalUnknowns(constraint.expression()));
            }
        }
    }

    /** A variant that restates no text says the first block's, about its own facts. */
    private void placeholders(RuleBlock block, RuleBlock first) {
        for (String text : List.of("condition", "effect", "recommendation")) {
            RuleBlock.Annotation own = block.annotations().get(text + "_zh");
            RuleBlock.Annotation said = own == null ? first.annotations().get(text + "_zh") : own;
            if (said != null) {
                Rule.PLACEHOLDER
                        .matcher(said.value())
                        .results()
                        .forEach(result -> placeholder(result.group(2), own == null ? block.at() : said.at()));
            }
        }
    }

    private void placeholder(String placeholder, int at) {
        String[] names = placeholder.split("\\.");
        Class<?> type = bindings.get("$" + names[0]);
        if (type == null) {
            complain(
                    at,
                    RuleComplaint.unboundPlaceholder(
                            placeholder,
                            names[0],
                            bindings.keySet().stream()
                                    .map(name -> name.replace("$", ""))
                                    .toList()));
            return;
        }
        for (int next = 1; next < names.length; next++) {
            Accessor property = Accessor.of(type, names[next]);
            if (property == null) {
                complain(
                        at,
                        RuleComplaint.unknownProperty(type.getSimpleName(), names[next], Vocabulary.properties(type)));
                return;
            }
            type = Reach.element(property.method());
        }
        if (!Vocabulary.isPrintable(type)) {
            complain(at, RuleComplaint.notPrintable(placeholder, Vocabulary.printable(type)));
        }
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}
