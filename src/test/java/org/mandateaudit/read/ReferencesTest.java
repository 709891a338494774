package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reference to nothing is told whatever else is wrong, unless what is wrong may be what it means. */
class ReferencesTest {

    private static final String REGION = "  - {code: \"990000\", name: 甲省, level: province}\n";

    private static void areAt(String text, String... places) {
        assertEquals(
                List.of(places),
                Given.problems(text).stream()
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }

    private static String regions(String second, String region) {
        return "mandate-file: 1\nregions:\n" + REGION + "  - {" + second + "name: 乙, level: county}\n"
                + "institutions:\n  - {id: a, name: 甲局, kind: big-data, region: \"" + region + "\"}\n";
    }

    private static String institutions(String second, String named) {
        return "mandate-file: 1\nregions:\n" + REGION + "institutions:\n"
                + "  - {id: a, name: 甲局, region: \"990000\", kind: big-data}\n"
                + "  - {" + second + "name: 乙局, region: \"990000\", kind: other}\n"
                + "purchases:\n  - {institution: " + named + ", matter: 电子政务}\n";
    }

    @Test
    void anUnknownRegionIsToldBesideAWrongCode() {
        areAt(regions("code: \"9\", ", "990001"), "-:4:12", "-:6:47");
        areAt(regions("code: \"\", ", "990001"), "-:4:12", "-:6:47");
    }

    @Test
    void aRegionThatTheWrongCodeMayMeanIsNotSaidToBeUnknown() {
        areAt(regions("code: \"99000l\", ", "990001"), "-:4:12");
        areAt(regions("code: \"52\", ", "520000"), "-:4:12");
        areAt(regions("code: ９９０００１, ", "990001"), "-:4:12");
        areAt(regions("code: [\"990001\"], ", "990001"), "-:4:12");
        areAt(regions("", "990001"), "-:4:5");
    }

    @Test
    void anUnknownInstitutionIsToldBesideAWrongId() {
        areAt(institutions("id: \"\", ", "q"), "-:6:10", "-:8:19");
        areAt(institutions("id: gz cac, ", "q"), "-:6:10", "-:8:19");
    }

    @Test
    void anInstitutionThatTheWrongIdMayMeanIsNotSaidToBeUnknown() {
        areAt(institutions("id: gz cac, ", "gz-cac"), "-:6:10");
        areAt(institutions("id: , ", "q"), "-:6:6");
        areAt(institutions("", "q"), "-:6:5");
    }

    @Test
    void whatIsNamedMayStandInAListThatIsNone() {
        areAt(
                "mandate-file: 1\nregions:\n" + REGION + "institutions: {a: 甲局}\npurchases:\n"
                        + "  - {institution: a, matter: 电子政务}\n",
                "-:4:15");
        areAt(
                "mandate-file: 1\nregions: [\"990000\"]\ninstitutions:\n"
                        + "  - {id: a, name: 甲局, region: \"990000\", kind: big-data}\n",
                "-:2:11");
    }

    @Test
    void whatIsNamedMayStandInATableWithoutTheColumnThatNamesIt(@TempDir Path folder) throws IOException {
        Path regions = Files.writeString(folder.resolve("行政区.csv"), "代码，名称，层级\n990000，甲省，省\n");
        Path institutions = Files.writeString(folder.resolve("机构.csv"), "编号,名称,行政区,机构类别\na,甲局,990000,大数据\n");
        InputException e = assertThrows(InputException.class, () -> Mandates.read(regions, institutions));
        assertTrue(e.problems().stream().allMatch(each -> each.place().file().endsWith("行政区.csv")));
    }

    @Test
    void whereNoRegionIsStatedThatIsSaid() {
        assertEquals(
                List.of("-:3:31: error: region: no region 990000 is stated under regions; no region is stated at all;"
                        + " state it there"),
                Given.problems("mandate-file: 1\ninstitutions:\n"
                        + "  - {id: a, name: 甲局, region: \"990000\", kind: big-data}\n"));
    }
}
