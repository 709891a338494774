package org.mandateaudit.rule.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Values;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.rule.drl.Expression;
import org.mandateaudit.rule.drl.Expression.And;
import org.mandateaudit.rule.drl.Expression.Call;
import org.mandateaudit.rule.drl.Expression.Compare;
import org.mandateaudit.rule.drl.Expression.Comparison;
import org.mandateaudit.rule.drl.Expression.Constant;
import org.mandateaudit.rule.drl.Expression.Not;
import org.mandateaudit.rule.drl.Expression.Or;
import org.mandateaudit.rule.drl.Expression.Way;
import org.mandateaudit.rule.drl.Expression.Written;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;

/**
 * Says a constraint in words: {@code nature in ( Nature.PUBLIC, Nature.ENTERPRISE )} is
 * 机构性质是“事业单位”或“企业”. A property without a term is called by its name, and what could not be taken apart stays as
 * written.
 */
public final class Wording {

    /** What statements with a subject of their own begin with, and what those about several things do. */
    private static final Set<String> SUBJECTS = Set.of("a", "all", "both", "it", "neither", "no", "not", "one", "the");

    private static final Set<String> PLURAL =
            Set.of("are", "belong", "come", "cover", "have", "include", "lack", "state");

    private final Language language;
    private final Map<String, Text> bindings;

    private Wording(Language language, Map<String, Text> bindings) {
        this.language = language;
        this.bindings = bindings;
    }

    /** What a constraint says, where it holds; what is bound before it is called as the map says. */
    static Text of(Expression expression, Map<String, Text> bindings) {
        return inBoth(bindings, wording -> wording.clause(expression, true));
    }

    /** What a property says of itself: its name, or where it is true or not, the sentence. */
    public static Text value(PropertyPath path, @Nullable Object value, Map<String, Text> bindings) {
        return inBoth(bindings, wording -> wording.actual(path, value));
    }

    /** What a way is called. */
    static Text name(PropertyPath path, Map<String, Text> bindings) {
        return inBoth(bindings, wording -> wording.noun(path, path.steps().size()));
    }

    private static Text inBoth(Map<String, Text> bindings, Function<Wording, String> words) {
        return new Text(
                words.apply(new Wording(Language.ZH, bindings)), words.apply(new Wording(Language.EN, bindings)));
    }

    private String clause(Expression expression, boolean holds) {
        if (expression instanceof Not not) {
            return clause(not.part(), !holds);
        }
        if (expression instanceof Or or) {
            return holds ? any(or.parts(), true) : all(or.parts(), false);
        }
        if (expression instanceof And and) {
            return holds ? all(and.parts(), true) : any(and.parts(), false);
        }
        if (expression instanceof Compare compare) {
            return comparison(
                    compare.left(), holds ? compare.how() : compare.how().denied(), compare.right());
        }
        if (expression instanceof Way way
                && way.unknown().isEmpty()
                && !way.path().steps().isEmpty()) {
            return statement(way.path(), holds);
        }
        if (expression instanceof Call call) {
            return question(call, holds);
        }
        return holds ? operand(expression) : language.say("并非 ", "not ") + operand(expression);
    }

    private String any(List<Expression> parts, boolean hold) {
        return join(parts, hold, language.say("，或者", ", or "));
    }

    private String all(List<Expression> parts, boolean hold) {
        return join(parts, hold, language.say("，并且", ", and "));
    }

    private String join(List<Expression> parts, boolean hold, String between) {
        return parts.stream()
                .map(part -> part instanceof Or || part instanceof And
                        ? language.say("（", "(") + clause(part, hold) + language.say("）", ")")
                        : clause(part, hold))
                .collect(Collectors.joining(between));
    }

    private String comparison(Expression left, Comparison how, List<Expression> right) {
        boolean equality = how == Comparison.IS || how == Comparison.IS_NOT;
        if (equality && right.get(0) instanceof Constant constant) {
            if (constant.value() instanceof Boolean wanted) {
                return clause(left, wanted == (how == Comparison.IS));
            }
            if (constant.value() == null) {
                return presence(left, how == Comparison.IS_NOT);
            }
        }
        String or = language.say("或", how == Comparison.NOT_IN ? " nor " : " or ");
        String values = right.stream().map(this::operand).collect(Collectors.joining(or));
        return operand(left)
                + (language == Language.ZH
                        ? glue(how, values)
                        : " " + how.words().en() + " " + values);
    }

    /** Chinese is set without spaces, but for what is no Chinese. */
    private static String glue(Comparison how, String values) {
        boolean plain = !values.isEmpty() && values.charAt(0) < 0x80;
        return how.words().zh() + (plain ? " " : "") + values;
    }

    /** What has no value is not stated, unless none is a value that it may have. */
    private String presence(Expression left, boolean there) {
        String name = operand(left);
        boolean optional = !(left instanceof Way way)
                || way.path().steps().isEmpty()
                || way.path().last().optional();
        if (optional) {
            return name + (there ? language.say("已写明", " is stated") : language.say("没有写明", " is not stated"));
        }
        return there ? language.say("有" + name, "has " + article(name)) : language.say("没有" + name, "has no " + name);
    }

    private static String article(String name) {
        return "aeiou".indexOf(name.charAt(0)) < 0 ? "a " + name : "an " + name;
    }

    private String operand(Expression operand) {
        if (operand instanceof Way way) {
            String name = noun(way.path(), way.path().steps().size());
            return way.unknown().isEmpty() ? name : name + "." + String.join(".", way.unknown());
        }
        if (operand instanceof Constant constant) {
            return constant(constant.value());
        }
        return operand instanceof Written written ? written.code() : clause(operand, true);
    }

    private String constant(@Nullable Object value) {
        Matter matter = value instanceof String code ? Matters.shipped().find(code) : null;
        Object shown = matter != null ? matter : value;
        if (shown == null || shown instanceof Number) {
            return String.valueOf(shown);
        }
        return language.say("“", "“") + Values.print(shown, language) + language.say("”", "”");
    }

    /** A property that is true or not, said of what it belongs to. */
    private String statement(PropertyPath path, boolean holds) {
        Terms.Said said = Terms.property(path.owner(), path.last());
        String subject = noun(path, path.steps().size() - 1);
        if (said == null || said.no() == null) {
            String name = noun(path, path.steps().size());
            return name + (holds ? language.say("为是", " holds") : language.say("为否", " does not hold"));
        }
        return behind(subject, (holds ? said.yes() : said.no()).in(language));
    }

    /** A property that is true or not, asked: in English, with what it is asked of where the words do not say so themselves. */
    private String asked(PropertyPath path) {
        String words = statement(path, true);
        if (language == Language.ZH || !noun(path, path.steps().size() - 1).isEmpty()) {
            return words;
        }
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        return SUBJECTS.contains(first) ? words : (PLURAL.contains(first) ? "they " : "it ") + words;
    }

    private String question(Call call, boolean holds) {
        Terms.Said said = Terms.question(call.owner(), call.name());
        List<String> arguments = call.arguments().stream().map(this::operand).toList();
        String subject = noun(call.of(), call.of().steps().size());
        if (said == null || said.no() == null) {
            String written = call.name() + "(" + String.join(", ", arguments) + ")";
            return (holds ? "" : language.say("并非 ", "not ")) + (subject.isEmpty() ? written : subject + " " + written);
        }
        String words = (holds ? said.yes() : said.no())
                .in(language)
                .replace("{*}", String.join(language.say("、", " or "), arguments));
        for (int each = 0; each < arguments.size(); each++) {
            words = words.replace("{" + (each + 1) + "}", arguments.get(each));
        }
        return behind(subject, words);
    }

    private String actual(PropertyPath path, @Nullable Object value) {
        if (path.last().isFlag() && value != null) {
            return statement(path, Boolean.TRUE.equals(value));
        }
        String name = path.last().isFlag()
                ? language.say("是否", "whether ") + asked(path)
                : noun(path, path.steps().size());
        String none = path.last().optional() ? language.say("没有写明", "not stated") : language.say("无", "none");
        return name + language.say("：", ": ") + (value == null ? none : Values.printAll(value, language));
    }

    private String behind(String subject, String words) {
        return subject.isEmpty() ? words : subject + language.say("", " ") + words;
    }

    /** What the first steps of a way lead to: 一方职责的承担机构, the holder of one mandate. */
    private String noun(PropertyPath path, int length) {
        List<String> names = new ArrayList<>();
        Text root = bindings.get(path.root());
        if (path.steps().isEmpty()) {
            return root == null ? path.expression() : root.in(language);
        }
        // What follows from facts has a long name, and what it is made of says enough.
        boolean implied = length > 0 && Derived.class.isAssignableFrom(path.start());
        if (root != null && !implied) {
            names.add(root.in(language));
        }
        for (Property step : path.steps().subList(0, length)) {
            Terms.Said said = Terms.property(step.owner(), step);
            String name = said == null ? step.name() : said.yes().in(language);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (language == Language.EN) {
            Collections.reverse(names);
        }
        String noun = String.join(language.say("的", " of "), names);
        return root != null && implied ? language.say("上述", "") + noun : noun;
    }
}
