package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;
import static org.mandateaudit.cli.SmallWorld.ERROR;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands profile and compare of the packaged program. */
class ProfileAndCompareIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void aProfileIs0AndSaysWhatItLeftOut() throws Exception {
        Program.Result result = Program.inChinese().run("profile", world(ERROR));
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"), result.out());

        Program.Result none = Program.inChinese().run("profile", world(ERROR), "--kind", "finance");
        assertEquals(0, none.status(), none.err());
        assertTrue(none.out().contains("没有这些类别的机构"), none.out());
        assertTrue(none.lastLineOfErr().contains("另有 1 个"), none.err());
    }

    @Test
    void aProfileRefusesWhatItDoesNotKnow() throws Exception {
        String world = world(ERROR);
        Program.Result kind = Program.inChinese().run("profile", world, "--kind", "big-dat");
        assertEquals(2, kind.status());
        assertTrue(kind.err().contains("big-data"), kind.err());
        assertEquals(
                2,
                Program.inChinese()
                        .run("profile", world, "--all", "--kind", "finance")
                        .status());
        assertEquals(2, Program.inChinese().run("profile", world, "-f", "sarif").status());
        assertEquals(
                2,
                Program.inChinese()
                        .run("profile", folder.resolve("no.yaml").toString())
                        .status());
        assertEquals(2, Program.inChinese().run("profile").status());
    }

    @Test
    void aComparisonFailsOnNewFindingsOnly() throws Exception {
        String clean = Files.writeString(folder.resolve("clean.yaml"), CLEAN).toString();
        String error = Files.writeString(folder.resolve("error.yaml"), ERROR).toString();

        Program.Result worse = Program.inChinese().run("compare", clean, error);
        assertEquals(1, worse.status(), worse.err());
        assertTrue(worse.lastLineOfErr().contains("新增 1"), worse.err());
        assertEquals(0, Program.inChinese().run("compare", error, clean).status());
        assertEquals(0, Program.inChinese().run("compare", error, error).status());
        assertEquals(
                0,
                Program.inChinese()
                        .run("compare", clean, error, "--fail-on", "never")
                        .status());
        assertEquals(
                0,
                Program.inChinese()
                        .run("compare", clean, error, "--only", "division-of-labour")
                        .status());
    }

    private static final String MILD =
            """
            mandate-file: 1
            as_of: 2019-06-30
            regions: [{code: "990000", name: 甲省, level: province}]
            institutions:
              - {id: a, name: 甲省大数据局, region: "990000", kind: big-data, nature: administrative, form: direct,
                 mandates: [{text: 管理信息化, matter: informatization, act: manage, role: sole}]}
              - {id: b, name: 甲省委网信办, region: "990000", kind: cyberspace, nature: party,
                 mandates: [{text: 统筹信息化, matter: informatization, act: coordinate, role: lead}]}
            """;

    @Test
    void aFindingThatBecameGraverCountsAndWhatWasComparedIsSaid() throws Exception {
        String mild = Files.writeString(folder.resolve("mild.yaml"), MILD).toString();
        String grave = Files.writeString(
                        folder.resolve("grave.yaml"),
                        MILD.replace("2019-06-30", "2018-06-30")
                                .replace("管理信息化", "统筹信息化")
                                .replace("act: manage, role: sole", "act: coordinate, role: lead"))
                .toString();
        String only = "overlap-with-cyberspace-office";

        Program.Result graver = Program.inChinese().run("compare", mild, grave, "--only", only, "-f", "json");
        assertEquals(1, graver.status(), graver.err());
        assertTrue(graver.lastLineOfErr().contains("新增 0，加重 1"), graver.err());
        assertTrue(graver.err().contains("早于"), graver.err());
        assertTrue(graver.out().contains("\"graver\": 1"), graver.out());
        assertTrue(graver.out().contains("\"told\": [\n"), graver.out());

        Program.Result milder = Program.inChinese().run("compare", grave, mild, "--only", only);
        assertEquals(0, milder.status(), milder.err());
        assertFalse(milder.err().contains("早于"), milder.err());
        assertTrue(milder.out().contains(only), milder.out());
    }

    @Test
    void aComparisonRefusesWrongUsageAndInputAndWritesNothing() throws Exception {
        String world = world(ERROR);
        Path memo = folder.resolve("memo.md");
        Program.Result wrong = Program.inChinese()
                .run("compare", world, folder.resolve("no.yaml").toString(), "-f", "markdown", "-o", memo.toString());
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("no.yaml"), wrong.err());
        assertFalse(Files.exists(memo));
        assertEquals(2, Program.inChinese().run("compare", world).status());
        assertEquals(2, Program.inChinese().run("compare", world, world, world).status());
        assertEquals(2, Program.inChinese().run("compare", "-", "-").status());
        assertEquals(
                2,
                Program.inChinese()
                        .run("compare", world, world, "--only", "no-such")
                        .status());
    }

    @Test
    void aComparisonReadsOneSideFromStandardInput() throws Exception {
        Program.Result result = Program.inChinese().reading(CLEAN).run("compare", world(ERROR), "-", "-f", "json");

        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("\"resolved\": 1"), result.out());
    }
}
