package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The HTML report in a real browser: what is shown, and how a reader narrows it down. */
@Tag("browser")
class HtmlFiltersIT extends PageInBrowser {

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
    void goingToAPlaceOrToAFigureLosesNeitherFilterNorLanguage() {
        browser.open(page, "#severity=error&lang=en");
        browser.press("nav a[href='#signatures']");
        String address = browser.driver().getCurrentUrl();
        assertTrue(address.endsWith("#severity=error&lang=en"), address);
        assertEquals("signatures", browser.run("return document.activeElement.id"));

        browser.press("a.figure.warning");
        browser.await(() -> browser.driver().getCurrentUrl().endsWith("#severity=warning&lang=en"));
        assertEquals("findings-head", browser.run("return document.activeElement.id"));
    }

    @Test
    void aFilterThatTheFormHasNoFieldForIsShownAndCanBeDropped() {
        assertEquals(0, browser.all("a.figure.waived").size());
        assertEquals("0", browser.one("span.figure.waived .number").getText());
        assertFalse(browser.one("#chips").isDisplayed());

        browser.open(page, "#severity=waived,error&finding=" + WAIVABLE + "&lang=zh");
        assertEquals("发现的编号：" + WAIVABLE + "\n严重程度：已豁免", browser.one("#chips").getText());
        browser.press("#filters [value=error]");
        assertEquals(0, counted());
        assertTrue(browser.driver().getCurrentUrl().contains("finding=" + WAIVABLE));
        browser.press("#chips li:last-child button");
        assertEquals(1, counted());
        browser.press("#chips button");
        assertEquals(all, counted());
        assertFalse(browser.one("#chips").isDisplayed());
    }

    @Test
    void aDecisionIsCountedAtOnceAndItsFindingStaysInSight() {
        browser.open(page, "#decision=undecided&lang=zh");
        browser.run("document.querySelector('.finding .review').open = true");
        browser.await(() -> !browser.all(".finding form").isEmpty());
        String first = browser.one(".finding").getDomAttribute("id");
        browser.press(".finding [value=accepted]");
        browser.press(".finding form button");
        assertEquals(
                "共 " + all + " 个发现，符合筛选的 " + (all - 1) + " 个。",
                browser.one("#shown").getText());
        assertEquals(all - 1, counted());
        assertTrue(browser.one("#" + first).isDisplayed());
    }

    @Test
    void namesWithNumbersAreInTheirOrderAndInstitutionsAreThoseOfTheRegion() throws Exception {
        Path dozen = Files.createDirectory(folder.resolve("dozen"));
        String sample = Files.readString(Path.of("samples/article/typical-province.yaml"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(
                    dozen.resolve(i + ".yaml"),
                    sample.replace("typical", "t" + i).replace("典型省", "第" + i + "省"));
        }
        browser.open(write("dozen.html", dozen.toString()), "#lang=zh");
        String regions = (String) browser.run("return [...document.querySelectorAll('#f-region option')]"
                + ".slice(1).map(each => each.textContent).join()");
        assertEquals(
                String.join(
                        ",", IntStream.range(0, 12).mapToObj(i -> "第" + i + "省").toList()),
                regions);

        long institutions = browser.all("#f-institution option").size();
        browser.run("const s = document.getElementById('f-region'); s.selectedIndex = 3;"
                + "s.dispatchEvent(new Event('input', {bubbles: true}))");
        assertEquals(
                (institutions - 1) / 12 + 1,
                browser.all("#f-institution option").size());
        browser.press("#filters [type=reset]");
        assertEquals(institutions, browser.all("#f-institution option").size());
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
}
