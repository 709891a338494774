/** What came of running the examples that stand beside rules: plain data. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.trial;
