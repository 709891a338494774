package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The HTML report in a real browser: how decisions are made, kept, downloaded, loaded and carried over. */
@Tag("browser")
class HtmlReviewIT extends PageInBrowser {

    @Test
    void aDecisionIsKeptDownloadedTakenByCheckAndLoadedBack() throws Exception {
        browser.open(page, "#finding=" + WAIVABLE + "&lang=en");
        unfoldTheForm();
        browser.press(".finding [value=waive]");
        browser.press(".finding form button");
        assertTrue(browser.one(".finding .wrong").getText().contains("Missing: Reason, Approver, Decision document"));
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
        assertEquals(
                "An objection states its reason.",
                browser.one(".finding .wrong").getText());
        browser.one(".finding [name=reason]").sendKeys("not so");
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
                browser.run("return Object.values(JSON.parse(localStorage.getItem(KEY)))"
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

    @Test
    void aReportOfChangedInputOffersTheDecisionsAndTakesNoneUnasked() throws Exception {
        Path input = copy("changing");
        browser.open(write("before.html", input.toString()), "#lang=en&finding=" + WAIVABLE);
        unfoldTheForm();
        browser.press(".finding [value=disputed]");
        browser.one(".finding [name=reason]").sendKeys("first");
        browser.press(".finding form button");
        assertEquals("Decision: disputed · first", decided());

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
        String carried = decided();
        assertTrue(
                carried.matches(
                        "Decision: disputed · first · carried over from \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d \\(.*"),
                carried);
        assertTrue(browser.one("#reviewed")
                .getText()
                .endsWith("Of them 1 are carried over from another version and not" + " confirmed yet."));
        browser.open(after, "#lang=zh&finding=" + WAIVABLE);
        assertTrue(browser.one(".finding .decided").getText().contains("尚未重新核对"));

        unfoldTheForm();
        browser.press(".finding form button");
        assertEquals("复核意见：有异议 · first", decided());
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
                "已复核 2 / " + all + "：属实 0，有异议 0，待补充 0，豁免 2。",
                browser.one("#reviewed").getText());
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
                        + " 2 条没有载入，因为不完整或者已经失效。第 22 行：截止日期须晚于审计基准日 2019-06-30，否则不起作用。"
                        + " 第 31 行：豁免须写明理由、批准人、依据文件和截止日期。还缺：批准人、依据文件、截止日期（不含当日）。",
                browser.one("#review-status").getText());
        assertTrue(browser.one("#reviewed").getText().contains("属实 0，有异议 1，待补充 0，豁免 1"));
        browser.open(page, "#lang=en&decision=waive");
        assertEquals(
                "Decision: to waive · 机构改革过渡期内 维持现状 · approved by 甲省委编办 · on the basis of 甲编办〔2019〕5号 · valid before 2020-01-01",
                decided());
    }

    @Test
    void aFileThatIsNoneOfItsIsRefusedWhole() throws Exception {
        Path other = Files.writeString(folder.resolve("other.yaml"), "- finding: \"" + WAIVABLE + "\"\n  why: &a x\n");
        browser.one("#load").sendKeys(other.toString());
        browser.await(() -> browser.one("#review-status").getText().contains("第 2 行"));
        assertTrue(browser.one("#reviewed").getText().contains("已复核 0"));
    }
}
