/** Says in both languages what a rule asks: its condition taken apart, and the names and values of properties. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule.words;
