/** The rule book: reads DRL, compiles it, runs it, and makes a match into a finding. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule;
