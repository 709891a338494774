/** Writes JSON. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.json;
