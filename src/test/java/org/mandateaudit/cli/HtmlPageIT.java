package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandateaudit.json.Json;

/** The HTML report in a real browser: on a phone, on paper, for everyone, and whatever the input says. */
@Tag("browser")
class HtmlPageIT extends PageInBrowser {

    private static final String BACKGROUND = "return getComputedStyle(document.body).backgroundColor";

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
        long before = shown();
        browser.run(
                "addEventListener('beforeprint', () => window.printed = document.querySelectorAll('.finding').length)");
        assertTrue(pages() > 20, "pages " + pages());
        assertEquals((long) all, browser.run("return window.printed"));
        assertEquals(before, shown());
        assertEquals(0, browser.all("details.region[open]").size());
    }

    @Test
    void itIsDarkWhereTheWindowsAreAndWhiteOnPaper() {
        try (Browser dark = new Browser(folder)) {
            dark.dark("screen").open(page, "#lang=zh");
            dark.run("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertEquals("rgb(18, 22, 27)", dark.run(BACKGROUND));
            dark.accessible();
            dark.dark("print");
            assertEquals("rgb(255, 255, 255)", dark.run(BACKGROUND));
            assertEquals("rgb(29, 36, 48)", dark.run("return getComputedStyle(document.body).color"));
        }
    }

    private static int pages() {
        String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertTrue(pdf.startsWith("%PDF-"));
        return pdf.split("/Type\\s*/Page\\b").length - 1;
    }

    @Test
    void anExtractIsPrintedWithItsOwnRegionAlone() {
        browser.open(page, "#lang=zh&finding=" + WAIVABLE);
        browser.run(
                "addEventListener('beforeprint', () => window.printed = [...document.querySelectorAll('details.region')]"
                        + ".filter(each => !each.classList.contains('elsewhere')).map(each => each.dataset.region).join())");
        assertTrue(pages() <= 8, "pages " + pages());
        assertEquals("990000", browser.run("return window.printed"));
        assertEquals("", browser.one("body").getDomAttribute("class"));
    }

    @Test
    void withoutScriptsTheFindingsAreListedOnPaperToo() throws Exception {
        try (Browser plain = new Browser(folder)) {
            plain.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            plain.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            plain.open(page, "");
            assertEquals(all, plain.all("noscript li").size());
            assertEquals("block", plain.one("noscript").getCssValue("display").replace("inline", "block"));
        }
    }

    @Test
    void itsTitleTellsItFromOthersInBothLanguages() {
        assertEquals(
                "职责审计报告 · chen-city.yaml (+7) · 2019-06-30", browser.driver().getTitle());
        browser.press("[data-language=en]");
        assertEquals(
                "Audit of mandates · chen-city.yaml (+7) · 2019-06-30",
                browser.driver().getTitle());
    }

    @Test
    void eachFindingAndItsFormAreCalledByTheFindingAndChineseIsSaidToBeChinese() {
        browser.open(page, "#lang=en&finding=" + WAIVABLE);
        browser.run("document.querySelector('.finding').scrollIntoView()");
        String title = browser.one(".finding .what").getText();
        assertEquals(title, browser.one(".finding").getAccessibleName());
        String about = browser.one(".finding .about").getText();
        assertEquals(
                "Review " + title + " " + about, browser.one(".finding summary").getAccessibleName());
        assertEquals("zh-CN", browser.one(".finding blockquote bdi").getDomAttribute("lang"));
        assertTrue(browser.one(".finding blockquote bdi").isDisplayed());
    }

    @Test
    void whoTabsToTheFileToLoadSeesWhereTheyAre() {
        browser.one("#download").sendKeys(org.openqa.selenium.Keys.TAB);
        assertEquals("load", browser.run("return document.activeElement.id"));
        assertEquals("solid", browser.one("label.file").getCssValue("outline-style"));
        assertEquals("none", browser.one("#review-status").getCssValue("outline-style"));
    }

    @Test
    void whatIsPrintedSaysWhichFilterIsOnAndSoDoTheSignatures() {
        String filter = "#severity=error&region=990000&decision=undecided&q=%20x%20&rule=nothing&finding=12";
        browser.open(page, filter + "&lang=zh");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
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
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
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
                        .formatted(Json.writeCompact(hostile), Json.writeCompact(hostile + "字".repeat(10_000))));
        browser.open(write("hostile.html", world.toString()), "#lang=zh");

        assertEquals(null, browser.run("return window.hit"));
        assertTrue(browser.one(".finding").getText().contains(hostile));
        assertTrue(browser.one(".finding .parts").getText().contains("字".repeat(10_000)));
        assertTrue((Boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"));
        assertEquals(0, browser.all("main img").size());
        browser.accessible();
    }

    /**
     * The picture in the README: {@code mvn verify -Dit.test=HtmlPageIT -Dpicture=write} draws it anew. A palette of 256
     * colours, which any image program makes, halves it.
     */
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
