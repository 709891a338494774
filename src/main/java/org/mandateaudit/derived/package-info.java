/**
 * What follows from the facts of one region, made once before the rules run: which mandates meet, what an institution
 * holds on a matter, what nobody holds. A rule then reads as one sentence about one thing.
 *
 * <p>What the input leaves open stays open here: a property that may be null is unknown where it is null, and
 * {@link org.mandateaudit.derived.Derived#wants} names the fields that would decide it.
 */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.derived;
