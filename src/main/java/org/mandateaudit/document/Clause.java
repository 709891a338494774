package org.mandateaudit.document;

/**
 * A clause of a document.
 *
 * @param section what its part of the document is about
 * @param number its number with those above it: {@code 二(三)}; empty where it has none
 * @param line the line on which it begins, counted from 1
 * @param words its own words, in order, without its number
 */
record Clause(Section section, String number, int line, Words words) {

    /** How a mandate names it as its source: by its number, or else by its line. */
    String cited() {
        return number.isEmpty() ? "第" + line + "行" : number;
    }
}
