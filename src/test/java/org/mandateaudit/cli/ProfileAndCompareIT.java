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
