/** Why a finding is one, and why a rule found nothing: plain data, in the words of the mandate file. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.explanation;
