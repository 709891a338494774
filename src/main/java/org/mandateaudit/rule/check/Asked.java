package org.mandateaudit.rule.check;

import java.util.List;

/**
 * A question with arguments within a constraint: {@code matter.within( "e-government" )}.
 *
 * @param way the way to what it is put to, as written; empty where that is the fact itself
 * @param owner the type it is put to
 * @param name the question
 * @param at the offset of its name
 * @param arguments what it is asked about
 */
record Asked(String way, Class<?> owner, String name, int at, List<Operand> arguments) {}
