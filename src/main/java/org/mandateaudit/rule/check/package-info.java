/** What is wrong with rules of a user's own, as far as their texts tell: with its place, and what is accepted. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule.check;
