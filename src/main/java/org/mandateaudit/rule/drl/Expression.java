package org.mandateaudit.rule.drl;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/** A constraint, or a part of one, taken apart so that it can be told in words. Nothing is evaluated by it. */
public sealed interface Expression {

    /** Words that stand where a way may, and lead nowhere. */
    Set<String> LITERALS = Set.of("null", "true", "false", "str", "instanceof");

    /** Whether a name is a word of the language rather than a property. */
    static boolean isWord(String name) {
        return Comparison.WORDS.contains(name) || LITERALS.contains(name);
    }

    /** One of them holds. */
    record Or(List<Expression> parts) implements Expression {}

    /** All of them hold. */
    record And(List<Expression> parts) implements Expression {}

    /** It does not hold. */
    record Not(Expression part) implements Expression {}

    /** A value is compared with another, or with several. */
    record Compare(Expression left, Comparison how, List<Expression> right) implements Expression {}

    /**
     * A value that is reached from a fact.
     *
     * @param path the properties on the way
     * @param unknown the names behind them that are no properties; empty but in rules that Drools refuses
     */
    record Way(PropertyPath path, List<String> unknown) implements Expression {}

    /**
     * A question put to what a way leads to: {@code matter.within( "e-government" )}.
     *
     * @param of the way; without a step where it is put to the fact itself
     * @param owner the type it is put to
     * @param name the method
     * @param arguments what it is asked about
     */
    record Call(PropertyPath of, Class<?> owner, String name, List<Expression> arguments) implements Expression {}

    /**
     * A value that is written in the rule.
     *
     * @param value the value; null for null
     */
    record Constant(@Nullable Object value) implements Expression {}

    /** What could not be taken apart, as written. */
    record Written(String code) implements Expression {}

    /** How values are compared, with its wording: the one list of the operators that a rule may use. */
    enum Comparison {
        IS("==", "是", "is"),
        IS_NOT("!=", "不是", "is not"),
        MORE(">", "大于", "is more than"),
        AT_MOST("<=", "不大于", "is at most"),
        LESS("<", "小于", "is less than"),
        AT_LEAST(">=", "不小于", "is at least"),
        IN("in", "是", "is"),
        NOT_IN("not in", "不是", "is not"),
        CONTAINS("contains", "包含", "includes"),
        LACKS("not contains", "不包含", "does not include"),
        EXCLUDES("excludes", "不包含", "does not include"),
        NOT_EXCLUDES("not excludes", "包含", "includes"),
        MEMBER("memberOf", "属于", "is one of"),
        NO_MEMBER("not memberOf", "不属于", "is none of"),
        MATCHES("matches", "符合", "matches"),
        MATCHES_NOT("not matches", "不符合", "does not match");

        /** The words among the operators. */
        public static final Set<String> WORDS = Stream.of(values())
                .flatMap(each -> Stream.of(each.code.split(" ")))
                .filter(word -> Character.isLetter(word.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());

        private final String code;
        private final String zh;
        private final String en;

        Comparison(String code, String zh, String en) {
            this.code = code;
            this.zh = zh;
            this.en = en;
        }

        /** The words that stand between what is compared. */
        public Text words() {
            return new Text(zh, en);
        }

        /** The comparison that holds just where this one does not: each stands beside its own. */
        public Comparison denied() {
            return values()[ordinal() ^ 1];
        }

        static @Nullable Comparison of(String code) {
            for (Comparison each : values()) {
                if (each.code.equals(code)) {
                    return each;
                }
            }
            return null;
        }
    }
}
