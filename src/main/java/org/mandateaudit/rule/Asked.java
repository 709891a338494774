package org.mandateaudit.rule;

import java.util.List;

/**
 * A question with arguments within a constraint: {@code matter.within( "e-government" )}.
 *
 * @param owner the type it is put to
 * @param name the question
 * @param at the offset of its name
 * @param arguments what it is asked about
 */
record Asked(Class<?> owner, String name, int at, List<Operand> arguments) {}
