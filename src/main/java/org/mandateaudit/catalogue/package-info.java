/**
 * What rules are and what they can ask, as plain data: all that a rule's file, its examples and its neighbours say of it,
 * and the types that a rule can name.
 */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.catalogue;
