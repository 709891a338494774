/** How long rules take on given facts: plain data. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.timing;
