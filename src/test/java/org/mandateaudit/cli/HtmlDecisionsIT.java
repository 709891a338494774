package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The HTML report in a real browser: no decision is lost, overwritten or taken for one that nobody has made. */
@Tag("browser")
class HtmlDecisionsIT extends PageInBrowser {

    @Test
    void aReportOfFewerRulesOnTheSameInputKeepsTheDecisionsThatItDoesNotShow() throws Exception {
        decide(page, WAIVABLE, "disputed", "stays");
        Path narrow = write("narrow.html", "samples/challenges", "--only", "duplicate-inspection");
        browser.open(narrow, "#lang=zh");
        String other = browser.one(".finding").getDomAttribute("id").substring(2);
        decide(narrow, other, "accepted", "");

        browser.open(page, "#lang=zh");
        assertTrue(
                browser.one("#reviewed").getText().startsWith("已复核 2 / " + all),
                browser.one("#reviewed").getText());
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        assertEquals("复核意见：有异议 · stays", decided());
    }

    @Test
    void whatAnotherTabHasWrittenSinceIsKept() {
        unfold(page, WAIVABLE);
        browser.run(
                "localStorage.setItem(KEY, JSON.stringify({[DATA.findings[0].id]: {decision: 'accepted', reason: 'theirs',"
                        + " approver: '', basis: '', until: ''}}))");
        save("disputed", "mine");
        browser.open(page, "#lang=zh");
        assertTrue(
                browser.one("#reviewed").getText().contains("属实 1，有异议 1"),
                browser.one("#reviewed").getText());
    }

    @Test
    void aFileOverwritesNothingUnaskedAndCanBeUndone() throws Exception {
        decide(page, WAIVABLE, "disputed", "after an hour of reading");
        String other = (String) browser.run("return DATA.findings.find(each => each.id !== arguments[0]).id", WAIVABLE);
        String file = waiver(WAIVABLE) + waiver(other);
        load("differing.yaml", file);
        assertEquals("载入 1 条意见。 文件中有 1 条与这里的意见或者还没有保存的草稿不同，保留了这里的。", status());
        assertEquals("复核意见：有异议 · after an hour of reading", decided());
        String choice = browser.one("#after-load li").getText();
        assertTrue(
                choice.contains("这里：有异议 · after an hour of reading · 复核人 王某") && choice.contains("；文件：豁免 · 试点"),
                choice);
        browser.accessible();

        browser.run("document.querySelector('.finding form').elements.reason.value = 'draft';"
                + "document.querySelector('.finding form').dispatchEvent(new Event('input', {bubbles: true}))");
        browser.press("#after-load button");
        assertEquals("改用了文件中的 1 条。", status());
        assertTrue(decided().startsWith("复核意见：豁免 · 试点"), decided());
        assertEquals("试点", browser.one(FORM + "[name=reason]").getDomProperty("value"));
        assertTrue(browser.one("#reviewed").getText().contains("豁免 2"));

        browser.press("#after-load button");
        assertEquals("已撤销载入，恢复了 2 条。", status());
        assertEquals("复核意见：有异议 · after an hour of reading", decided());
        assertEquals("draft", browser.one(FORM + "[name=reason]").getDomProperty("value"));
        assertTrue(browser.one("#reviewed").getText().contains("有异议 1，待补充 0，豁免 0"));

        load("differing.yaml", file);
        browser.press("#after-load button:nth-of-type(2)");
        assertEquals("复核意见：有异议 · after an hour of reading", decided());
        assertEquals("draft", browser.one(FORM + "[name=reason]").getDomProperty("value"));
    }

    @Test
    void aReasonWithoutADecisionIsRefusedAndADecisionCanBeTakenBack() {
        unfold(page, WAIVABLE);
        browser.one(FORM + "[name=reason]").sendKeys("花了半小时写的理由" + org.openqa.selenium.Keys.ENTER);
        assertEquals("没有保存：请先选择一种意见。", browser.one(FORM + ".wrong").getText());
        assertEquals("", status());
        save("disputed", "");
        assertEquals("复核意见：有异议 · 花了半小时写的理由", decided());
        browser.press(FORM + "[value=undecided]");
        browser.press(FORM + "button");
        assertEquals(0, browser.all(".finding .decided").size());
    }

    @Test
    void whoLeavesWithADraftIsAsked() {
        unfold(page, WAIVABLE);
        assertFalse(asksBeforeLeaving());
        browser.one(FORM + "[name=reason]").sendKeys("x");
        assertTrue(asksBeforeLeaving());
        browser.one(FORM + "[name=reason]").sendKeys(org.openqa.selenium.Keys.BACK_SPACE);
        assertFalse(asksBeforeLeaving());
        save("accepted", "x");
        assertFalse(asksBeforeLeaving());
    }

    @Test
    void whereTheBrowserKeepsNothingItSaysSoAtOnceAndAsksBeforeLeavingUntilAllIsDownloaded() throws Exception {
        Path downloads = Files.createDirectory(folder.resolve("blocked"));
        try (Browser blocked = new Browser(downloads)) {
            blocked.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied') }})"));
            blocked.open(page, "#lang=zh&finding=" + WAIVABLE);
            assertEquals("浏览器不允许保存；请在关闭页面前下载。", blocked.one("#review-status").getText());
            blocked.press(".finding .review summary");
            blocked.await(() -> !blocked.all(".finding form").isEmpty());
            blocked.one(".finding [name=reviewer]").sendKeys("王某");
            blocked.press(".finding [value=accepted]");
            blocked.press(".finding form button");
            assertTrue(blocked.one("#reviewed").getText().contains("属实 1"));
            assertTrue(asksBeforeLeaving(blocked));
            blocked.press("#download");
            blocked.await(() -> Files.exists(downloads.resolve("waivers.yaml")));
            assertFalse(asksBeforeLeaving(blocked));
        }
    }

    @Test
    void whatIsCarriedOverAndNotConfirmedWaivesNothingAndComesBackUnconfirmed() throws Exception {
        carry("试点");
        assertEquals(1, browser.all(".finding .decided").size());
        String written = download();
        assertTrue(status().endsWith("沿用而未核对的 1 条也写在注释里，不作为豁免。"), status());
        assertTrue(written.contains("\n\n[]\n# - finding: \"" + WAIVABLE + "\""), written);
        Path file = folder.resolve("waivers.yaml");
        Program.Result result =
                Program.inChinese().run("check", "samples/challenges", "-q", "--waivers", file.toString());
        assertFalse(result.lastLineOfErr().contains("已豁免"), result.err());

        browser.run("localStorage.clear()");
        browser.open(page, "#lang=zh&decision=carried");
        assertEquals(0, counted());
        load("carried.yaml", written);
        assertTrue(status().startsWith("载入 1 条意见。"), status());
        assertEquals(1, counted());
        assertTrue(decided().contains("尚未重新核对"), decided());
        assertEquals("现状已有变化，当时是：旧的说法", browser.one(".decided .changed").getText());
        Files.delete(file);
    }

    @Test
    void whatIsOfferedCanBeRefusedAndIsThenNotOfferedAgain() {
        carry("试点");
        assertTrue(
                status().endsWith(
                                "另有 1 条旧意见，在本报告中已没有对应的发现： 0123456789abcdef 豁免 · 试点 · 批准 编办 · 依据文件 5号 · 2020-01-01 前有效"),
                status());
        assertEquals("现状已有变化，当时是：旧的说法", browser.one(".decided .changed").getText());
        browser.press(".decided button");
        assertEquals(0, browser.all(".finding .decided").size());
        assertNothingIsOffered();

        browser.run("localStorage.removeItem(KEY)");
        browser.open(page, "#lang=zh");
        assertTrue(browser.one("#offer").isDisplayed());
        browser.press("#offer button:last-child");
        assertNothingIsOffered();
    }

    private static void assertNothingIsOffered() {
        assertFalse(browser.one("#offer").isDisplayed());
        browser.open(page, "#lang=zh");
        assertFalse(browser.one("#offer").isDisplayed());
        assertTrue(browser.one("#reviewed").getText().startsWith("已复核 0 /"));
    }

    @Test
    void noDayThatTheCalendarHasNotAndNoTwoWaiversOfOneFindingAreLoaded() throws Exception {
        browser.open(page, "#lang=zh");
        load("no-day.yaml", waiver(WAIVABLE).replace("2020-01-01", "2020-02-31"));
        assertEquals("载入 0 条意见。 1 条没有载入，因为不完整或者已经失效。第 1 行：日历上没有 2020-02-31 这一天；日期写作 2020-01-31。", status());
        load("twice.yaml", waiver(WAIVABLE) + waiver(WAIVABLE));
        assertEquals(
                "载入 0 条意见。 2 条没有载入，因为不完整或者已经失效。第 1 行：另有一条说同一个发现，在第 6 行；只保留一处。" + " 第 6 行：另有一条说同一个发现，在第 1 行；只保留一处。",
                status());
        load("nobody.yaml", waiver(WAIVABLE).replace("编办", "null"));
        assertTrue(status().endsWith("还缺：批准人。"), status());
        load("truth.yaml", waiver(WAIVABLE).replace("编办", "true"));
        assertTrue(status().startsWith("第 3 行格式无法识别，未载入任何意见。") && status().contains("check --waivers"), status());
        assertTrue(browser.one("#reviewed").getText().startsWith("已复核 0 /"));
    }

    @Test
    void aMarkThatWouldTurnTheTextAroundIsShown() throws Exception {
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        load("marks.yaml", waiver(WAIVABLE).replace("试点", "\"a\\u202eb\""));
        assertTrue(decided().startsWith("复核意见：豁免 · a\\u{202e}b · 批准"), decided());
    }

    /** Decisions that another report has left in this browser: one on a finding of this one, one on none. */
    private static void carry(String reason) {
        browser.run(
                "const entry = {decision: 'waive', reason: arguments[1], approver: '编办', basis: '5号', until: '2020-01-01',"
                        + " at: '2019-07-01T00:00:00Z', of: 'old.yaml · 2019-06-30', condition: '旧的说法'};"
                        + "localStorage.setItem('mandate-audit/old', JSON.stringify({[arguments[0]]: entry, '0123456789abcdef': entry}))",
                WAIVABLE,
                reason);
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        String offer = browser.one("#offer").getText();
        assertTrue(offer.contains("其中 1 条所说的现状已有变化") && offer.contains("另有 1 条旧意见"), offer);
        browser.press("#offer button");
    }

    private static String waiver(String finding) {
        return "- finding: " + finding + "\n  reason: 试点\n  approver: 编办\n  basis: 5号\n  until: 2020-01-01\n";
    }

    private static void decide(Path on, String finding, String decision, String reason) {
        unfold(on, finding);
        save(decision, reason);
    }

    private static boolean asksBeforeLeaving() {
        return asksBeforeLeaving(browser);
    }

    private static boolean asksBeforeLeaving(Browser of) {
        return (Boolean) of.run("const leaving = new Event('beforeunload', {cancelable: true});"
                + "window.dispatchEvent(leaving); return leaving.defaultPrevented");
    }
}
