package org.mandateaudit.rule;

import java.util.List;

/**
 * A part of a rule's text.
 *
 * @param words what stands there before the placeholder
 * @param way the names that the placeholder is made of; empty behind the last one
 * @param quoted whether it stands in quotation marks
 */
record Piece(String words, List<String> way, boolean quoted) {}
