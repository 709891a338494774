package org.mandateaudit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The tables of a country as columns of numbers, of which {@link Vocabulary} tells the words. */
final class CountryFacts {

    final MatterTree matters;
    final Words regions = new Words();
    final Words institutions = new Words();
    boolean[] complete = new boolean[1024];

    int[] region = new int[1024];
    byte[] kind = new byte[1024];
    byte[] nature = new byte[1024];
    byte[] form = new byte[1024];
    byte[] rank = new byte[1024];
    byte[] coverage = new byte[1024];
    int[] supervisor = new int[1024];

    int mandates;
    int[] institution = new int[1024];
    byte[] matter = new byte[1024];
    byte[] act = new byte[1024];
    byte[] role = new byte[1024];
    byte[] instrument = new byte[1024];
    byte[] objects = new byte[1024];

    CountryFacts(Path folder, MatterTree matters) throws IOException {
        this.matters = matters;
        readRegions(new CsvBytes(folder.resolve("regions.csv"), ','));
        readInstitutions(new CsvBytes(folder.resolve("institutions.csv"), ','));
        readMandates(new CsvBytes(folder.resolve("mandates.csv"), ','));
    }

    private void readRegions(CsvBytes table) {
        int code = table.column("code");
        int complete = table.column("complete");
        Words yes = new Words("true");
        while (table.line()) {
            int number = table.word(code, regions);
            if (number == this.complete.length) {
                this.complete = Arrays.copyOf(this.complete, number * 2);
            }
            this.complete[number] = table.word(complete, yes) == 1;
        }
    }

    private void readInstitutions(CsvBytes table) {
        int id = table.column("id");
        int region = table.column("region");
        int kind = table.column("kind");
        int nature = table.column("nature");
        int form = table.column("form");
        int rank = table.column("rank");
        int coverage = table.column("coverage");
        int supervisor = table.column("supervisor");
        while (table.line()) {
            int number = table.word(id, institutions);
            int over = table.word(supervisor, institutions);
            roomForInstitution(Math.max(number, over));
            this.region[number] = table.word(region, regions);
            this.kind[number] = (byte) table.word(kind, Vocabulary.KINDS);
            this.nature[number] = (byte) table.word(nature, Vocabulary.NATURES);
            this.form[number] = (byte) table.word(form, Vocabulary.FORMS);
            this.rank[number] = (byte) table.word(rank, Vocabulary.RANKS);
            this.coverage[number] = (byte) table.word(coverage, Vocabulary.COVERAGES);
            this.supervisor[number] = over;
        }
    }

    private void readMandates(CsvBytes table) {
        int institution = table.column("institution");
        int matter = table.column("matter");
        int act = table.column("act");
        int role = table.column("role");
        int instrument = table.column("authorised_by.instrument");
        int objects = table.column("objects");
        while (table.line()) {
            roomForMandate();
            this.institution[mandates] = table.word(institution, institutions);
            this.matter[mandates] = (byte) table.word(matter, matters.words);
            this.act[mandates] = (byte) table.word(act, Vocabulary.ACTS);
            this.role[mandates] = (byte) table.word(role, Vocabulary.ROLES);
            this.instrument[mandates] = (byte) table.word(instrument, Vocabulary.INSTRUMENTS);
            this.objects[mandates] = (byte) table.word(objects, Vocabulary.OBJECTS);
            mandates++;
        }
    }

    private void roomForInstitution(int number) {
        if (number < region.length) {
            return;
        }
        int length = number * 2;
        region = Arrays.copyOf(region, length);
        kind = Arrays.copyOf(kind, length);
        nature = Arrays.copyOf(nature, length);
        form = Arrays.copyOf(form, length);
        rank = Arrays.copyOf(rank, length);
        coverage = Arrays.copyOf(coverage, length);
        supervisor = Arrays.copyOf(supervisor, length);
    }

    private void roomForMandate() {
        if (mandates < institution.length) {
            return;
        }
        int length = mandates * 2;
        institution = Arrays.copyOf(institution, length);
        matter = Arrays.copyOf(matter, length);
        act = Arrays.copyOf(act, length);
        role = Arrays.copyOf(role, length);
        instrument = Arrays.copyOf(instrument, length);
        objects = Arrays.copyOf(objects, length);
    }
}
