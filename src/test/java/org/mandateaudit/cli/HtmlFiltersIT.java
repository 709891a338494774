package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
