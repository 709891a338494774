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
    private BitSet[] inLine;

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
