package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page on the challenges, open in a browser, with nothing reviewed yet. */
abstract class PageInBrowser {

    static final String WAIVABLE = "2ae850352944d60e";

    @TempDir
    static Path folder;

    static Path page;
    static int all;
    static int errors;
    static Browser browser;

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
        browser.open(page, "").run("localStorage.clear(); localStorage.setItem(REVIEWER, '王某')");
        browser.open(page, "#lang=zh");
    }

    static Path write(String name, String... paths) throws Exception {
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

    /** What was decided of the finding on top, in a line. */
    static String decided() {
        return browser.one(".finding .decided > bdi").getText();
    }

    static long shown() {
        return browser.all(".finding").size();
    }

    static long counted() {
        return (Long) browser.run("return [...document.querySelectorAll('[data-group]:not([hidden]) .count')]"
                + ".reduce((sum, count) => sum + Number(count.textContent), 0)");
    }
}
