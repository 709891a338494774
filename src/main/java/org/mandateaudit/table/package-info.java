/** Workbooks and CSV → sheets of rows of cells, each with its place; what is hostile or broken is refused with a reason. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.table;
