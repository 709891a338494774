/** One report → text, JSON, SARIF. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.report;
