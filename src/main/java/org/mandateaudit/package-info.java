/** The API that an embedding application sees: an auditor and its report. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit;
