package org.mandateaudit.rule.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.DrlText;
import org.mandateaudit.rule.drl.Expression;
import org.mandateaudit.rule.drl.Expression.Way;
import org.mandateaudit.rule.drl.ExpressionReader;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Question;
import org.mandateaudit.rule.drl.Questions;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.Types;

/**
 * The condition of one block of a rule, taken apart into what can hold or fail by itself.
 *
 * @param parts its parts, in order
 * @param names what is bound is called in words, by name with the dollar sign
 */
public record Anatomy(List<Part> parts, Map<String, Text> names) {

    /**
     * A part: a pattern, a pattern that must not be there, or what could not be taken apart.
     *
     * @param element the part as written
     * @param type the type of its facts; null where it is no single pattern, or the type is unknown
     * @param binding the name its fact is bound to, given to it where the rule gives none; empty behind {@code not}
     * @param clauses its constraints
     * @param written it as the rule writes it
     */
    public record Part(
            RuleBlock.Element element, @Nullable Class<?> type, String binding, List<Clause> clauses, String written) {

        /** Whether facts are to be found for it, one by one. */
        public boolean finds() {
            return type != null && element.word().isEmpty();
        }

        /** Whether no fact may be found for it. */
        public boolean forbids() {
            return type != null && element.word().equals("not");
        }

        /** What facts it is about, and where none may be there, what they must not be. */
        public Text words() {
            Class<?> kind = type;
            if (kind == null) {
                return new Text(written, written);
            }
            Text name = Terms.kind(kind);
            if (element.word().isEmpty()) {
                return name;
            }
            String zh = clauses.stream().map(each -> each.words().zh()).collect(Collectors.joining("，并且"));
            String en = clauses.stream().map(each -> each.words().en()).collect(Collectors.joining(", and "));
            return forbids()
                    ? new Text("没有这样的" + name.zh() + "：" + zh, "there is no such " + name.en() + ": " + en)
                    : new Text("有这样的" + name.zh() + "：" + zh, "there is such a " + name.en() + ": " + en);
        }

        /** The ways to what its constraints ask for and may be unknown. */
        public List<PropertyPath> asked() {
            List<PropertyPath> asked = new ArrayList<>();
            for (Clause clause : clauses) {
                if (clause.question() != null) {
                    asked.addAll(clause.question().asked());
                }
            }
            return asked;
        }

        /** The constraints that can fail. */
        public List<Clause> conditions() {
            return clauses.stream().filter(clause -> !clause.binds()).toList();
        }
    }

    /**
     * A constraint.
     *
     * @param constraint the constraint as written
     * @param expression the same taken apart
     * @param question what it asks for that may be unknown
     * @param words what it says
     */
    public record Clause(
            RuleBlock.Constraint constraint, Expression expression, @Nullable Question question, Text words) {

        /** Whether it only gives a name to a property. */
        public boolean binds() {
            return !constraint.binding().isEmpty() && expression instanceof Way;
        }

        /** The ways to the values it looks at, without those it compares them with. */
        public List<PropertyPath> ways() {
            List<PropertyPath> ways = new ArrayList<>();
            addWays(expression, ways);
            return ways;
        }

        private static void addWays(Expression expression, List<PropertyPath> ways) {
            if (expression instanceof Expression.Or or) {
                or.parts().forEach(part -> addWays(part, ways));
            } else if (expression instanceof Expression.And and) {
                and.parts().forEach(part -> addWays(part, ways));
            } else if (expression instanceof Expression.Not not) {
                addWays(not.part(), ways);
            } else if (expression instanceof Expression.Compare compare) {
                addWays(compare.left(), ways);
            } else if (expression instanceof Expression.Call call) {
                addWay(call.of(), ways);
            } else if (expression instanceof Way way) {
                addWay(way.path(), ways);
            }
        }

        /** The code of a matter is told by the matter. */
        private static void addWay(PropertyPath path, List<PropertyPath> ways) {
            int length = path.steps().size();
            boolean code = length > 1
                    && path.owner() == Matter.class
                    && path.last().name().equals("code");
            PropertyPath told = code ? path.upTo(length - 1) : path;
            if (length > 0 && !ways.contains(told)) {
                ways.add(told);
            }
        }

        /** It as Drools is to see it. */
        public String drl() {
            String name = constraint.binding().isEmpty() ? "" : constraint.binding() + " : ";
            return name + (question == null || binds() ? constraint.expression() : question.loosened());
        }
    }

    /** Takes the blocks of a file apart. */
    public static List<Anatomy> ofAll(String source) {
        DrlText drl = DrlText.of(source);
        Types types = new Types(drl);
        return DrlReader.read(drl).stream().map(block -> of(block, drl, types)).toList();
    }

    /** Takes a block apart. */
    public static Anatomy of(RuleBlock block, DrlText drl, Types types) {
        return new Reader(block, drl, types).read(block.elements());
    }

    /** Reads the parts, knowing what is bound before each. */
    private static final class Reader {

        private final DrlText drl;
        private final Types types;
        private final Map<RuleBlock.Constraint, Question> questions = new HashMap<>();
        private final Map<String, Class<?>> bound = new HashMap<>();
        private final Map<String, Text> names = new HashMap<>();

        Reader(RuleBlock block, DrlText drl, Types types) {
            this.drl = drl;
            this.types = types;
            Questions.all(block, types).forEach(question -> questions.put(question.constraint(), question));
        }

        Anatomy read(List<RuleBlock.Element> elements) {
            List<Part> parts = new ArrayList<>();
            for (RuleBlock.Element element : elements) {
                parts.add(part(element, parts.size()));
            }
            return new Anatomy(List.copyOf(parts), Map.copyOf(names));
        }

        private Part part(RuleBlock.Element element, int place) {
            String written =
                    drl.text().substring(element.where().from(), element.where().to());
            RuleBlock.Pattern pattern = element.pattern();
            Optional<Class<?>> type = pattern == null ? Optional.empty() : types.named(pattern.type());
            if (pattern == null || type.isEmpty()) {
                return new Part(element, null, "", List.of(), written);
            }
            String binding = !element.word().isEmpty() ? "" : pattern.binding();
            if (element.word().isEmpty() && binding.isEmpty()) {
                binding = "$part" + place;
            }
            List<Clause> clauses = new ArrayList<>();
            for (RuleBlock.Constraint constraint : pattern.constraints()) {
                clauses.add(clause(constraint, type.get()));
            }
            if (!binding.isEmpty()) {
                bound.put(binding, type.get());
                names.put(binding, above(Terms.kind(type.get())));
            }
            return new Part(element, type.get(), binding, clauses, written);
        }

        private Clause clause(RuleBlock.Constraint constraint, Class<?> owner) {
            Expression expression = ExpressionReader.read(constraint, owner, bound, types);
            Clause clause = new Clause(
                    constraint, expression, questions.get(constraint), Wording.of(expression, Map.copyOf(names)));
            if (!constraint.binding().isEmpty()
                    && expression instanceof Way way
                    && !way.path().steps().isEmpty()) {
                bound.put(constraint.binding(), way.path().last().type());
                names.put(constraint.binding(), above(Wording.name(way.path(), Map.copyOf(names))));
            }
            return clause;
        }

        private static Text above(Text name) {
            String en = name.en();
            return new Text("上述" + name.zh(), en.startsWith("the ") ? en : "the " + en);
        }
    }
}
