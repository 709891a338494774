package org.mandateaudit.explanation;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * What a fact has for a condition.
 *
 * @param text the property and its value: 机构性质：事业单位
 * @param place where the field it follows from stands in the input; null where it stands in none
 */
public record Value(Text text, @Nullable Place place) {}
