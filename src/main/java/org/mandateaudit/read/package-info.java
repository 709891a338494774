/** Mandate files and tables → facts, each with its place. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.read;
