package org.mandateaudit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A country in which all that the ten questions can ask for happens, and much of it is not stated: no likeness of a real
 * one. The same seed gives the same tables.
 */
final class RandomCountry {

    private static final List<String> KINDS = List.of(
            "big-data",
            "big-data",
            "cyberspace",
            "industry-it",
            "development-reform",
            "general-office",
            "public-security",
            "enforcement",
            "other");
    private static final List<String> NATURES = List.of(
            "administrative",
            "administrative",
            "administrative",
            "public",
            "public",
            "party",
            "party",
            "enterprise",
            "");
    private static final List<String> FORMS = List.of(
            "constituent",
            "department",
            "department",
            "direct",
            "managed",
            "party-organ",
            "deliberative-office",
            "direct-public",
            "managed-public",
            "",
            "");
    private static final List<String> RANKS =
            List.of("full-department", "full-division", "full-division", "deputy-division", "full-section", "");
    private static final List<String> COVERAGES =
            List.of("full", "full", "full", "duties-only", "duties-only", "applicant-facing", "withheld", "");
    private static final List<String> FEW_COVERAGES = List.of("full", "full", "full", "full", "duties-only");
    private static final List<List<String>> MATTERS = List.of(
            List.of("informatization", "e-government", "system-integration"),
            List.of("information-security", "data-security"),
            List.of("information-security", "data-security", "cybersecurity"),
            List.of("data-elements", "data-trading", "digital-economy"),
            List.of("software-it-services", "big-data-industry"),
            List.of("unified-platform", "government-cloud", "data-center"),
            List.of("information-resources", "data-sharing", "data-opening"),
            List.of("public-data", "government-services", "talent"));
    private static final List<String> ACTS = List.of(
            "draft",
            "draft",
            "issue",
            "issue",
            "plan",
            "order",
            "license",
            "license",
            "confirm",
            "inspect",
            "inspect",
            "inspect",
            "penalize",
            "penalize",
            "coercive-measure",
            "coercive-enforcement",
            "levy",
            "grant",
            "adjudicate",
            "file",
            "administer",
            "coordinate",
            "coordinate",
            "coordinate",
            "guide",
            "evaluate",
            "review",
            "approve-internal",
            "promote",
            "manage",
            "manage",
            "emergency",
            "build",
            "operate",
            "serve",
            "support");
    private static final List<String> ROLES = List.of("sole", "sole", "lead", "lead", "joint", "joint", "assist", "");
    private static final List<String> FOLLOWING = List.of("joint", "assist");
    private static final List<String> INSTRUMENTS = List.of(
            "law",
            "administrative-regulation",
            "state-council-decision",
            "local-regulation",
            "autonomous-regulation",
            "special-zone-regulation",
            "departmental-rule",
            "provincial-rule",
            "local-government-rule",
            "party-document",
            "normative-document",
            "mandate-provision");
    private static final List<String> OBJECTS =
            List.of("enterprise", "enterprise", "enterprise", "person", "department", "lower-government", "", "");

    private final Random chance;

    RandomCountry(long seed) {
        chance = new Random(seed);
    }

    void write(Path folder, int regions) throws IOException {
        List<String> places = new ArrayList<>();
        List<String> institutions = new ArrayList<>();
        List<String> mandates = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            String code = Country.code(region);
            places.add(String.join(
                    ",", code, "第" + region + "市", "prefecture", one(List.of("true", "true", "true", "false", ""))));
            region(region, code, institutions, mandates);
        }
        Collections.shuffle(mandates, chance);
        Files.writeString(folder.resolve("file.csv"), "as_of\n2019-06-30\n");
        write(folder.resolve("regions.csv"), "code,name,level,complete", places);
        write(
                folder.resolve("institutions.csv"),
                "id,name,region,kind,nature,form,rank,coverage,supervisor",
                institutions);
        write(
                folder.resolve("mandates.csv"),
                "institution,text,matter,act,role,authorised_by.instrument,objects",
                mandates);
    }

    /** A region has a theme, and perhaps few acts, so that its institutions meet; some say more of themselves than others. */
    private void region(int region, String code, List<String> institutions, List<String> mandates) {
        List<String> matters = new ArrayList<>(one(MATTERS));
        if (chance.nextBoolean()) {
            matters.addAll(one(MATTERS));
        }
        List<String> acts = chance.nextBoolean() ? ACTS : List.of(one(ACTS), one(ACTS), one(ACTS), one(ACTS));
        List<String> coverages = chance.nextBoolean() ? COVERAGES : FEW_COVERAGES;
        List<String> roles = chance.nextInt(5) == 0 ? FOLLOWING : ROLES;
        int size = 2 + chance.nextInt(7);
        for (int i = 0; i < size; i++) {
            String id = "r" + region + "-" + i;
            String supervisor = i > 0 && chance.nextInt(4) == 0 ? "r" + region + "-" + chance.nextInt(i) : "";
            institutions.add(String.join(
                    ",",
                    id,
                    "第" + region + "市第" + i + "机构",
                    code,
                    one(KINDS),
                    one(NATURES),
                    one(FORMS),
                    one(RANKS),
                    one(coverages),
                    supervisor));
            int held = 1 + chance.nextInt(9);
            for (int k = 0; k < held; k++) {
                mandates.add(String.join(
                        ",",
                        id,
                        "第" + k + "项",
                        one(matters),
                        one(acts),
                        one(roles),
                        chance.nextInt(3) > 0 ? "" : one(INSTRUMENTS),
                        one(OBJECTS)));
            }
        }
    }

    private static void write(Path file, String heads, List<String> lines) throws IOException {
        Files.writeString(file, heads + "\n" + String.join("\n", lines) + "\n");
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
