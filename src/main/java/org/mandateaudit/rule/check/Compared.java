package org.mandateaudit.rule.check;

import java.util.List;

/**
 * A comparison within a constraint.
 *
 * @param left what is compared
 * @param how the operator, without a {@code not} before it
 * @param at the offset of the operator
 * @param right what it is compared with: several behind {@code in}
 */
record Compared(Operand left, String how, int at, List<Operand> right) {}
