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

    static final String FORM = ".finding .review[open] form ";

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

    static String status() {
        return browser.one("#review-status").getText();
    }

    static void unfold(Path on, String finding) {
        browser.open(on, "#lang=zh&finding=" + finding);
        unfoldTheForm();
    }

    /** The page builds it when it is unfolded, a moment later. */
    static void unfoldTheForm() {
        browser.press(".finding .review summary");
        browser.await(() -> !browser.all(".finding form").isEmpty());
    }

    static void save(String decision, String reason) {
        browser.press(FORM + "[value=" + decision + "]");
        browser.one(FORM + "[name=reason]").sendKeys(reason);
        browser.press(FORM + "button");
    }

    /** Loads a file of decisions, and waits until the page says what came of it. */
    static void load(String name, String content) throws Exception {
        browser.run("document.getElementById('review-status').textContent = ''");
        browser.one("#load")
                .sendKeys(Files.writeString(folder.resolve(name), content).toString());
        browser.await(() -> !status().isEmpty());
    }

    static String download() throws Exception {
        Path file = folder.resolve("waivers.yaml");
        Files.deleteIfExists(file);
        browser.press("#download");
        browser.await(() -> Files.exists(file));
        return Files.readString(file);
    }

    /** The challenges in a folder of their own, to be changed. */
    static Path copy(String name) throws Exception {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (var samples = Files.list(Path.of("samples/challenges"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, copy.resolve(sample.getFileName()));
            }
        }
        return copy;
    }
}
