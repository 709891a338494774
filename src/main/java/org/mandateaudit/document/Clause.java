package org.mandateaudit.document;

/**
 * A clause of a document.
 *
 * @param section what its part of the document is about
 * @param number its number with those above it: {@code 二(三)}; empty where it has none
 * @param spot where it begins
 * @param words its own words, in order, without its number
 */
record Clause(Section section, String number, Spot spot, Passage words) {

    /** How a fact names it as its source: by its number, and its page where there are pages; or else by its place. */
    String cited() {
        return number.isEmpty() ? spot.cited() : spot.page() == 0 ? number : number + "（" + spot.citedPage() + "）";
    }

    /** The same, in another part of the document. */
    Clause as(Section its) {
        return new Clause(its, number, spot, words);
    }

    /** How a field was read that the clause itself states. */
    Why stated() {
        return new Why(Why.Origin.STATED, spot.text(), Why.Sureness.SURE);
    }
}
