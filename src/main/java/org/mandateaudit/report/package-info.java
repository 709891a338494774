/** One report → text, JSON, SARIF, HTML. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.report;
