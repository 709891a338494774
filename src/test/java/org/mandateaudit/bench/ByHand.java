package org.mandateaudit.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Answers the ten questions of a country by hand-written Java: what a program for nothing else can reach. */
public final class ByHand {

    private ByHand() {}

    /**
     * Writes a line for each finding.
     *
     * @param args the folder of tables, the table of matters, and the file to write
     * @throws IOException where one cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            answer(Path.of(args[0]), Path.of(args[1]), out);
        }
    }

    /** Writes {@code rule,region,institutions,matter} for each finding, the institutions parted by blanks. */
    static void answer(Path folder, Path matters, Appendable out) throws IOException {
        CountryFacts facts = new CountryFacts(folder, new MatterTree(matters));
        SharedMatters shared = new SharedMatters(facts.matters);
        int[] places = new int[facts.institutions.size()];
        int[][] institutions = institutions(facts, places);
        int[] starts = new int[facts.regions.size() + 1];
        for (int mandate = 0; mandate < facts.mandates; mandate++) {
            starts[facts.region[facts.institution[mandate]] + 1]++;
        }
        for (int region = 0; region < facts.regions.size(); region++) {
            starts[region + 1] += starts[region];
        }
        int[] byRegion = new int[facts.mandates];
        int[] next = Arrays.copyOf(starts, facts.regions.size());
        for (int mandate = 0; mandate < facts.mandates; mandate++) {
            byRegion[next[facts.region[facts.institution[mandate]]]++] = mandate;
        }
        for (int code = 1; code < facts.regions.size(); code++) {
            RegionByHand region =
                    new RegionByHand(facts, code, institutions[code], byRegion, starts[code], starts[code + 1], places);
            for (Told told : new TenQuestions(facts, shared, region).answers()) {
                write(facts, region, told, out);
            }
        }
    }

    /** The institutions of each region; tells each its place among them. */
    private static int[][] institutions(CountryFacts facts, int[] places) {
        int[] counts = new int[facts.regions.size()];
        for (int institution = 1; institution < facts.institutions.size(); institution++) {
            places[institution] = counts[facts.region[institution]]++;
        }
        int[][] institutions = new int[counts.length][];
        for (int region = 0; region < counts.length; region++) {
            institutions[region] = new int[counts[region]];
        }
        for (int institution = 1; institution < facts.institutions.size(); institution++) {
            institutions[facts.region[institution]][places[institution]] = institution;
        }
        return institutions;
    }

    private static void write(CountryFacts facts, RegionByHand region, Told told, Appendable out) throws IOException {
        String[] ids = told.institutions.stream()
                .mapToObj(place -> facts.institutions.word(region.institutions[place]))
                .sorted()
                .toArray(String[]::new);
        out.append(told.rule)
                .append(',')
                .append(facts.regions.word(region.code))
                .append(',')
                .append(String.join(" ", ids))
                .append(',')
                .append(facts.matters.words.word(told.matter))
                .append('\n');
    }
}
