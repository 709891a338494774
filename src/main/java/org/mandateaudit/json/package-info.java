/** Values → JSON text. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.json;
