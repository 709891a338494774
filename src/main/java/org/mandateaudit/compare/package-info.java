/** Two states of one world: what a reorganisation resolves, leaves and brings, and what moves between institutions. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.compare;
