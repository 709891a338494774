package org.mandateaudit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes invented countries to measure with: prefectures of ten institutions with thirty mandates each, as one YAML file a
 * region or as CSV tables. The same seed gives the same bytes.
 *
 * <p>Violations come at rates that an audit might meet: the bureau is a public institution in one region of five, a
 * mandate strays to an institution of another kind in one case of fifty, an institution states all its powers in one case
 * of three, an outward act states a law as its authority in eight cases of ten, and its addressee in five of six. Several
 * institutions have a word in information security and cybersecurity, as in the provisions of provinces. The rates are
 * assumptions; no survey gives them.
 */
public final class Country {

    private static final int MANDATES = 30;

    /** An institution: its kind, name, nature, form and what it usually does. */
    private record Body(String kind, String name, String nature, String form, String... matters) {}

    private static final List<Body> BODIES = List.of(
            new Body(
                    "big-data",
                    "大数据局",
                    "administrative",
                    "department",
                    "digital-government",
                    "government-cloud",
                    "data-sharing",
                    "data-opening",
                    "data-collection",
                    "big-data-industry",
                    "smart-city",
                    "e-government",
                    "big-data-application",
                    "data-platform",
                    "data-security",
                    "data-elements",
                    "data-trading"),
            new Body(
                    "cyberspace",
                    "网信办",
                    "party",
                    "party-organ",
                    "cybersecurity",
                    "information-security",
                    "personal-information",
                    "internet-information-services"),
            new Body(
                    "industry-it",
                    "工信局",
                    "administrative",
                    "department",
                    "industrial-informatization",
                    "it-industrial-integration",
                    "software-it-services",
                    "information-security",
                    "big-data-industry"),
            new Body(
                    "development-reform",
                    "发展改革委",
                    "administrative",
                    "department",
                    "development-planning",
                    "investment",
                    "project-approval",
                    "digital-economy"),
            new Body("general-office", "办公室", "administrative", "department", "government-websites"),
            new Body("public-security", "公安局", "administrative", "department", "cybersecurity", "information-security"),
            new Body("finance", "财政局", "administrative", "department", "funding"),
            new Body("government-services", "政务服务局", "administrative", "department", "government-services"),
            new Body("other", "人力资源社会保障局", "administrative", "department", "talent", "social-data"),
            new Body(
                    "other",
                    "信息中心",
                    "public",
                    "managed-public",
                    "data-center",
                    "government-network",
                    "data-registration"));

    private static final List<String> ACTS = List.of(
            "draft",
            "issue",
            "plan",
            "coordinate",
            "guide",
            "promote",
            "manage",
            "build",
            "operate",
            "serve",
            "support",
            "administer",
            "evaluate",
            "review");
    private static final List<String> OUTWARD =
            List.of("license", "inspect", "inspect", "penalize", "file", "confirm", "grant");
    private static final List<String> AUTHORITIES =
            List.of("law", "law", "law", "law", "law", "law", "law", "law", "normative-document", "");
    private static final List<String> ADDRESSEES =
            List.of("enterprise", "enterprise", "enterprise", "person", "department", "");
    private static final List<String> ROLES = List.of("sole", "sole", "sole", "lead", "lead", "joint", "assist", "");

    /** One mandate, its fields as a mandate file writes them; empty where not stated. */
    record Row(
            String institution,
            String text,
            String matter,
            String act,
            String role,
            String authority,
            String objects) {}

    /** One institution with its region. */
    record Holder(
            String id,
            String region,
            Body body,
            boolean strays,
            String rank,
            String sequence,
            String coverage,
            String supervisor) {}

    private final long seed;

    /**
     * A country.
     *
     * @param seed what chance begins with
     */
    public Country(long seed) {
        this.seed = seed;
    }

    /**
     * Writes a country.
     *
     * @param args the folder, the number of mandates, and {@code yaml} or {@code csv}
     * @throws IOException where it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int regions = Math.max(1, Integer.parseInt(args[1]) / (BODIES.size() * MANDATES));
        Country country = new Country(20190630);
        if (args[2].equals("csv")) {
            country.writeTables(folder, regions);
        } else {
            country.writeFiles(folder, regions);
        }
    }

    static String code(int region) {
        return String.format(Locale.ROOT, "x-%05d", region);
    }

    List<Holder> holders(int region) {
        Random chance = new Random(seed * 31 + region);
        List<Holder> holders = new ArrayList<>();
        boolean allFull = region % 4 == 0;
        for (int i = 0; i < BODIES.size(); i++) {
            boolean strays = i == 0 && chance.nextInt(5) == 0;
            String rank = strays || i == 9 || chance.nextInt(10) == 0 ? "deputy-division" : "full-division";
            String coverage = chance.nextInt(3) == 0 || allFull ? "full" : "duties-only";
            holders.add(new Holder(
                    "r" + region + "-" + i,
                    code(region),
                    BODIES.get(i),
                    strays,
                    rank,
                    String.valueOf(i + 1),
                    coverage,
                    i == 9 ? "r" + region + "-0" : ""));
        }
        return holders;
    }

    List<Row> mandates(int region, Holder holder) {
        Random chance = new Random(seed * 37 + holder.id().hashCode());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MANDATES; i++) {
            Body body = chance.nextInt(50) == 0 ? BODIES.get(chance.nextInt(BODIES.size())) : holder.body();
            String matter = body.matters()[chance.nextInt(body.matters().length)];
            boolean outward = chance.nextInt(12) == 0;
            String act = outward ? OUTWARD.get(chance.nextInt(OUTWARD.size())) : ACTS.get(chance.nextInt(ACTS.size()));
            String role = ROLES.get(chance.nextInt(ROLES.size()));
            String authority = outward ? AUTHORITIES.get(chance.nextInt(AUTHORITIES.size())) : "";
            String objects = outward || act.equals("manage") ? ADDRESSEES.get(chance.nextInt(ADDRESSEES.size())) : "";
            rows.add(new Row(holder.id(), "承担第" + (i + 1) + "项职责", matter, act, role, authority, objects));
        }
        return rows;
    }

    private static String nature(Holder holder) {
        return holder.strays() ? "public" : holder.body().nature();
    }

    private static String form(Holder holder) {
        return holder.strays() ? "direct-public" : holder.body().form();
    }

    void writeFiles(Path folder, int regions) throws IOException {
        for (int region = 0; region < regions; region++) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(code(region) + ".yaml"))) {
                out.write("mandate-file: 1\nas_of: 2019-06-30\nregions:\n  - {code: " + code(region) + ", name: 第"
                        + region + "市, level: prefecture, complete: true}\ninstitutions:\n");
                for (Holder holder : holders(region)) {
                    write(out, region, holder);
                }
            }
        }
    }

    private void write(Writer out, int region, Holder holder) throws IOException {
        out.write("  - id: " + holder.id() + "\n    name: 第" + region + "市"
                + holder.body().name() + "\n    region: "
                + holder.region() + "\n    kind: " + holder.body().kind() + "\n    nature: " + nature(holder)
                + "\n    form: " + form(holder) + "\n    rank: " + holder.rank() + "\n    sequence: "
                + holder.sequence() + "\n    coverage: " + holder.coverage() + "\n");
        if (!holder.supervisor().isEmpty()) {
            out.write("    supervisor: " + holder.supervisor() + "\n");
        }
        out.write("    mandates:\n");
        for (Row row : mandates(region, holder)) {
            out.write("      - text: " + row.text() + "\n        matter: " + row.matter() + "\n        act: "
                    + row.act() + "\n");
            if (!row.role().isEmpty()) {
                out.write("        role: " + row.role() + "\n");
            }
            if (!row.authority().isEmpty()) {
                out.write("        authorised_by: {instrument: " + row.authority() + "}\n");
            }
            if (!row.objects().isEmpty()) {
                out.write("        objects: " + row.objects() + "\n");
            }
        }
    }

    void writeTables(Path folder, int regions) throws IOException {
        Files.writeString(folder.resolve("file.csv"), "as_of\n2019-06-30\n");
        try (Writer file = Files.newBufferedWriter(folder.resolve("regions.csv"));
                Writer institutions = Files.newBufferedWriter(folder.resolve("institutions.csv"));
                Writer mandates = Files.newBufferedWriter(folder.resolve("mandates.csv"))) {
            file.write("code,name,level,complete\n");
            institutions.write("id,name,region,kind,nature,form,rank,sequence,coverage,supervisor\n");
            mandates.write("institution,text,matter,act,role,authorised_by.instrument,objects\n");
            for (int region = 0; region < regions; region++) {
                line(file, code(region), "第" + region + "市", "prefecture", "true");
                for (Holder holder : holders(region)) {
                    line(
                            institutions,
                            holder.id(),
                            "第" + region + "市" + holder.body().name(),
                            holder.region(),
                            holder.body().kind(),
                            nature(holder),
                            form(holder),
                            holder.rank(),
                            holder.sequence(),
                            holder.coverage(),
                            holder.supervisor());
                    mandates(region, holder)
                            .forEach(row -> line(
                                    mandates,
                                    row.institution(),
                                    row.text(),
                                    row.matter(),
                                    row.act(),
                                    row.role(),
                                    row.authority(),
                                    row.objects()));
                }
            }
        }
    }

    /** No value here holds a comma or a quote. */
    private static void line(Writer out, String... values) {
        try {
            out.write(String.join(",", values));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
