/** What a rule is: all that its file, its examples and its neighbours say of it, as plain data. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.catalogue;
