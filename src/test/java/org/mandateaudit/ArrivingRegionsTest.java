package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.rule.Limits;

/** Mandates that stay in their files give the report of those in memory, byte for byte, in whatever order they come. */
class ArrivingRegionsTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final List<String> KINDS =
            List.of("big-data", "cyberspace", "industry-it", "development-reform", "government-services", "other");
    private static final List<String> MATTERS = List.of(
            "informatization",
            "data-sharing",
            "data-opening",
            "cybersecurity",
            "digital-economy",
            "government-cloud",
            "information-resources",
            "big-data-industry");
    private static final List<String> ACTS =
            List.of("draft", "plan", "coordinate", "license", "inspect", "penalize", "build", "operate", "guide");
    private static final List<String> ROLES = List.of("sole", "lead", "lead", "joint", "assist", "");

    @TempDir
    private static Path folder;

    private static final List<String> rows = new ArrayList<>();

    @BeforeAll
    static void country() throws IOException {
        Random chance = new Random(17);
        StringBuilder regions = new StringBuilder("code,name,level,complete,parent\n990000,甲省,province,true,\n");
        StringBuilder bodies = new StringBuilder("id,name,region,kind,nature,form,rank,coverage,host,supervisor\n");
        StringBuilder transfers = new StringBuilder("matter,from,to,date\n");
        StringBuilder divisions = new StringBuilder("matter,institutions,lead\n");
        List<String> codes = new ArrayList<>(List.of("990000"));
        for (int i = 1; i <= 24; i++) {
            // A prefecture with its counties, or a region of its own.
            String code = i <= 12 ? "99%02d%02d".formatted(1 + i / 4, i % 4) : "x-" + i;
            codes.add(code);
            regions.append(
                    "%s,第%d区,%s,%s,%n".formatted(code, i, i <= 12 && i % 4 > 0 ? "county" : "prefecture", i % 2 == 0));
        }
        List<String> ids = new ArrayList<>();
        for (String code : codes) {
            for (int i = 0; i < KINDS.size(); i++) {
                String id = "b" + code + "-" + i;
                boolean managed = i == 5 && !ids.isEmpty();
                bodies.append("%s,%s局%d,%s,%s,%s,%s,%s,%s,%s,%s%n"
                        .formatted(
                                id,
                                code,
                                i,
                                code,
                                KINDS.get(i),
                                chance.nextInt(3) == 0 ? "public" : "administrative",
                                managed ? "managed" : "department",
                                chance.nextBoolean() ? "full-division" : "deputy-division",
                                chance.nextBoolean() ? "full" : "duties-only",
                                "",
                                managed ? (chance.nextInt(4) == 0 ? pick(ids, chance) : ids.get(ids.size() - 1)) : ""));
                ids.add(id);
            }
        }
        for (String id : ids) {
            for (int i = chance.nextInt(6); i >= 0; i--) {
                rows.add(String.join(
                        ",",
                        id,
                        "职责" + i,
                        pick(MATTERS, chance),
                        pick(ACTS, chance),
                        pick(ROLES, chance),
                        chance.nextInt(3) == 0 ? "law" : "",
                        chance.nextInt(80) == 0 ? pick(ids, chance) : "",
                        chance.nextInt(30) == 0 ? "2030-01-01" : ""));
            }
        }
        for (int i = 0; i < 3; i++) {
            transfers.append(
                    "%s,%s,%s,2019-01-01%n".formatted(pick(MATTERS, chance), pick(ids, chance), pick(ids, chance)));
            divisions.append("%s,%s;%s,%n".formatted(pick(MATTERS, chance), pick(ids, chance), pick(ids, chance)));
        }
        Files.writeString(folder.resolve("file.csv"), "as_of\n2019-06-30\n");
        Files.writeString(folder.resolve("regions.csv"), regions);
        Files.writeString(folder.resolve("institutions.csv"), bodies);
        Files.writeString(folder.resolve("transfers.csv"), transfers);
        Files.writeString(folder.resolve("divisions.csv"), divisions);
    }

    private static String pick(List<String> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }

    private static void write(List<String> mandates) throws IOException {
        Files.writeString(
                folder.resolve("mandates.csv"),
                "institution,text,matter,act,role,authorised_by.instrument,delegated_by,since\n"
                        + String.join("\n", mandates));
    }

    private static byte[] json(Report report) {
        return ReportFormat.JSON.bytes(report, Style.of(Language.ZH));
    }

    private static MandateFiles files() {
        return MandateFiles.read(List.of(folder), ReadOptions.DEFAULT);
    }

    @Test
    void theReportIsTheSameWhetherRegionsComeTogetherOrNot() throws IOException {
        for (int order = 0; order < 3; order++) {
            List<String> shuffled = new ArrayList<>(rows);
            if (order > 0) {
                Collections.shuffle(shuffled, new Random(order));
            }
            write(shuffled);
            Report whole = AUDITOR.audit(Mandates.read(folder));
            assertTrue(
                    whole.findings().size() > 100,
                    () -> "only " + whole.findings().size());
            for (int threads = 1; threads <= 2; threads++) {
                Report arriving = AUDITOR.threads(threads).audit(files());
                assertEquals(whole.scope(), arriving.scope());
                assertArrayEquals(json(whole), json(arriving));
            }
        }
    }

    @Test
    void aLimitOfFindingsEndsBothAtTheSameRegion() throws IOException {
        write(rows);
        Auditor limited = AUDITOR.threads(1).limits(Limits.NONE.withFindings(20));
        Report whole = limited.audit(Mandates.read(folder));
        assertNotNull(whole.unaudited());
        assertArrayEquals(json(whole), json(limited.audit(files())));
    }
}
