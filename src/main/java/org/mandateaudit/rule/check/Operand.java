package org.mandateaudit.rule.check;

import org.mandateaudit.rule.drl.Reach;

/** What a constraint compares: one side of a comparison, with its place. */
sealed interface Operand {

    /** The offset in the text of the rule. */
    int at();

    /**
     * What a way leads to.
     *
     * @param way the way as written
     * @param reach the property at its end
     */
    record Reached(int at, String way, Reach reach) implements Operand {}

    /**
     * A value written out.
     *
     * @param value a text, a number, or what is true or not
     */
    record Literal(int at, String written, Object value) implements Operand {}

    /** A value by its name: {@code Scope.REGION}. */
    record Constant(int at, String written, Class<?> type) implements Operand {}

    /** What cannot be told before it is compiled. */
    record Other(int at) implements Operand {}
}
