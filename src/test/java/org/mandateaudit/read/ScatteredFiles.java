package org.mandateaudit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented world in a folder of files, whose facts stand in any of them: institutions of a region, mandates of an
 * institution, what connects institutions of several regions. The same seed gives the same files.
 */
final class ScatteredFiles {

    static final int FILES = 6;

    private static final List<String> KINDS =
            List.of("big-data", "cyberspace", "industry-it", "development-reform", "government-services", "other");
    private static final List<String> MATTERS = List.of(
            "informatization", "data-sharing", "data-opening", "cybersecurity", "digital-economy", "own-matter");
    private static final List<String> ACTS =
            List.of("draft", "plan", "coordinate", "license", "inspect", "penalize", "build", "operate", "guide");
    private static final List<String> ROLES = List.of("", "role: sole, ", "role: lead, ", "role: joint, ");

    private final Random chance;
    private final List<String> ids = new ArrayList<>();
    private final StringBuilder[] institutions = new StringBuilder[FILES];
    private final StringBuilder[] apart = new StringBuilder[FILES];
    private int named;

    ScatteredFiles(int seed) {
        this.chance = new Random(seed);
    }

    void write(Path folder) throws IOException {
        StringBuilder regions = new StringBuilder("regions:\n");
        for (int i = 0; i < FILES; i++) {
            institutions[i] = new StringBuilder();
            apart[i] = new StringBuilder();
        }
        for (int i = 0; i < 12; i++) {
            String code = i < 6 ? "99%02d00".formatted(i) : "x-" + i;
            String level = i == 0 ? "province" : "prefecture";
            regions.append(
                    "  - {code: \"%s\", name: 第%d区, level: %s, complete: %s}%n".formatted(code, i, level, i % 2 == 0));
            KINDS.forEach(kind -> institution(code, kind));
        }
        for (String id : ids) {
            for (int i = chance.nextInt(3); i > 0; i--) {
                apart[any()]
                        .append("  - {institution: ")
                        .append(id)
                        .append(", ")
                        .append(mandate());
            }
        }
        for (int i = 0; i < FILES; i++) {
            String text = "mandate-file: 1\nas_of: 2019-06-30\n" + (i == 2 ? regions : "");
            String mandates = apart[i].isEmpty() ? "" : "mandates:\n" + apart[i];
            String bodies = institutions[i].isEmpty() ? "" : "institutions:\n" + institutions[i];
            // In a file the lists may stand in any order.
            text += i % 2 == 0 ? mandates + bodies : bodies + "# 另列\n" + mandates;
            Files.writeString(folder.resolve("f" + i + ".yaml"), text + (i == 3 ? connections() : ""));
        }
    }

    private void institution(String region, String kind) {
        String id = "b" + region + "-" + KINDS.indexOf(kind);
        StringBuilder out = institutions[any()];
        out.append("  - id: %s%n    name: %s%s局%n    region: \"%s\"%n    kind: %s%n"
                .formatted(id, region, kind, region, kind));
        out.append("    nature: ").append(chance.nextInt(3) == 0 ? "public\n" : "administrative\n");
        out.append("    coverage: ").append(chance.nextBoolean() ? "full\n" : "duties-only\n");
        if (!ids.isEmpty() && chance.nextInt(8) == 0) {
            out.append("    supervisor: ").append(anyId()).append('\n');
        }
        ids.add(id);
        int mandates = chance.nextInt(6);
        if (mandates > 0) {
            out.append("    mandates:\n");
        }
        for (int i = 0; i < mandates; i++) {
            out.append("      - {").append(mandate());
        }
        if (chance.nextBoolean()) {
            out.append("    rank: full-division\n");
        }
    }

    /** The rest of a mandate, to the end of its line. */
    private String mandate() {
        // An id that would else be a number of another, one of its own, or mostly none.
        String id =
                switch (chance.nextInt(20)) {
                    case 0 -> "id: own-" + ++named + ", ";
                    case 1 -> ids.isEmpty() ? "" : "id: " + ids.get(0) + "/" + (3 + ++named) + ", ";
                    default -> "";
                };
        String delegated = ids.isEmpty() || chance.nextInt(25) > 0
                ? ""
                : chance.nextBoolean()
                        ? "delegated_by: " + anyId() + ", "
                        : "delegated_by: {institution: " + anyId() + ", in_writing: true}, ";
        return id + "text: \"职责" + "长".repeat(chance.nextInt(60)) + "\", matter: " + pick(MATTERS) + ", act: "
                + pick(ACTS)
                + ", " + pick(ROLES) + delegated
                + (chance.nextInt(3) == 0 ? "authorised_by: {instrument: law}, " : "")
                + (chance.nextInt(4) == 0 ? "source: {document: 三定规定, clause: \"三(" + chance.nextInt(9) + ")\"}, " : "")
                + (chance.nextInt(30) == 0 ? "since: 2030-01-01, " : "")
                + "objects: [enterprise]}\n";
    }

    private String connections() {
        StringBuilder out = new StringBuilder("matters: [{code: own-matter, zh: 自定事项, en: own matter}]\n");
        for (String list : List.of("transfers:\n", "divisions:\n", "concentrations:\n", "mechanisms:\n")) {
            out.append(list);
            for (int i = 0; i < 2; i++) {
                out.append("  - {matter: ").append(pick(MATTERS)).append(", ");
                switch (list.charAt(0)) {
                    case 't' -> out.append("from: %s, to: %s, date: 2019-01-01}%n".formatted(anyId(), anyId()));
                    case 'c' -> out.append("acts: [penalize], from: [%s], to: %s}%n".formatted(anyId(), anyId()));
                    case 'd' -> out.append("institutions: [%s, %s]}%n".formatted(ids.get(i), anyId()));
                    default ->
                        out.append("kind: joint-action, institutions: [%s, %s]}%n".formatted(ids.get(i), anyId()));
                }
            }
        }
        return out.toString();
    }

    private int any() {
        return chance.nextInt(FILES);
    }

    private String anyId() {
        return pick(ids);
    }

    private String pick(List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
