package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The HTML report in a real browser: whose a decision is and when it was made, and what becomes of it among several. */
@Tag("browser")
class HtmlReviewersIT extends PageInBrowser {

    private static final String SIGNED = ".finding .decided .signed";
    private static final String WAIVER = "- finding: \"" + WAIVABLE
            + "\"\n  reason: \"试点\"\n  approver: \"编办\"\n  basis: \"5号\"\n  until: 2020-01-01\n";

    @Test
    void nobodyDecidesWithoutANameWhichIsAskedOnce() {
        browser.run("localStorage.clear()");
        unfold(page, WAIVABLE);
        save("disputed", "不实");
        assertEquals("没有保存：请填写复核人的姓名。", browser.one(FORM + ".wrong").getText());
        assertEquals("", status());
        browser.one(FORM + "[name=reviewer]").sendKeys("李某");
        browser.press(FORM + "button");
        assertTrue(
                browser.one(SIGNED).getText().matches("复核人 李某 · \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"),
                browser.one(SIGNED).getText());
        browser.open(page, "#lang=en");
        assertEquals("李某", browser.one("#reviewer").getDomProperty("value"));
    }

    @Test
    void whoDecidedAndWhenIsInTheFileAndStaysTheirsWhoeverLoadsIt() throws Exception {
        unfold(page, WAIVABLE);
        save("pending", "缺批复，请编办提供");
        browser.run(
                "const entry = JSON.parse(localStorage.getItem(KEY)); entry[arguments[0]].at = '2019-07-01T01:00:00.000Z';"
                        + "const other = DATA.findings.find(each => each.id !== arguments[0]).id;"
                        + "entry[other] = {...entry[arguments[0]], decision: 'waive', approver: '编办', basis: '5号', until: '2020-01-01', by: '甲 # \"乙\"'};"
                        + "localStorage.setItem(KEY, JSON.stringify(entry))",
                WAIVABLE);
        browser.open(page, "#lang=zh");
        String before = sorted();
        String file = download();
        assertTrue(file.startsWith("# 复核意见和豁免。"), file);
        assertTrue(file.contains("# as_of: 2019-06-30\n# version: "), file);
        assertTrue(file.contains("# decided by: \"王某\", \"甲 # \\\"乙\\\"\""), file);
        Program.Result result = Program.inChinese()
                .run(
                        "check",
                        "samples/challenges",
                        "-q",
                        "--waivers",
                        folder.resolve("waivers.yaml").toString());
        assertTrue(result.lastLineOfErr().contains("已豁免 1"), result.err());

        browser.run("localStorage.clear(); localStorage.setItem(REVIEWER, '赵某')");
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        load("loaded.yaml", file);
        assertEquals("载入 2 条意见。", status());
        assertTrue(
                browser.one(SIGNED).getText().startsWith("复核人 王某 · 2019-07-01"),
                browser.one(SIGNED).getText());
        assertEquals(before, sorted());

        browser.run("localStorage.clear()");
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        load("loaded.yaml", WAIVER);
        assertEquals("来自文件，没有写明由谁、何时作出", browser.one(SIGNED).getText());
    }

    @Test
    void decisionsThatDifferAreChosenOneByOne() throws Exception {
        unfold(page, WAIVABLE);
        save("disputed", "不实");
        load("loaded.yaml", WAIVER);
        assertEquals("#finding=" + WAIVABLE, browser.one("#after-load li a").getDomAttribute("href"));
        assertTrue(browser.one("#after-load li").getText().contains("复核人 王某"));
        browser.press("#after-load li button");
        assertTrue(decided().startsWith("复核意见：豁免 · 试点"), decided());
        assertEquals(0, browser.all("#after-load li").size());
    }

    @Test
    void waiversInForceAreInTheDownloadAndNeedNoReview() throws Exception {
        Path waivers = Files.writeString(folder.resolve("in-force.yaml"), WAIVER);
        browser.open(write("in-force.html", "samples/challenges", "--waivers", waivers.toString()), "#lang=zh");
        assertEquals(
                "已复核 0 / " + (all - 1) + "：属实 0，有异议 0，待补充 0，豁免 0。另有 1 个已按 --waivers 豁免，不用再复核。",
                browser.one("#progress").getText());
        browser.choose("decision", "standing");
        assertEquals(1, counted());
        String file = download();
        assertTrue(status().contains("其中 1 条是 --waivers 已经生效的：用这个文件代替原来的，不要一起用。"), status());
        assertTrue(file.endsWith(WAIVER), file);
        load("loaded.yaml", file);
        assertEquals("载入 1 条意见。", status());
        assertFalse(browser.one("#after-load").isDisplayed());
        assertTrue(browser.one("#register").isDisplayed());
    }

    @Test
    void aFindingAboutAWaiverIsNotToBeWaived() throws Exception {
        Path waivers =
                Files.writeString(folder.resolve("unmatched.yaml"), WAIVER.replace(WAIVABLE, "0123456789abcdef"));
        Path report = write("unmatched.html", "samples/challenges", "--waivers", waivers.toString());
        browser.open(report, "#lang=zh&rule=waiver-unmatched");
        String id = browser.one(".finding").getDomAttribute("id").substring(2);
        unfold(report, id);
        assertEquals(0, browser.all(FORM + "[value=waive]").size());
        load("loaded.yaml", WAIVER.replace(WAIVABLE, id));
        assertTrue(status().endsWith("第 1 行：关于豁免本身的发现不能豁免：请改正豁免文件。"), status());
    }

    @Test
    void theSameInputElsewhereIsTheSameReportAndAnotherIsNot() throws Exception {
        Path copy = copy("elsewhere");
        Path report = write("elsewhere.html", copy.toString());
        Object key = browser.run("return KEY");
        browser.open(report, "");
        assertEquals(key, browser.run("return KEY"));
        Path changed = copy.resolve("jia-province.yaml");
        Files.writeString(changed, Files.readString(changed) + "# changed\n");
        browser.open(write("changed.html", copy.toString()), "");
        assertNotEquals(key, browser.run("return KEY"));
    }

    @Test
    void whatIsCarriedOverUnchangedIsConfirmedInOneStepAndStaysWhoseItWas() throws Exception {
        unfold(page, WAIVABLE);
        save("accepted", "核对过");
        String file = download();
        Path copy = copy("later");
        Path changed = copy.resolve("jia-province.yaml");
        Files.writeString(changed, Files.readString(changed) + "# changed\n");
        browser.open(write("later.html", copy.toString()), "#lang=zh&finding=" + WAIVABLE);
        browser.run("localStorage.clear(); localStorage.setItem(REVIEWER, '赵某')");
        browser.open(folder.resolve("later.html"), "#lang=zh&finding=" + WAIVABLE);
        load("loaded.yaml", file);
        assertEquals("载入 1 条意见。 文件中有 1 条是在另一版本的输入、规则或者基准日上作出的，按沿用未核对处理。", status());
        assertTrue(browser.one("#carried").getText().startsWith("沿用而未核对的意见中，有 1 条所说的现状没有变："));
        browser.press("#carried summary");
        assertTrue(browser.one("#carried li").getText().contains("属实 · 核对过 · 复核人 王某 · "));
        browser.accessible();
        browser.press("#carried button");
        assertEquals("确认了 1 条意见，作为在本报告上作出的。", status());
        assertFalse(browser.one("#carried").isDisplayed());
        assertTrue(
                browser.one(SIGNED).getText().matches("复核人 王某 · .{16} · 赵某 · .{16} 核对沿用"),
                browser.one(SIGNED).getText());
        browser.press("[data-language=en]");
        assertEquals("Decisions confirmed as made on this report: 1.", status());
    }

    @Test
    void onPaperTheDecisionsAreRegisteredAndWhatIsNotSavedIsTold() {
        unfold(page, WAIVABLE);
        save("disputed", "不实");
        browser.press(FORM + ".doing [type=button]");
        browser.await(() -> !browser.run("return document.activeElement.id").equals("t-" + WAIVABLE));
        browser.open(page, "#lang=zh");
        browser.press("#next");
        String next = ((String) browser.run("return document.activeElement.id")).substring(2);
        browser.one("#f-" + next + " [name=reason]").sendKeys("写到一半");
        browser.run("addEventListener('beforeprint', () => {"
                + "window.printed = document.querySelector('#register table').innerText;"
                + "window.unsaved = document.getElementById('unsaved').textContent;"
                + "window.draft = document.querySelector('.draft').textContent;"
                + "window.signed = document.getElementById('reviewers').textContent })");
        browser.pdf();
        String printed = (String) browser.run("return window.printed");
        assertTrue(printed.contains(WAIVABLE) && printed.contains("有异议 · 不实") && printed.contains("王某"), printed);
        assertEquals("有 1 条意见已经填写而没有保存，不算在内，见各个发现。", browser.run("return window.unsaved"));
        assertEquals("没有保存的草稿：未复核 · 写到一半", browser.run("return window.draft"));
        assertEquals("作出意见的：王某 1 条。", browser.run("return window.signed"));
        assertEquals(4, browser.all(".signatures p:nth-child(2n)").size());
        assertEquals(0, browser.all("#register table").size());
    }

    @Test
    void whatIsNewAgainstTheBaselineIsCountedAndFound() throws Exception {
        Path baseline = folder.resolve("baseline.json");
        Path copy = copy("grown");
        Files.delete(copy.resolve("chen-city.yaml"));
        Program.inChinese().run("check", copy.toString(), "-f", "json=" + baseline);
        Path report = write("grown.html", "samples/challenges", "--baseline", baseline.toString());
        browser.open(report, "#lang=zh");
        String changes = browser.one(".changes").getText();
        assertTrue(changes.matches("与基线相比：新增 \\d+ 加重 0 减轻 0 未变 \\d+ 已消除和未能确认消除的"), changes);
        browser.press(".changes a");
        browser.await(() -> counted() < all);
        assertEquals("#change=new&lang=zh", browser.run("return location.hash"));
        assertTrue(counted() > 0 && changes.contains("新增 " + counted()), changes);
        browser.choose("change", "unchanged");
        assertTrue(changes.contains("未变 " + counted()), changes);
        browser.accessible();
    }

    private static String sorted() {
        return (String)
                browser.run(
                        "return JSON.stringify(Object.entries(JSON.parse(localStorage.getItem(KEY))).sort((a, b) => a[0] < b[0] ? -1 : 1))");
    }
}
