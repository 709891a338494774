package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.Version;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.read.Mandates;

/**
 * Profiles and comparisons of the samples, as a person has read them. After a change of mind, write them anew with {@code
 * mvn test -Dtest=ComparedSamplesTest -Dgolden=write} and read what changed.
 */
class ComparedSamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path GOLDENS = Path.of("src/test/resources/samples");

    private static Comparison reform() {
        return Comparison.of(
                Auditor.withBundledRules(),
                Mandates.read(SAMPLES.resolve("reform/before.yaml")),
                Mandates.read(SAMPLES.resolve("reform/after.yaml")));
    }

    private static Profile profile(String sample) {
        return Profile.of(Mandates.read(SAMPLES.resolve(sample + ".yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article/provinces", "article/typical-province"})
    void profiles_are_as_they_were_read(String sample) throws IOException {
        Profile profile = profile(sample);
        assertGolden(sample + ".profile.zh.txt", ProfileFormat.TEXT.bytes(profile, Style.of(Language.ZH)));
        assertGolden(sample + ".profile.en.txt", ProfileFormat.TEXT.bytes(profile, Style.of(Language.EN)));
        assertGolden(sample + ".profile.csv", ProfileFormat.CSV.bytes(profile, Style.of(Language.ZH)));
        assertGolden(sample + ".profile.json", ProfileFormat.JSON.bytes(profile, Style.of(Language.ZH)));
    }

    @Test
    void the_comparison_is_as_it_was_read() throws IOException {
        Comparison reform = reform();
        assertGolden("reform.zh.txt", ComparisonFormat.TEXT.bytes(reform, Style.of(Language.ZH)));
        assertGolden("reform.en.txt", ComparisonFormat.TEXT.bytes(reform, Style.of(Language.EN)));
        assertGolden("reform.zh.md", ComparisonFormat.MARKDOWN.bytes(reform, Style.of(Language.ZH)));
        assertGolden("reform.json", ComparisonFormat.JSON.bytes(reform, Style.of(Language.ZH)));
    }

    @Test
    void the_profile_shows_the_count_of_the_article() {
        String text = text(ProfileFormat.TEXT.bytes(profile("article/provinces"), Style.of(Language.ZH)));

        assertTrue(text.contains("直属机构 6、部门管理机构 4、加挂牌子的机构 1；另有事业单位：直属事业单位 1。"), text);
    }

    @Test
    void the_reform_resolves_much_and_brings_no_error_or_warning() {
        Comparison reform = reform();

        assertTrue(reform.findings().resolved().size() >= 10);
        assertTrue(reform.findings().remaining().size() <= 3);
        assertEquals(0, reform.brought(Severity.ERROR) + reform.brought(Severity.WARNING));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_is_wider_than_the_page(Language language) {
        Style style = Style.of(language);
        List.of(
                        text(ProfileFormat.TEXT.bytes(profile("article/provinces"), style)),
                        text(ProfileFormat.TEXT.bytes(profile("article/typical-province"), style)),
                        text(ComparisonFormat.TEXT.bytes(reform(), style)))
                .forEach(text -> text.lines().forEach(line -> {
                    int columns = line.codePoints()
                            .map(each -> Columns.of(each, language))
                            .sum();
                    assertTrue(columns <= 80, line);
                }));
    }

    @Test
    void a_spreadsheet_takes_no_cell_for_a_formula() {
        assertEquals(
                "\uFEFF\"'=1+1\",\"'@x\",\"'-1\",\"a,\"\"b\"\"\",甲\r\n",
                Csv.of(List.of(List.of("=1+1", "@x", "-1", "a,\"b\"", "甲"))));
        assertEquals("\uFEFF\"'\tx\",\"'\rx\",\"'+1\"\r\n", Csv.of(List.of(List.of("\tx", "\rx", "+1"))));
    }

    @Test
    void markdown_escapes_tables_html_and_mentions() {
        assertEquals(
                "a\\|b &lt;script&gt; &amp; \\[x\\] \\`c\\` @<!-- -->d e f",
                Markdown.escaped("a|b <script> & [x] `c` @d e\nf"));
    }

    private static void assertGolden(String name, byte[] bytes) throws IOException {
        Path file = GOLDENS.resolve(name);
        String written = text(bytes)
                .replace("\"" + Version.current() + "\"", "\"VERSION\"")
                .replaceAll("(\"count\": )[0-9]+(,\\s+\"sha256\": )\"[0-9a-f]+\"", "$1\"RULES\"$2\"RULES\"");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written, name);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
