package org.mandateaudit.trial;

import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * A condition of a rule that no example exercises: without it, all of them pass just the same.
 *
 * @param words what it says, where it holds
 * @param drl the same as the rule writes it
 * @param place where the rule writes it
 * @param examined false where it could not be taken out by itself, so that nobody knows
 */
public record Unexercised(Text words, String drl, Place place, boolean examined) {}
