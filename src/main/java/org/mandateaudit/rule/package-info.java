/** The rule book: compiles rules, runs them over the facts of a region, and makes a match into a finding. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule;
