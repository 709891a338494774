package org.mandateaudit.bench;

import java.util.Arrays;

/** One region: its institutions, those of them that stand apart, and its mandates by matter. */
final class RegionByHand {

    final int code;
    final int[] institutions;
    private final CountryFacts facts;
    private final boolean[][] apart;
    private final int[] byMatter;
    private final int[] starts;
    private final int[] places;

    /**
     * Sorts the mandates of a region.
     *
     * @param mandates numbers of mandates in the order of the input, those of the region between two places
     * @param places of each institution of the country, its place in its region
     */
    RegionByHand(CountryFacts facts, int code, int[] institutions, int[] mandates, int from, int to, int[] places) {
        this.facts = facts;
        this.code = code;
        this.institutions = institutions;
        this.apart = new boolean[institutions.length][institutions.length];
        for (int one = 0; one < institutions.length; one++) {
            for (int other = 0; other < one; other++) {
                boolean stand = Lines.apart(facts, institutions[one], institutions[other]);
                apart[one][other] = stand;
                apart[other][one] = stand;
            }
        }
        starts = new int[facts.matters.size() + 1];
        for (int i = from; i < to; i++) {
            starts[facts.matter[mandates[i]] + 1]++;
        }
        for (int matter = 0; matter < facts.matters.size(); matter++) {
            starts[matter + 1] += starts[matter];
        }
        byMatter = new int[to - from];
        int[] next = Arrays.copyOf(starts, facts.matters.size());
        for (int i = from; i < to; i++) {
            byMatter[next[facts.matter[mandates[i]]]++] = mandates[i];
        }
        this.places = places;
    }

    boolean complete() {
        return facts.complete[code];
    }

    /** Whether every institution but an enterprise has one of two coverages. */
    boolean covered(int one, int other) {
        for (int institution : institutions) {
            int coverage = facts.coverage[institution];
            if (facts.nature[institution] != Vocabulary.ENTERPRISE && coverage != one && coverage != other) {
                return false;
            }
        }
        return true;
    }

    /** Where the mandates on a matter begin; they end where those on the next begin. */
    int start(int matter) {
        return starts[matter];
    }

    int mandate(int place) {
        return byMatter[place];
    }

    /** Whose a mandate is: a place in the list of institutions. */
    int holder(int mandate) {
        return places[facts.institution[mandate]];
    }

    /** How many pairs of institutions there may be. */
    int pairs() {
        return institutions.length * institutions.length;
    }

    /** The pair of the holders of two mandates, whichever comes first. */
    int pair(int one, int other) {
        int first = Math.min(holder(one), holder(other));
        return first * institutions.length + Math.max(holder(one), holder(other));
    }

    boolean apart(int one, int other) {
        return apart[one][other];
    }
}
