package org.mandateaudit.compare;

import org.mandateaudit.mandate.Institution;

/**
 * One institution in both states.
 *
 * @param before as it was
 * @param after as it is
 */
public record Pair(Institution before, Institution after) {}
