package org.mandateaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The matters by number, with what lies above each. */
final class MatterTree {

    final Words words = new Words();
    private final List<Integer> broader = new ArrayList<>(List.of(0));
    private final List<String> domains = new ArrayList<>(List.of(""));
    private final List<List<String>> families = List.of(
            List.of("public-data", "social-data", "information-resources"),
            List.of("information-security", "cybersecurity", "personal-information"),
            List.of("digital-government", "informatization"),
            List.of("digital-economy", "big-data-industry"),
            List.of("digital-economy", "software-it-services"),
            List.of("digital-economy", "data-elements"));
    private final BitSet[] inLine;
    private final BitSet[] wholly;
    private final BitSet[] perhaps;

    /** Reads the table of matters, in which each comes after what is broader. */
    MatterTree(Path table) throws IOException {
        CsvBytes lines = new CsvBytes(table, '\t');
        while (lines.line()) {
            words.of(lines.text(0));
            broader.add(words.of(lines.text(1)));
            domains.add(lines.text(2));
        }
        inLine = new BitSet[words.size()];
        for (int matter = 1; matter < inLine.length; matter++) {
            inLine[matter] = new BitSet();
            for (int other = 1; other < inLine.length; other++) {
                inLine[matter].set(other, within(matter, other) || within(other, matter));
            }
        }
        wholly = new BitSet[words.size()];
        perhaps = new BitSet[words.size()];
        for (int matter = 1; matter < inLine.length; matter++) {
            wholly[matter] = new BitSet();
            perhaps[matter] = (BitSet) inLine[matter].clone();
            for (int above = matter; above != 0; above = broader.get(above)) {
                wholly[matter].set(above);
            }
            for (String name : otherNames(matter)) {
                wholly[matter].set(words.of(name));
                perhaps[matter].or(within(name));
            }
        }
    }

    int size() {
        return inLine.length;
    }

    /** What lies next above; 0 above the broadest. */
    int broader(int matter) {
        return broader.get(matter);
    }

    String domain(int matter) {
        return domains.get(matter);
    }

    /** Those that are it, above it or below it. */
    BitSet inLineWith(int matter) {
        return inLine[matter];
    }

    /** Those that are it or above it, or that documents say for one of these. */
    BitSet whollyOn(int matter) {
        return wholly[matter];
    }

    /** Those in line with it, and those that documents say for one of these. */
    BitSet perhapsOn(int matter) {
        return perhaps[matter];
    }

    private List<String> otherNames(int matter) {
        List<String> others = new ArrayList<>();
        for (List<String> family : families) {
            for (String name : family) {
                if (within(matter, words.of(name))) {
                    family.stream().filter(other -> !other.equals(name)).forEach(others::add);
                }
            }
        }
        return others;
    }

    boolean within(int matter, int broad) {
        int above = matter;
        while (above != 0 && above != broad) {
            above = broader.get(above);
        }
        return above != 0;
    }

    /** The matters that are one of these or lie below one. */
    BitSet within(String... codes) {
        BitSet found = new BitSet();
        for (String code : codes) {
            for (int matter = 1; matter < size(); matter++) {
                if (within(matter, words.of(code))) {
                    found.set(matter);
                }
            }
        }
        return found;
    }
}
