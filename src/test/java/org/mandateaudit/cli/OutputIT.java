package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.ERROR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Where the packaged program writes its reports, and what it leaves alone. */
class OutputIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void aReaderThatClosesThePipeIsNoError() throws Exception {
        Program.Result result = Program.inChinese()
                .shell("set -o pipefail; mandate-audit check " + world(ERROR)
                        + " | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}");

        assertEquals("1", result.out().trim(), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    @Test
    void nothingIsWrittenOverWhatIsRead() throws Exception {
        String world = world(ERROR);
        String waivers = Files.writeString(folder.resolve("waivers.yaml"), "mandate-waivers: 1\nwaivers: []\n")
                .toString();
        String document =
                Files.writeString(folder.resolve("a.txt"), "负责大数据管理。\n").toString();
        List<List<String>> lines = List.of(
                List.of(
                        "check",
                        world,
                        "-o",
                        folder.resolve(".").resolve("world.yaml").toString()),
                List.of("check", folder.toString(), "-f", "json=" + world),
                List.of("check", world, "--waivers", waivers, "-f", "text=" + waivers),
                List.of("read", document, "-o", document));
        for (List<String> line : lines) {
            Program.Result result = Program.inChinese().run(line.toArray(String[]::new));

            assertEquals(2, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains("是要读入的文件"), result.err());
        }
        assertEquals(ERROR, Files.readString(Path.of(world)));
        assertEquals("负责大数据管理。\n", Files.readString(Path.of(document)));
    }

    @Test
    void aFormatIsNoFileOfItsName() throws Exception {
        Files.writeString(folder.resolve("json"), ERROR);
        Program.Result result = Program.inChinese().shell("cd " + folder + " && mandate-audit check json -f json");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().startsWith("{"), result.out());
    }

    @Test
    void anEarlierReportMayBeRenewed() throws Exception {
        String report = folder.resolve("report.json").toString();
        String[] line = {"check", world(ERROR), "-f", "json=" + report};

        assertEquals(1, Program.inChinese().run(line).status());
        assertEquals(1, Program.inChinese().run(line).status());
    }

    @Test
    void aLinkIsFollowedAndADeviceStaysOne() throws Exception {
        Path report = folder.resolve("report.json");
        Files.writeString(report, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), report);
        Path device = Files.createSymbolicLink(folder.resolve("device.json"), Path.of("/dev/null"));

        assertEquals(
                1,
                Program.inChinese()
                        .run("check", world(ERROR), "-f", "json=" + link, "-f", "sarif=" + device)
                        .status());

        assertTrue(Files.isSymbolicLink(link) && Files.readString(report).startsWith("{"));
        assertTrue(Files.isSymbolicLink(device) && !Files.isRegularFile(device));
    }

    @Test
    void aFileThatCannotBeWrittenIs2AndNothingIsLeftBehind() throws Exception {
        Path missing = folder.resolve("no/such/folder/report.json");
        Program.Result result = Program.inChinese().run("check", world(ERROR), "-f", "json", "-o", missing.toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("report.json"), result.err());

        Path readOnly = Files.createDirectory(folder.resolve("occupied.json"));
        Program.Result occupied =
                Program.inChinese().run("check", world(ERROR), "-f", "json", "-o", readOnly.toString());
        assertEquals(2, occupied.status());
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count(), "world.yaml and occupied.json");
        }
    }

    @Test
    void severalFormatsAreWrittenInOneRun() throws Exception {
        Path json = folder.resolve("a.json");
        Path sarif = folder.resolve("b.sarif");
        Program.Result result = Program.inChinese()
                .run("check", world(ERROR), "-f", "text", "-f", "json=" + json, "-f", "sarif=" + sarif);

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"));
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(json));
        assertTrue(Files.readString(sarif).contains("\"2.1.0\""));

        Program.Result two = Program.inChinese().run("check", world(ERROR), "-f", "text", "-f", "json");
        assertEquals(2, two.status());
    }

    @Test
    void aWorkbookGoesToAFileOrAPipeAndNeverToATerminal() throws Exception {
        Path workbook = folder.resolve("a.xlsx");
        Path csv = folder.resolve("b.csv");
        Path memo = folder.resolve("c.md");
        Program.Result files = Program.inChinese()
                .run("check", world(ERROR), "-f", "xlsx=" + workbook, "-f", "csv=" + csv, "-f", "markdown=" + memo);
        assertEquals(1, files.status(), files.err());
        assertEquals("", files.out());
        assertTrue(Files.size(workbook) > 5_000);
        assertTrue(Files.readString(csv).startsWith("\uFEFF类别,编号"));
        assertTrue(Files.readString(memo).startsWith("# 职责审计报告"));

        Program.Result piped =
                Program.inChinese().shell("mandate-audit check " + world(ERROR) + " -f xlsx | cmp - " + workbook);
        assertEquals(0, piped.status(), piped.err());

        Program.Result shown = Program.with(Map.of("LC_ALL", "zh_CN.UTF-8", "TERM", "xterm"))
                .shell("script -qec \"mandate-audit check " + world(ERROR) + " -f xlsx\" "
                        + folder.resolve("typescript"));
        assertEquals(2, shown.status(), shown.out());
        assertTrue(shown.out().contains("-f xlsx=report.xlsx"), shown.out());

        Program.Result nowhere = Program.inChinese().run("check", world(ERROR), "-f", "xlsx=");
        assertEquals(2, nowhere.status());
        assertTrue(nowhere.err().contains("没有写文件名"), nowhere.err());
    }

    @Test
    void twoFormatsIntoOneFileThroughALinkAreRefused() throws Exception {
        Path target = folder.resolve("target.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("target.json"));
        for (boolean there : List.of(false, true)) {
            if (there) {
                Files.writeString(target, "");
            }
            Program.Result result =
                    Program.inChinese().run("check", world(ERROR), "-f", "json=" + link, "-f", "sarif=" + target);

            assertEquals(2, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains("两种格式写到了同一个文件"), result.err());
        }
    }

    @Test
    void aReportThatWouldBeReadTheNextTimeIsWarnedOf() throws Exception {
        world(ERROR);
        Program.Result inside =
                Program.inChinese().run("check", folder.toString(), "-f", "json=" + folder.resolve("report.json"));
        assertEquals(1, inside.status(), inside.err());
        assertTrue(inside.err().contains("下次会被当作职责文件读入"), inside.err());

        Files.delete(folder.resolve("report.json"));
        for (String elsewhere : List.of("report.html", "../" + folder.getFileName() + "-report.json")) {
            Path file = folder.resolve(elsewhere).normalize();
            String format = elsewhere.endsWith("html") ? "html" : "json";
            Program.Result outside = Program.inChinese().run("check", folder.toString(), "-f", format + "=" + file);
            assertEquals(1, outside.status(), outside.err());
            assertFalse(outside.err().contains("警告："), outside.err());
            Files.delete(file);
        }
    }

    @Test
    void aFullFolderForTemporaryFilesIsNamed() throws Exception {
        String nowhere = folder.resolve("nowhere").toString();
        Program.Result result = Program.with(
                        Map.of("LC_ALL", "C.UTF-8", "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + nowhere))
                .run("check", world(ERROR), "-f", "xlsx=" + folder.resolve("r.xlsx"));

        assertEquals(2, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("the folder for temporary files, " + nowhere), result.err());
    }
}
