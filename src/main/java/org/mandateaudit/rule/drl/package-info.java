/**
 * Reads the text of a rule: its blocks, its annotations, the ways to properties that its constraints take, and which of
 * these may be unknown. What is no DRL is for the checks and the compiler to say.
 */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule.drl;
