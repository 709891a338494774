package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report in a real browser: what a reviewer does with it. */
@Tag("browser")
class HtmlPageIT {

    private static final String WAIVABLE = "2ae850352944d60e";

    @TempDir
    private static Path folder;

    private static Path page;
    private static int all;
    private static int errors;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Browser.DRIVER),
                "no /usr/bin/chromedriver: install chromium and chromium-driver to test the page in a browser");
        page = write("challenges.html", "samples/challenges");
        browser = new Browser(folder);
        String last = Program.inChinese().run("check", "samples/challenges").lastLineOfErr();
        errors = Integer.parseInt(last.replaceAll(".*错误 (\\d+).*", "$1"));
        all = errors
                + Integer.parseInt(last.replaceAll(".*警告 (\\d+).*", "$1"))
                + Integer.parseInt(last.replaceAll(".*提示 (\\d+).*", "$1"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.open(page, "").run("localStorage.clear()");
        browser.open(page, "#lang=zh");
    }

    private static Path write(String name, String... paths) throws Exception {
        Path file = folder.resolve(name);
        String[] args = new String[paths.length + 3];
        args[0] = "check";
        System.arraycopy(paths, 0, args, 1, paths.length);
        args[args.length - 2] = "-f";
        args[args.length - 1] = "html=" + file;
        Program.Result result = Program.inChinese().run(args);
        assertTrue(result.status() <= 1, result.err());
        return file;
    }

    private static long shown() {
        return browser.all(".finding").size();
    }

    private static long counted() {
        return (Long) browser.run("return [...document.querySelectorAll('[data-group]:not([hidden]) .count')]"
                + ".reduce((sum, count) => sum + Number(count.textContent), 0)");
    }

    @Test
    void allFindingsAreCountedAndTheFirstOfEachSeverityShown() {
        assertEquals(all, counted());
        assertEquals(
                Math.min(30, errors), browser.all("[data-group=error] .finding").size());
        browser.run("document.querySelectorAll('.more button').forEach(each => each.click())");
        assertEquals(all, shown());
        assertEquals(
                String.valueOf(errors), browser.one("[data-group=error] .count").getText());
    }

    @Test
    void eachFilterNarrowsAndStandsInTheAddress() {
        browser.press("#filters [value=error]");
        assertEquals(errors, counted());
        browser.choose("challenge", "legal-title");
        assertTrue(counted() < errors);
        String address = browser.driver().getCurrentUrl();
        assertTrue(address.contains("severity=error") && address.contains("challenge=legal-title"), address);

        long narrowed = counted();
        browser.driver().get("about:blank");
        browser.driver().get(address);
        assertEquals(narrowed, counted());
        assertTrue(browser.one("#filters [value=error]").isSelected());

        browser.press("#filters [type=reset]");
        assertEquals(all, counted());
    }

    @Test
    void ruleRegionInstitutionMatterAndTextFilterToo() {
        for (String filter : new String[] {
            "rule=licence-set-by-normative-document",
            "region=990000",
            "institution=chen-big-data",
            "matter=data-trading",
            "q=" + WAIVABLE
        }) {
            browser.open(page, "#" + filter);
            assertTrue(counted() > 0 && counted() < all, filter + " " + counted());
        }
        browser.open(page, "#region=nowhere&lang=en");
        assertEquals(0, counted());
        assertEquals("No finding matches.", browser.one("#shown").getText());
    }

    @Test
    void aContestedCellLeadsToItsFindings() {
        browser.run("document.querySelectorAll('details.region').forEach(each => each.open = true)");
        browser.press("td.contested a");
        browser.await(() -> counted() < all);
        assertTrue(counted() > 0);
        assertTrue(browser.driver().getCurrentUrl().contains("matter="));
    }

    @Test
    void theSwitchChangesEveryWordAndStandsInTheAddress() {
        assertEquals("职责审计报告", browser.one("h1").getText());
        browser.press("[data-language=en]");
        assertEquals("Audit of mandates", browser.one("h1").getText());
        assertEquals("en", browser.one("html").getDomAttribute("lang"));
        assertTrue(browser.one(".finding .parts").getText().contains("Recommendation"));
        assertTrue(browser.driver().getCurrentUrl().contains("lang=en"));
    }

    @Test
    void aDecisionIsKeptDownloadedTakenByCheckAndLoadedBack() throws Exception {
        browser.open(page, "#finding=" + WAIVABLE + "&lang=en");
        unfoldTheForm();
        browser.press(".finding [value=waive]");
        browser.press(".finding form button");
        assertTrue(browser.one(".finding .wrong").getText().contains("Missing: Reason, Approver, Basis"));
        String reason = "过渡期: \"维持\" # 'x' \\ - \u202e 😀";
        browser.run(
                "const form = document.querySelector('.finding form').elements; form.reason.value = arguments[0];"
                        + "form.approver.value = '甲省委编办'; form.basis.value = '甲编办〔2019〕5号';"
                        + "form.until.value = '2019-01-01'",
                reason);
        browser.press(".finding form button");
        assertTrue(browser.one(".finding .wrong").getText().contains("2019-06-30"));
        browser.run("document.querySelector('.finding form').elements.until.value = '2020-01-01'");
        browser.press(".finding form button");
        assertTrue(browser.one(".finding .decided").getText().contains("甲省委编办"));
        browser.open(page, "#lang=en&rule=licence-set-by-normative-document");
        unfoldTheForm();
        browser.press(".finding [value=disputed]");
        browser.press(".finding form button");
        assertTrue(browser.one("#reviewed").getText().contains("Reviewed 2 of " + all));

        Path waivers = folder.resolve("waivers.yaml");
        browser.press("#download");
        browser.await(() -> Files.exists(waivers));
        Program.Result result =
                Program.inChinese().run("check", "samples/challenges", "-f", "json", "--waivers", waivers.toString());
        assertEquals(1, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("已豁免 1"), result.err());
        assertTrue(result.out().contains("甲编办〔2019〕5号"));
        assertFalse(result.out().contains("waiver-"));

        browser.run("localStorage.clear()");
        browser.open(page, "#lang=en");
        assertTrue(browser.one("#reviewed").getText().contains("Reviewed 0"));
        browser.one("#load").sendKeys(waivers.toString());
        browser.await(() -> browser.one("#reviewed").getText().contains("Reviewed 2 of " + all));
        assertEquals(
                reason,
                browser.run("return Object.values(JSON.parse(localStorage.getItem(Object.keys(localStorage)[0])))"
                        + ".find(each => each.decision === 'waive').reason"));
    }

    @Test
    void whatIsTypedIntoAFormOutlivesWhatDrawsTheFindingsAnew() {
        browser.open(page, "#finding=" + WAIVABLE + "&lang=zh");
        unfoldTheForm();
        browser.press(".finding [value=disputed]");
        browser.one(".finding [name=reason]").sendKeys("材料有误");

        browser.press("[data-language=en]");
        assertUnsaved("Save the decision");
        browser.press("#filters [type=reset]");
        assertUnsaved("Save the decision");
        browser.choose("region", "none");
        browser.choose("region", "");
        assertUnsaved("Save the decision");
        browser.run("location.hash = '#lang=zh&finding=" + WAIVABLE + "'");
        browser.await(() -> browser.one("html").getDomAttribute("lang").equals("zh-CN"));
        assertUnsaved("保存意见");

        // Another tab saves a decision while this one is being typed.
        browser.one(".finding [name=reason]").sendKeys(org.openqa.selenium.Keys.HOME);
        browser.run("window.dispatchEvent(new StorageEvent('storage'," + " {key: KEY, newValue: '{}'}))");
        assertUnsaved("保存意见");
        browser.driver().switchTo().activeElement().sendKeys("第三页");
        assertEquals("第三页材料有误", browser.one("#f-" + WAIVABLE + " [name=reason]").getDomProperty("value"));

        browser.press("#f-" + WAIVABLE + " form button");
        browser.press("[data-language=en]");
        assertTrue(browser.one("#f-" + WAIVABLE + " .decided").getText().contains("disputed · 第三页材料有误"));
    }

    private static void assertUnsaved(String button) {
        String form = "#f-" + WAIVABLE + " .review[open] form ";
        assertEquals("材料有误", browser.one(form + "[name=reason]").getDomProperty("value"));
        assertTrue(browser.one(form + "[value=disputed]").isSelected());
        assertEquals(button, browser.one(form + "button").getText());
    }

    /** The page builds it when it is unfolded, a moment later. */
    private static void unfoldTheForm() {
        browser.press(".finding .review summary");
        browser.await(() -> !browser.all(".finding form").isEmpty());
    }

    @Test
    void aReportOfChangedInputOffersTheDecisionsAndTakesNoneUnasked() throws Exception {
        Path input = Files.createDirectory(folder.resolve("changing"));
        try (var samples = Files.list(Path.of("samples/challenges"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, input.resolve(sample.getFileName()));
            }
        }
        browser.open(write("before.html", input.toString()), "#lang=en&finding=" + WAIVABLE);
        unfoldTheForm();
        browser.press(".finding [value=disputed]");
        browser.one(".finding [name=reason]").sendKeys("first");
        browser.press(".finding form button");
        assertEquals(
                "Review: disputed · first", browser.one(".finding .decided").getText());

        Path changed = input.resolve("jia-province.yaml");
        Files.writeString(changed, Files.readString(changed) + "# changed\n");
        Path after = write("after.html", input.toString());
        browser.run(
                "localStorage.setItem('mandate-audit/0', 'null'); localStorage.setItem('mandate-audit/1', '{');"
                        + "localStorage.setItem('mandate-audit/2', JSON.stringify({[arguments[0]]: null}))",
                WAIVABLE);
        browser.open(after, "#lang=en&finding=" + WAIVABLE);
        assertTrue(browser.one("#reviewed").getText().startsWith("Reviewed 0 of"));
        assertTrue(browser.all(".finding .decided").isEmpty());
        String offer = browser.one("#offer").getText();
        assertTrue(offer.startsWith("This browser holds 1 more decisions on findings of this report"), offer);
        assertTrue(offer.contains("changing") && offer.contains("(+7) · 2019-06-30"), offer);
        browser.accessible();

        browser.press("#offer button");
        assertFalse(browser.one("#offer").isDisplayed());
        String carried = browser.one(".finding .decided").getText();
        assertTrue(carried.matches("Review: disputed · first · carried over from \\d{4}-\\d\\d-\\d\\d \\(.*"), carried);
        assertTrue(browser.one("#reviewed")
                .getText()
                .endsWith("Of them 1 are carried over from another version and not" + " confirmed yet."));
        browser.open(after, "#lang=zh&finding=" + WAIVABLE);
        assertTrue(browser.one(".finding .decided").getText().contains("尚未重新核对"));

        unfoldTheForm();
        browser.press(".finding form button");
        assertEquals("复核意见：有异议 · first", browser.one(".finding .decided").getText());
        assertFalse(browser.one("#reviewed").getText().contains("沿用"));

        browser.open(write("unrelated.html", "samples/article"), "#lang=zh");
        assertTrue(browser.one("#reviewed").getText().startsWith("已复核 0"));
        assertFalse(browser.one("#offer").isDisplayed());
    }

    /** Both the first, by its id, and the second, by rule, institutions and matter. */
    @Test
    void theWaiversFileOfTheReadmeIsLoaded() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("- finding: " + WAIVABLE);
        String example = readme.substring(start, readme.indexOf("```", start));
        load("readme.yaml", example);
        browser.await(() -> browser.one("#review-status").getText().equals("载入 2 条意见。"));
        assertEquals(
                "已复核 2 / " + all + "：认可 0，有异议 0，豁免 2。", browser.one("#reviewed").getText());
        browser.open(page, "#lang=zh&decision=waive&matter=informatization");
        assertTrue(browser.one(".finding .decided").getText().contains("省委网信委已议定分工，文件待印发 · 批准 甲省委编办"));
    }

    @Test
    void whatCannotBeLoadedIsToldByItsLineAndTheRestIsLoaded() throws Exception {
        load(
                "mixed.yaml",
                """
                # 甲省的豁免

                ---
                - 发现: '%1$s' # 过渡期
                  reason: >-
                    机构改革过渡期内
                    维持现状

                  approver: 甲省委编办 # 盖章
                  basis: "甲编办〔2019〕5号"
                  until: 2020-01-01
                # - finding: "%2$s"
                #   reason: "commented out by hand"
                # - finding: "%3$s"
                #   decision: "disputed"
                #   reason: "材料有误"
                - finding: 0123456789abcdef
                  reason: 别处的
                  approver: 甲
                  basis: 乙
                  until: 2020-01-01
                - rule: overlap-with-cyberspace-office
                  institutions:
                  - jia-cyberspace
                  - jia-big-data
                  matter: informatization
                  reason: 't''was'
                  approver: 甲
                  basis: 乙
                  until: 2019-06-30
                - finding: %2$s
                  reason: 缺
                """
                        .formatted(WAIVABLE, "1a50baed138bf85f", "f517891da1818e13"));
        browser.await(() -> !browser.one("#review-status").getText().isEmpty());
        assertEquals(
                "载入 2 条意见。 1 条没有载入，因为在本报告中没有对应的发现，在第 17 行。"
                        + " 2 条没有载入，因为不完整或者已经失效。第 22 行：失效日期须晚于审计基准日 2019-06-30，否则不起作用。"
                        + " 第 31 行：豁免须写明理由、批准人、依据文件和失效日期。还缺：批准人、依据文件、失效日期（不含当日）。",
                browser.one("#review-status").getText());
        assertTrue(browser.one("#reviewed").getText().contains("认可 0，有异议 1，豁免 1"));
        browser.open(page, "#lang=en&decision=waive");
        assertEquals(
                "Review: waived · 机构改革过渡期内 维持现状 · approved by 甲省委编办 · on the basis of 甲编办〔2019〕5号 · valid before 2020-01-01",
                browser.one(".finding .decided").getText());
    }

    private static void load(String name, String content) throws Exception {
        browser.one("#load")
                .sendKeys(Files.writeString(folder.resolve(name), content).toString());
    }

    @Test
    void aFileThatIsNoneOfItsIsRefusedWhole() throws Exception {
        Path other = Files.writeString(folder.resolve("other.yaml"), "- finding: \"" + WAIVABLE + "\"\n  why: &a x\n");
        browser.one("#load").sendKeys(other.toString());
        browser.await(() -> browser.one("#review-status").getText().contains("第 2 行"));
        assertTrue(browser.one("#reviewed").getText().contains("已复核 0"));
    }

    @Test
    void itPassesAxeInBothLanguagesOnDesktopAndPhone() throws Exception {
        browser.open(page, "#lang=zh&severity=error");
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
        browser.accessible();
        browser.press("[data-language=en]");
        browser.run("document.querySelectorAll('details').forEach(each => each.open = true)");
        browser.accessible();
        try (Browser small = new Browser(folder)) {
            small.phone();
            small.open(page, "#lang=zh&severity=error").accessible();
            assertTrue((Boolean) small.run("return document.documentElement.scrollWidth <= 390"));
        }
    }

    @Test
    void aPictureThatIsUnfoldedOnAPhoneScrollsWithinItselfAlone() throws Exception {
        try (Browser small = new Browser(folder)) {
            small.phone();
            small.open(page, "#lang=zh")
                    .run("document.querySelectorAll('details.region').forEach(each => each.open = true)");
            assertFalse(small.all("td.contested .hidden").isEmpty());
            assertEquals(390L, small.run("return document.documentElement.scrollWidth"));
        }
    }

    @Test
    void itPrintsEveryFindingOnNumberedPages() {
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);

        assertTrue(pdf.startsWith("%PDF-"));
        assertTrue(pdf.split("/Type\\s*/Page\\b").length > 20, "pages " + pdf.split("/Type\\s*/Page\\b").length);
        assertEquals(all, shown());
    }

    @Test
    void whatIsPrintedSaysWhichFilterIsOnAndSoDoTheSignatures() {
        String filter = "#severity=error&region=990000&decision=undecided&q=%20x%20&rule=nothing&finding=12";
        browser.open(page, filter + "&lang=zh");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
        try {
            for (String place : new String[] {"#extract", "#extract-signed"}) {
                assertEquals(
                        "这是摘录：共 " + all + " 个发现，只列出符合下列筛选的 0 个。\n严重程度：错误\n规则：nothing\n行政区：甲省\n"
                                + "复核意见：未复核\n发现的编号：12\n文字：x",
                        browser.one(place).getText());
            }
            browser.open(page, "#severity=error,note&region=990000&lang=en");
            for (String place : new String[] {"#extract", "#extract-signed"}) {
                assertEquals(
                        "This is an extract: of " + all + " findings only the " + counted()
                                + " that match this filter are listed.\nSeverity: error, note\nRegion: 甲省",
                        browser.one(place).getText());
            }
            browser.open(page, "#lang=en");
            assertFalse(browser.one("#extract").isDisplayed());
            assertFalse(browser.one("#extract-signed").isDisplayed());
        } finally {
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
        }
        browser.open(page, "#severity=error&lang=en");
        assertFalse(browser.one("#extract").isDisplayed());
        assertTrue(browser.one("#extract-signed").isDisplayed());
    }

    @Test
    void whatTheInputSaysIsShownAndNeverRun() throws Exception {
        String hostile = "<script>window.hit=1</script><img src=x onerror=window.hit=1>\"'&lt;";
        Path world = Files.writeString(
                folder.resolve("hostile.yaml"),
                """
                mandate-file: 1
                as_of: 2019-06-30
                regions: [{code: "990000", name: %1$s, level: province}]
                institutions:
                  - {id: a, name: %1$s, region: "990000", kind: big-data, nature: public, form: managed-public,
                     mandates: [{text: %2$s, matter: data-trading, act: license, role: sole, authorised_by: none}]}
                """
                        .formatted(
                                org.mandateaudit.json.Json.writeCompact(hostile),
                                org.mandateaudit.json.Json.writeCompact(hostile + "字".repeat(10_000))));
        browser.open(write("hostile.html", world.toString()), "#lang=zh");

        assertEquals(null, browser.run("return window.hit"));
        assertTrue(browser.one(".finding").getText().contains(hostile));
        assertTrue(browser.one(".finding .parts").getText().contains("字".repeat(10_000)));
        assertTrue((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"));
        assertEquals(0, browser.all("main img").size());
        browser.accessible();
    }

    @Test
    void fiveThousandFindingsAreThereAtOnceAndFilterAtOnce() throws Exception {
        Path many = Files.createDirectory(folder.resolve("many"));
        String sample = Files.readString(Path.of("samples/article/typical-province.yaml"));
        for (int i = 0; i < 560; i++) {
            Files.writeString(
                    many.resolve(i + ".yaml"),
                    sample.replace("typical", "t" + i).replace("典型省", "第" + i + "省"));
        }
        Path file = write("many.html", many.toString());
        assertTrue(Files.size(file) < 10_000_000, "bytes " + Files.size(file));
        browser.open(file, "#lang=zh");
        assertTrue(counted() >= 5000, "findings " + counted());
        double paint = ((Number)
                        browser.run(
                                "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
                                        + " ?? performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart"))
                .doubleValue();
        assertTrue(paint < 2000, "first paint after " + paint + " ms");
        for (String script : new String[] {
            "document.querySelector('#filters [value=error]').click()",
            "document.getElementById('filters').reset()",
            "const q = document.getElementById('f-q'); q.value = '第7省 统筹'; q.dispatchEvent(new Event('input', {bubbles: true}))"
        }) {
            double spent = ((Number) browser.run("const start = performance.now(); " + script
                            + "; document.body.offsetHeight;" + "return performance.now() - start"))
                    .doubleValue();
            assertTrue(spent < 200, script + " took " + spent + " ms");
        }
        assertTrue(counted() > 0 && counted() < 100, "left " + counted());
    }

    /** The picture in the README: {@code mvn verify -Dit.test=HtmlPageIT -Dpicture=write} draws it anew. */
    @Test
    void thePictureOfTheReadmeIsOfThisPage() throws Exception {
        Path picture = Path.of("src/docs/page.png");
        if ("write".equals(System.getProperty("picture"))) {
            try (Browser fresh = new Browser(folder)) {
                fresh.open(write("article.html", "samples/article"), "#lang=zh");
                fresh.picture(picture, 1100, 1250);
            }
        }
        assertTrue(Files.size(picture) < 150_000, "bytes " + Files.size(picture));
    }
}
