/** Compares institutions with one another: their standing, independence, powers, domains and the four fulls. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.profile;
