package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.table.Made;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The packaged program as a process: its exit statuses, its streams, and what it does when things go wrong. */
class ProgramIT {

    private static final String WORLD =
            """
            mandate-file: 1
            as_of: 2019-06-30
            regions:
              - {code: "990000", name: 甲省, level: province}
            institutions:
              - id: centre
                name: 甲省信息中心
                region: "990000"
                kind: big-data
                nature: public
                form: managed-public
                mandates:
                  - {text: 核发数据交易许可, matter: data-trading, act: license, role: sole%s}
            """;
    private static final String ERROR = WORLD.formatted(", authorised_by: none");
    private static final String WARNING = WORLD.formatted("");
    private static final String CLEAN = WORLD.replace("license", "support").formatted("");

    @TempDir
    private Path folder;

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("world.yaml"), text).toString();
    }

    @Test
    void nothingAtTheThresholdIs0() throws Exception {
        Program.Result result = Program.inChinese().run("check", file(CLEAN));

        assertEquals(0, result.status(), result.err());
    }

    @Test
    void findingsAtTheThresholdAre1AndTheLastLineSaysWhy() throws Exception {
        Program.Result result = Program.inChinese().run("check", file(WARNING));

        assertEquals(1, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("警告 1"), result.err());
        assertTrue(result.lastLineOfErr().contains("--fail-on warning"), result.err());
    }

    @Test
    void theTemplatesAreLoadedForThePageAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = java + " -Xlog:class+load:file=%s -cp " + Program.JAR + " org.mandateaudit.cli.Main check "
                + file(CLEAN) + " -f %s > " + folder.resolve("out");
        Path text = folder.resolve("text.log");
        Path html = folder.resolve("html.log");
        Program.inChinese().shell(main.formatted(text, "text"));
        Program.inChinese().shell(main.formatted(html, "html"));

        assertFalse(Files.readString(text).contains(" gg.jte."));
        assertTrue(Files.readString(html).contains(" gg.jte."));
    }

    @Test
    void whatReadsDocumentsIsNotOnTheClassPathOfCheck() throws Exception {
        String classPath;
        try (java.util.jar.JarFile program = new java.util.jar.JarFile(Program.JAR.toFile())) {
            classPath = program.getManifest().getMainAttributes().getValue("Class-Path");
        }

        assertTrue(classPath.contains("drools-core"), classPath);
        assertFalse(
                classPath.contains("poi-") || classPath.contains("pdfbox") || classPath.contains("jsoup"), classPath);
    }

    @Test
    void aDocumentOfAnyFormatIsDraftedAndTheDraftIsChecked() throws Exception {
        for (String name : List.of(
                "ding-county-data.docx",
                "geng-city-data.docx",
                "ji-county-approval.doc",
                "wu-city-services.pdf",
                "yi-county-centre.html",
                "jia-city-big-data.txt")) {
            Path draft = folder.resolve(name + ".yaml");
            Program.Result read = Program.inChinese().run("read", "samples/documents/" + name, "-o", draft.toString());
            Program.Result checked = Program.inChinese().run("check", draft.toString(), "--fail-on", "never");

            assertEquals(0, read.status(), read.err());
            assertTrue(read.err().startsWith("mandate-audit: 读出职责"), read.err());
            assertEquals(0, checked.status(), checked.err());
        }
    }

    @Test
    void optionsForJavaAreKeptWhereADocumentIsRead() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.Result read = Program.inChinese()
                .shell(java + " -Xmx200m -jar " + Program.JAR + " read samples/documents/wu-city-services.pdf");

        assertEquals(0, read.status(), read.err());
        assertTrue(read.out().contains("government-services"), read.out());
    }

    @Test
    void aDamagedDocumentIs2WithOneMessageAndNothingWritten() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("samples/documents/ding-county-data.docx"));
        Path half = Files.write(folder.resolve("half.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Path draft = folder.resolve("draft.yaml");
        Program.Result read = Program.inChinese().run("read", half.toString(), "-o", draft.toString());

        assertEquals(2, read.status(), read.err());
        assertEquals(2, read.err().lines().count(), read.err());
        assertTrue(read.err().contains("half.docx: error: 是Word 文件（.docx），但是不完整或者已损坏"), read.err());
        assertFalse(Files.exists(draft));
    }

    @Test
    void whatAllCommandsTakeMayStandBeforeTheCommand() throws Exception {
        String world = file(ERROR);
        Program.Result before = Program.inChinese().run("--lang", "en", "--color=never", "--debug", "check", world);
        Program.Result behind = Program.inChinese().run("check", world, "--lang", "en", "--color=never", "--debug");

        assertEquals(1, before.status(), before.err());
        assertEquals(behind, before);
    }

    @Test
    void aMissingArgumentIs2AndNamedInTheLastLine() throws Exception {
        Map<String, String> missing = new LinkedHashMap<>();
        missing.put("check", "PATH");
        missing.put("read", "DOCUMENT");
        missing.put("compare x", "AFTER");
        missing.put("explain", "RULE");
        missing.put("why", "FINDING");
        missing.put("why-not x", "INSTITUTION");
        for (Map.Entry<String, String> each : missing.entrySet()) {
            Program.Result result = Program.inChinese().run(each.getKey().split(" "));

            assertEquals(2, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains("缺少 " + each.getValue() + "；用法见"), result.err());
        }
    }

    @Test
    void nothingIsWrittenOverWhatIsRead() throws Exception {
        String world = file(ERROR);
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
        String[] line = {"check", file(ERROR), "-f", "json=" + report};

        assertEquals(1, Program.inChinese().run(line).status());
        assertEquals(1, Program.inChinese().run(line).status());
    }

    @Test
    void aHigherThresholdLetsWarningsPass() throws Exception {
        assertEquals(
                0,
                Program.inChinese()
                        .run("check", file(WARNING), "--fail-on", "error")
                        .status());
        assertEquals(
                1,
                Program.inChinese()
                        .run("check", file(ERROR), "--fail-on", "error")
                        .status());
        assertEquals(
                0,
                Program.inChinese()
                        .run("check", file(ERROR), "--fail-on", "never")
                        .status());
    }

    @Test
    void wrongInputIs2WithFileLineAndColumnAndNoStackTrace() throws Exception {
        Program.Result result =
                Program.inChinese().run("check", file(ERROR.replace("nature: public", "nature: pubic")));

        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().contains("world.yaml:10:13: error: "), result.err());
        assertTrue(result.err().contains("public"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertTrue(result.lastLineOfErr().contains("没有进行审计"), result.err());
    }

    @Test
    void aFileInGb18030IsNamedAsSuch() throws Exception {
        Path file = Files.write(folder.resolve("gb.yaml"), ERROR.getBytes(Charset.forName("GB18030")));
        Program.Result result = Program.inChinese().run("check", file.toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("GB18030"), result.err());
    }

    @Test
    void wrongUsageIs2WithASuggestion() throws Exception {
        Program.Result option = Program.inChinese().run("check", "--formt", "json", file(ERROR));
        assertEquals(2, option.status());
        assertTrue(option.err().contains("--format"), option.err());

        Program.Result format = Program.inChinese().run("check", "-f", "jsn", file(ERROR));
        assertEquals(2, format.status());
        assertTrue(format.err().contains("json"), format.err());

        Program.Result rule = Program.inChinese().run("check", "--only", "overlap-with-cyberspace-ofice", file(ERROR));
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("overlap-with-cyberspace-office"), rule.err());

        Program.Result nothing = Program.inChinese().run();
        assertEquals(2, nothing.status());

        Program.Result date = Program.inChinese().run("check", "--as-of", "2019-02-30", file(ERROR));
        assertEquals(2, date.status());
    }

    @Test
    void aPathThatIsNotThereIs2() throws Exception {
        Program.Result result =
                Program.inChinese().run("check", folder.resolve("nothing.yaml").toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("nothing.yaml"), result.err());
    }

    @Test
    void standardInputIsReadAndNamedByADash() throws Exception {
        Program.Result result = Program.inChinese().reading(ERROR).run("check", "-", "-f", "json");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("\"path\": \"-\""), result.out());
    }

    @Test
    void chineseSurvivesAnAsciiLocale() throws Exception {
        Program.Result result = Program.with(Map.of("LC_ALL", "C")).run("check", file(ERROR), "--lang", "zh");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"), result.out());
        assertTrue(result.lastLineOfErr().contains("错误 1"), result.err());
    }

    @Test
    void theLocaleChoosesTheLanguageUnlessTheUserDoes() throws Exception {
        String world = file(ERROR);

        Map<String, String> ascii = Map.of("LC_ALL", "C");
        assertTrue(Program.with(ascii).run("check", world).lastLineOfErr().contains("1 error"));
        assertTrue(Program.inChinese().run("check", world).lastLineOfErr().contains("错误 1"));
        assertTrue(Program.inChinese()
                .run("check", world, "--lang", "en")
                .lastLineOfErr()
                .contains("1 error"));
    }

    @Test
    void aReaderThatClosesThePipeIsNoError() throws Exception {
        Program.Result result = Program.inChinese()
                .shell("set -o pipefail; mandate-audit check " + file(ERROR)
                        + " | head -c 1 > /dev/null; echo ${PIPESTATUS[0]}");

        assertEquals("1", result.out().trim(), result.err());
        assertFalse(result.err().contains("Exception"), result.err());
    }

    @Test
    void rulesOfTheUsersOwnAreAppliedAndTheirMistakesTold() throws Exception {
        Map<String, String> home = Map.of(
                "LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", folder.resolve("cache").toString());
        for (int run = 0; run < 2; run++) {
            Program.Result result = Program.with(home)
                    .run("check", "samples/challenges", "-q", "--rules", "samples/rules", "--only", "archives");
            assertEquals(0, result.status(), result.err());
            assertTrue(result.out().contains("(archives-without-guidance)"), result.out());
        }
        Program.Result unmatched = Program.with(home).run("check", "samples/clean.yaml", "--rules", "samples/rules");
        assertEquals(0, unmatched.status(), unmatched.err());
        assertTrue(unmatched.err().contains("your rule archives-without-guidance matched no facts"), unmatched.err());

        Path rule = folder.resolve("rules/archives/archives-without-guidance.drl");
        Files.createDirectories(rule.getParent());
        Files.writeString(
                rule,
                Files.readString(Path.of("samples/rules/archives/archives-without-guidance.drl"))
                        .replace("Scope.REGION", "Scope.REGON"));
        Program.Result wrong = Program.with(home)
                .run(
                        "check",
                        "samples/clean.yaml",
                        "--rules",
                        folder.resolve("rules").toString());
        assertEquals(2, wrong.status(), wrong.err());
        assertTrue(wrong.err().contains("archives-without-guidance.drl:24:"), wrong.err());
        assertTrue(wrong.err().contains("did you mean Scope.REGION?"), wrong.err());
        assertEquals("", wrong.out());
    }

    private String sampleRules(String of, String by) throws Exception {
        Path sample = Path.of("samples/rules/archives");
        Path rules = Files.createDirectories(folder.resolve("tested/archives"));
        for (String name : List.of("archives-without-guidance.drl", "archives-without-guidance.yaml")) {
            Files.writeString(
                    rules.resolve(name), Files.readString(sample.resolve(name)).replace(of, by));
        }
        return rules.getParent().toString();
    }

    @Test
    void examplesThatPassAre0AndOnesThatFailAre1WithExpectedAgainstFound() throws Exception {
        Program.Result passed = Program.inChinese().run("test", "samples/rules", "--strict");
        assertEquals(0, passed.status(), passed.err());
        assertTrue(passed.lastLineOfErr().contains("失败 0"), passed.err());

        String rules = sampleRules("matter: data-registration, severity: note", "matter: talent, severity: error");
        Program.Result failed = Program.inChinese().run("test", rules, "--lang", "en");
        assertEquals(1, failed.status(), failed.err());
        assertTrue(failed.out().contains("archives-without-guidance.yaml:5:5"), failed.out());
        assertTrue(failed.out().contains("- expected, not found: bureau · talent · error"), failed.out());
        assertTrue(failed.out().contains("+ found, not expected: bureau · registration of data · note"), failed.out());
    }

    @Test
    void aConditionThatNoExampleExercisesIsNamedAndFailsOnlyWhereAskedTo() throws Exception {
        String rules = sampleRules("scope: own, ", "");
        String twice = sampleRules("leads == true", "leads == true, held == true");
        assertEquals(rules, twice);
        Program.Result noted = Program.inChinese().run("test", rules);
        assertEquals(0, noted.status(), noted.err());
        assertTrue(noted.out().contains("held == true"), noted.out());
        assertEquals(1, Program.inChinese().run("test", rules, "--strict").status());
        assertFalse(
                Program.inChinese().run("test", rules, "--no-coverage").out().contains("held == true"));
    }

    @Test
    void wrongRulesExamplesAndFoldersAre2AndARuleThatThrowsIs3() throws Exception {
        Program.Result rule = Program.inChinese().run("test", sampleRules("Scope.REGION", "Scope.REGON"));
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("archives-without-guidance.drl:24:"), rule.err());
        Program.Result example = Program.inChinese().run("test", sampleRules("finds:", "find:"));
        assertEquals(2, example.status());
        assertTrue(example.err().contains("archives-without-guidance.yaml:18:5"), example.err());
        assertEquals("", example.out());
        assertEquals(
                2,
                Program.inChinese()
                        .run("test", folder.resolve("none").toString())
                        .status());
        Program.Result name = Program.inChinese().run("test", "samples/rules", "--only", "archives-without-guidence");
        assertEquals(2, name.status());
        assertTrue(name.err().contains("archives-without-guidance"), name.err());

        String throwing = sampleRules("leads == true", "leads == true, text.charAt( 1000 ) == text.charAt( 1001 )");
        Program.Result threw = Program.inChinese().run("test", throwing);
        assertEquals(3, threw.status(), threw.err());
        assertTrue(threw.lastLineOfErr().contains("archives-without-guidance"), threw.err());
        assertFalse(threw.err().contains("\tat "), threw.err());
    }

    @Test
    void aRuleIsExplainedInEveryFormatAndTheIndexIsPrinted() throws Exception {
        Program.Result text = Program.inChinese().run("explain", "staffing-mixed");
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("编制类别是“事业编制”"), text.out());
        assertTrue(text.out().contains("已知局限"), text.out());
        assertTrue(Program.inChinese()
                .run("explain", "staffing-mixed", "-f", "markdown")
                .out()
                .startsWith("# "));
        assertTrue(Program.inChinese()
                .run("explain", "staffing-mixed", "-f", "json")
                .out()
                .startsWith("{"));
        assertEquals(
                2,
                Program.inChinese()
                        .run("explain", "staffing-mixed", "-f", "html")
                        .status());
        assertEquals(
                Files.readString(Path.of("rules/README.md")),
                Program.inChinese().run("rules", "-f", "markdown").out());
    }

    @Test
    void aDocumentIsDraftedAndTheDraftAudited() throws Exception {
        Program.Result piped = Program.inChinese()
                .shell("mandate-audit read samples/documents/jia-city-big-data.txt | mandate-audit check - -q");
        assertTrue(piped.status() == 0 || piped.status() == 1, piped.err());

        Path draft = folder.resolve("draft.json");
        Program.Result written = Program.inChinese()
                .run("read", "samples/documents/yi-county-centre.html", "-f", "json", "-o", draft.toString());
        assertEquals(0, written.status(), written.err());
        assertTrue(written.lastLineOfErr().contains("读出职责 3 条"), written.err());
        assertTrue(Files.readString(draft).contains("\"power\": \"execution\""));
    }

    @Test
    void aDocumentThatCannotBeReadIs2AndLeavesNothing() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path draft = folder.resolve("draft.yaml");
        for (String document : java.util.List.of(empty.toString(), folder + "/nothing.txt", folder.toString())) {
            Program.Result result = Program.inChinese().run("read", document, "-o", draft.toString());
            assertEquals(2, result.status(), result.err());
            assertTrue(result.err().contains("error: "), result.err());
            assertFalse(Files.exists(draft));
        }
    }

    @Test
    void tablesAreAuditedAndTheEvidenceLeadsToTheCell() throws Exception {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("行政区", List.of(List.of("代码", "名称", "层级"), List.of("990000", "甲省", "省")));
        sheets.put(
                "机构",
                List.of(
                        List.of("编号", "名称", "行政区", "机构类别", "机构性质"),
                        List.of("centre", "甲省信息中心", "990000", "大数据", "事业单位")));
        sheets.put(
                "职责",
                List.of(
                        List.of("机构", "条文", "事项", "行为", "role", "授权依据"),
                        List.of("centre", "核发数据交易许可", "数据流通交易", "许可", "负责", "无")));
        Path workbook = Files.write(folder.resolve("world.xlsx"), Made.xlsx(sheets));
        Program.Result found = Program.inChinese().run("check", workbook.toString(), "--as-of", "2019-06-30");
        assertEquals(1, found.status(), found.err());
        assertTrue(found.out().contains("职责!A2"), found.out());
        Program.Result json =
                Program.inChinese().run("check", workbook.toString(), "-f", "json", "-f", "sarif=/dev/null");
        assertTrue(json.out().contains("\"sheet\": \"职责\""), json.out());

        Path report = Files.writeString(folder.resolve("report.csv"), "x\n");
        Program.Result passed = Program.inChinese().run("check", "samples/tables", file(CLEAN), folder.toString());
        assertTrue(passed.err().contains(report + "：未读取"), passed.err());
        assertTrue(passed.err().contains(workbook + "：未读取"), passed.err());

        sheets.put("职责", List.of(List.of("机构", "条文", "事项", "行为"), List.of("centre", "x", "数据流通", "许客")));
        Files.write(workbook, Made.xlsx(sheets));
        Program.Result wrong = Program.inChinese().run("profile", workbook.toString(), "--lang", "en");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("world.xlsx:职责!D2: error: act cannot be"), wrong.err());
        assertFalse(wrong.err().contains("\tat "), wrong.err());
    }

    @Test
    void aPowerListIsDraftedAndTheDraftAudited() throws Exception {
        Program.Result piped = Program.inChinese()
                .shell("mandate-audit read samples/documents/ding-district-items.csv --region 990401=丁市丁东区"
                        + " | mandate-audit check - -q");
        assertTrue(piped.status() == 0 || piped.status() == 1, piped.err());

        Path old = Files.write(folder.resolve("list.xls"), Made.xls(workbook -> {
            var sheet = workbook.createSheet("清单");
            sheet.createRow(0).createCell(0).setCellValue("事项名称");
            sheet.getRow(0).createCell(1).setCellValue("事项类型");
            sheet.createRow(1).createCell(0).setCellValue("政务云使用许可");
            sheet.getRow(1).createCell(1).setCellValue("行政许可");
        }));
        Program.Result read = Program.inChinese().run("read", old.toString(), "--name", "甲乙省大数据局");
        assertEquals(0, read.status(), read.err());
        assertTrue(read.out().contains("清单!2"), read.out());
        assertEquals(1, read.err().lines().count(), read.err());

        Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Path draft = folder.resolve("draft.yaml");
        Program.Result broken = Program.inChinese().run("read", cut.toString(), "-o", draft.toString());
        assertEquals(2, broken.status(), broken.err());
        assertEquals(
                2,
                Program.inChinese()
                        .run("read", old.toString(), "--columns", "x")
                        .status());
        assertFalse(Files.exists(draft));
    }

    @Test
    void theReadersOfTablesAreLoadedForTablesAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path log = folder.resolve("classes.log");
        Program.inChinese()
                .shell(java + " -Xlog:class+load:file=" + log + " -cp " + Program.JAR
                        + " org.mandateaudit.cli.Main check " + file(CLEAN));
        String loaded = Files.readString(log);
        for (String each :
                List.of("org.dhatim", "org.apache.poi", "commons.compress", "read.TableFile", "table.Grid")) {
            assertFalse(loaded.contains(each), each);
        }
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
                        .run("check", file(ERROR), "-f", "json=" + link, "-f", "sarif=" + device)
                        .status());

        assertTrue(Files.isSymbolicLink(link) && Files.readString(report).startsWith("{"));
        assertTrue(Files.isSymbolicLink(device) && !Files.isRegularFile(device));
    }

    @Test
    void aFileThatCannotBeWrittenIs2AndNothingIsLeftBehind() throws Exception {
        Path missing = folder.resolve("no/such/folder/report.json");
        Program.Result result = Program.inChinese().run("check", file(ERROR), "-f", "json", "-o", missing.toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("report.json"), result.err());

        Path readOnly = Files.createDirectory(folder.resolve("occupied.json"));
        Program.Result occupied =
                Program.inChinese().run("check", file(ERROR), "-f", "json", "-o", readOnly.toString());
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
                .run("check", file(ERROR), "-f", "text", "-f", "json=" + json, "-f", "sarif=" + sarif);

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"));
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(json));
        assertTrue(Files.readString(sarif).contains("\"2.1.0\""));

        Program.Result two = Program.inChinese().run("check", file(ERROR), "-f", "text", "-f", "json");
        assertEquals(2, two.status());
    }

    @Test
    void aWorkbookGoesToAFileOrAPipeAndNeverToATerminal() throws Exception {
        Path workbook = folder.resolve("a.xlsx");
        Path csv = folder.resolve("b.csv");
        Path memo = folder.resolve("c.md");
        Program.Result files = Program.inChinese()
                .run("check", file(ERROR), "-f", "xlsx=" + workbook, "-f", "csv=" + csv, "-f", "markdown=" + memo);
        assertEquals(1, files.status(), files.err());
        assertEquals("", files.out());
        assertTrue(Files.size(workbook) > 5_000);
        assertTrue(Files.readString(csv).startsWith("\uFEFF类别,编号"));
        assertTrue(Files.readString(memo).startsWith("# 职责审计报告"));

        Program.Result piped =
                Program.inChinese().shell("mandate-audit check " + file(ERROR) + " -f xlsx | cmp - " + workbook);
        assertEquals(0, piped.status(), piped.err());

        Program.Result shown = Program.with(Map.of("LC_ALL", "zh_CN.UTF-8", "TERM", "xterm"))
                .shell("script -qec \"mandate-audit check " + file(ERROR) + " -f xlsx\" "
                        + folder.resolve("typescript"));
        assertEquals(2, shown.status(), shown.out());
        assertTrue(shown.out().contains("-f xlsx=report.xlsx"), shown.out());

        Program.Result nowhere = Program.inChinese().run("check", file(ERROR), "-f", "xlsx=");
        assertEquals(2, nowhere.status());
        assertTrue(nowhere.err().contains("没有写文件名"), nowhere.err());
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws Exception {
        String world = file(ERROR);

        assertFalse(Program.inChinese().run("check", world).out().contains("\u001b["));
        assertTrue(Program.inChinese()
                .run("check", world, "--color", "always")
                .out()
                .contains("\u001b["));
        assertTrue(Program.with(Map.of("NO_COLOR", "1"))
                .run("check", world, "--color=always")
                .out()
                .contains("\u001b["));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        String world = file(ERROR);

        assertEquals(
                Program.inChinese().run("check", world, "-f", "json").out(),
                Program.inChinese().run("check", world, "-f", "json").out());
    }

    private String waivers(String until) throws Exception {
        return Files.writeString(
                        folder.resolve("waivers.txt"),
                        """
                        - rule: public-institution-with-administrative-power
                          institutions: centre
                          matter: data-trading
                          reason: 过渡期
                          approver: 甲省委编办
                          basis: 甲编办〔2019〕5号
                          until: %s
                        """
                                .formatted(until))
                .toString();
    }

    @Test
    void aWaivedFindingIsToldAndDoesNotCountUntilTheWaiverExpires() throws Exception {
        Program.Result waived = Program.inChinese().run("check", file(WARNING), "--waivers", waivers("2019-07-01"));
        assertEquals(0, waived.status(), waived.err() + waived.out());
        assertTrue(waived.out().contains("已豁免的警告"), waived.out());
        assertTrue(waived.lastLineOfErr().contains("已豁免 1"), waived.err());

        Program.Result expired = Program.inChinese().run("check", file(WARNING), "--waivers", waivers("2019-06-30"));
        assertEquals(1, expired.status(), expired.err());
        assertTrue(expired.out().contains("waiver-expired"), expired.out());
        assertTrue(expired.out().contains("waivers.txt"), expired.out());

        Program.Result before = Program.inChinese()
                .run("check", file(WARNING), "--waivers", waivers("2019-06-30"), "--as-of", "2019-06-29");
        assertEquals(0, before.status(), before.err());
    }

    @Test
    void wrongWaiversAre2WithFileLineAndColumn() throws Exception {
        Program.Result date = Program.inChinese().run("check", file(WARNING), "--waivers", waivers("2019-06-31"));
        assertEquals(2, date.status());
        assertEquals("", date.out());
        assertTrue(date.err().contains("waivers.txt:7:10: error: "), date.err());

        Path rule = Files.writeString(
                folder.resolve("rule.txt"),
                Files.readString(Path.of(waivers("2019-07-01"))).replace("power", "powr"));
        Program.Result unknown = Program.inChinese().run("check", file(WARNING), "--waivers", rule.toString());
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("rule.txt:1:9: error: "), unknown.err());
        assertTrue(unknown.err().contains("public-institution-with-administrative-power"), unknown.err());

        Path copy = Files.copy(Path.of(waivers("2019-07-01")), folder.resolve("copy.txt"));
        Program.Result twice = Program.inChinese()
                .run("check", file(WARNING), "--waivers", copy.toString(), "--waivers", waivers("2019-07-01"));
        assertEquals(2, twice.status(), twice.err());
        assertTrue(twice.err().contains("waivers.txt:1:3: error: 对 public-institution-with-"), twice.err());
    }

    @Test
    void onlyWhatIsNewSinceTheBaselineCounts() throws Exception {
        Path report = folder.resolve("report.json");
        Program.inChinese().run("check", file(WARNING), "-f", "json=" + report);

        Program.Result same = Program.inChinese().run("check", file(WARNING), "--baseline", report.toString());
        assertEquals(0, same.status(), same.err());
        assertTrue(same.out().contains("未变"), same.out());

        Program.Result graver = Program.inChinese().run("check", file(ERROR), "--baseline", report.toString());
        assertEquals(1, graver.status(), graver.err());

        Program.Result resolved = Program.inChinese().run("check", file(CLEAN), "--baseline", report.toString());
        assertEquals(0, resolved.status(), resolved.err());
        assertTrue(resolved.out().contains("已消除 1"), resolved.out());

        Files.writeString(
                report, Files.readString(report).replaceAll("\"sha256\": \"[0-9a-f]+\"", "\"sha256\": \"x\""));
        Program.Result other = Program.inChinese().run("check", file(WARNING), "--baseline", report.toString());
        assertEquals(0, other.status(), other.err());
        assertTrue(other.err().contains("基线所用的规则与本次不同"), other.err());

        Files.writeString(report, Files.readString(report).substring(0, 900));
        Program.Result cut = Program.inChinese().run("check", file(WARNING), "--baseline", report.toString());
        assertEquals(2, cut.status());
        assertTrue(cut.err().contains("report.json:"), cut.err());
    }

    @Test
    void aProfileIs0AndSaysWhatItLeftOut() throws Exception {
        Program.Result result = Program.inChinese().run("profile", file(ERROR));
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"), result.out());

        Program.Result none = Program.inChinese().run("profile", file(ERROR), "--kind", "finance");
        assertEquals(0, none.status(), none.err());
        assertTrue(none.out().contains("没有这些类别的机构"), none.out());
        assertTrue(none.lastLineOfErr().contains("另有 1 个"), none.err());
    }

    @Test
    void aProfileRefusesWhatItDoesNotKnow() throws Exception {
        String world = file(ERROR);
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
        String world = file(ERROR);
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
        Program.Result result = Program.inChinese().reading(CLEAN).run("compare", file(ERROR), "-", "-f", "json");

        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("\"resolved\": 1"), result.out());
    }

    @Test
    void helpVersionRulesSchemaExplainAndCompletionWork() throws Exception {
        assertTrue(Program.inChinese().run("--help").out().contains("check"));
        assertTrue(Program.inChinese().run("check", "--help").out().contains("--fail-on"));
        assertTrue(Program.inChinese().run("--version").out().startsWith("mandate-audit "));
        assertTrue(Program.inChinese().run("rules").out().contains("overlap-with-cyberspace-office"));
        assertTrue(Program.inChinese().run("rules", "-f", "json").out().startsWith("["));
        assertTrue(Program.inChinese().run("schema").out().contains("2020-12"));
        assertTrue(Program.inChinese().run("completion").out().contains("complete"));
        Program.Result page = Program.inChinese().run("explain", "overlap-with-cyberspace-office");
        assertEquals(0, page.status());
        assertTrue(page.out().contains("findings.add( drools );"), page.out());
        assertEquals(
                2, Program.inChinese().run("explain", "overlap-with-cyberspace").status());
    }

    @Test
    void whyShowsTheFactsThatMetTheConditions() throws Exception {
        String world = file(ERROR);
        String json = Program.inChinese().run("check", world, "-f", "json").out();
        String id = json.replaceAll("(?s).*?\"id\": \"([0-9a-f]{16})\".*", "$1");

        Program.Result whole = Program.inChinese().run("why", id, world);
        assertEquals(0, whole.status(), whole.err());
        assertTrue(whole.out().contains("✓ 机构性质是“事业单位”"), whole.out());
        assertEquals(
                whole.out(),
                Program.inChinese().run("why", id.substring(0, 4), world).out());
        assertTrue(Program.inChinese().run("why", id, world, "-f", "json").out().startsWith("{"));
    }

    @Test
    void aFindingThatThereIsNotIs2AndTheErrorTellsHowManyThereAre() throws Exception {
        String world = file(ERROR);

        for (String id : new String[] {"ffff000011112222", "abc", "", "院"}) {
            Program.Result result = Program.inChinese().run("why", id, world);
            assertEquals(2, result.status(), result.err());
            assertEquals("", result.out());
            assertTrue(result.err().contains("共有 "), result.err());
            assertFalse(result.err().contains("\tat "), result.err());
        }
        assertTrue(Program.inChinese().run("why", "ffff", file(CLEAN)).err().contains("没有任何问题"));
    }

    @Test
    void whyNotNamesTheFirstConditionThatFailsOrTheFieldThatIsWanted() throws Exception {
        String rule = "public-institution-with-administrative-power";
        Program.Result failed = Program.inChinese().run("why-not", rule, "centre", file(CLEAN));
        assertEquals(0, failed.status(), failed.err());
        assertTrue(failed.out().contains("✗ 是具体行政行为"), failed.out());

        Program.Result wanting =
                Program.inChinese().run("why-not", rule, "centre", file(ERROR.replace(", role: sole", "")));
        assertEquals(0, wanting.status(), wanting.err());
        assertTrue(wanting.out().contains("centre/1.role"), wanting.out());
    }

    @Test
    void whyNotOfWhatThereIsNotIs2WithASuggestion() throws Exception {
        String world = file(ERROR);
        Program.Result rule = Program.inChinese().run("why-not", "nature-contradicts-from", "centre", world);
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("nature-contradicts-form"), rule.err());

        Program.Result institution = Program.inChinese().run("why-not", "nature-contradicts-form", "center", world);
        assertEquals(2, institution.status());
        assertTrue(institution.err().contains("centre"), institution.err());

        assertEquals(
                2,
                Program.inChinese()
                        .run("why-not", "nature-contradicts-form", "centre", world, "-f", "sarif")
                        .status());
        assertEquals(
                2, Program.inChinese().run("why-not", "nature-contradicts-form").status());
    }

    @Test
    void anInstitutionIsFoundByItsNameWhateverTheLocale() throws Exception {
        for (String locale : List.of("C.UTF-8", "C", "zh_CN.UTF-8")) {
            Program.Result named = Program.with(Map.of("LC_ALL", locale))
                    .run("why-not", "nature-contradicts-form", "甲省信息中心", file(ERROR));
            assertEquals(0, named.status(), named.err());
            assertTrue(named.out().contains("centre"), named.out());
        }
    }

    @Test
    void aPipeIsReadByTheNameThatAShellGivesIt() throws Exception {
        Program.Result result = Program.inChinese().shell("mandate-audit check <(cat " + file(ERROR) + ") -q");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().startsWith("/dev/fd/"), result.out());
    }

    @Test
    void standardInputThatIsClosedIsSaidToBe() throws Exception {
        Program.Result result = Program.inChinese().shell("mandate-audit check - --lang en <&-");

        assertEquals(2, result.status(), result.err());
        assertTrue(result.err().contains("-: error: standard input is closed"), result.err());
    }
}
