package org.mandateaudit.finding;

/**
 * Where it is written what should be.
 *
 * @param source the statute or the article
 * @param at the place in it: an article's number, a section
 */
public record Criterion(Text source, Text at) {}
