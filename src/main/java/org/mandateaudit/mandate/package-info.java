/**
 * The facts that a mandate file states: records and enums, with no logic beyond their own meaning.
 *
 * <p>The vocabulary is that of the article on provincial big data bureaus (张克,《电子政务》2019) and of the national list
 * of powers. Facts can be read from files or built in code.
 */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.mandate;
