package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.catalogue.FactPage.Origin;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.MandateSchema;
import org.mandateaudit.report.FactPageFormat;
import org.mandateaudit.report.Style;

/** What an author is told that a rule can ask is what a rule can ask. */
class FactPagesTest {

    private static final List<FactPage> PAGES = FactPages.all();

    @TempDir
    private Path folder;

    private static FactPage page(String name) {
        return PAGES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FactPage page, FactPageFormat format, Language language) {
        return new String(format.bytes(List.of(page), Style.of(language)), StandardCharsets.UTF_8);
    }

    @Test
    void everyPropertyOfEveryFactCanBeAskedForInARule() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/own"));
        int written = 0;
        for (FactPage page : PAGES) {
            if (page.origin() == Origin.STATED || page.origin() == Origin.DERIVED) {
                String asked = page.properties().stream()
                        .map(each -> each.name() + " == " + (mayBeOfAll(page, each) ? "null" : each.name()))
                        .collect(Collectors.joining(", "));
                String name = "own-" + page.name().toLowerCase(Locale.ROOT);
                String when = "$institution : Institution( ) $fact : " + page.name() + "( " + asked + " )";
                Files.writeString(
                        rules.resolve(name + ".drl"), Invented.on(name, when).text());
                written++;
            }
        }

        RuleBook book =
                new RuleBook(new OwnRules(RuleCache.in(Files.createDirectories(folder.resolve("cache"))), "test")
                        .read(List.of(folder.resolve("rules"))));

        assertEquals(written, book.own().size());
        assertTrue(written > 20);
    }

    /** Where no matter is stated it is about all, and is compared with none. */
    private static boolean mayBeOfAll(FactPage page, FactPage.Property property) {
        return Set.of("Mechanism", "Concentration").contains(page.name())
                && property.name().equals("matter");
    }

    @Test
    void whereNoMatterIsStatedItIsToldToBeAll() {
        for (String fact : List.of("Mechanism", "Concentration")) {
            String told = text(page(fact), FactPageFormat.TEXT, Language.EN);
            assertTrue(told.contains("matter Matter: matter (all of them where none is stated)"), told);
        }
    }

    @Test
    void everythingIsCalledSomethingInBothLanguages() {
        TreeSet<String> unnamed = new TreeSet<>();
        for (FactPage page : PAGES) {
            if (page.called().zh().equals(page.name())) {
                unnamed.add(page.name());
            }
            for (FactPage.Property property : page.properties()) {
                boolean flag = property.type().equalsIgnoreCase("boolean");
                if (property.called().en().isEmpty() || flag != (property.otherwise() != null)) {
                    unnamed.add(page.name() + "." + property.name());
                }
            }
        }
        assertEquals(new TreeSet<>(), unnamed);
    }

    @Test
    void aTypeThatAPropertyGivesHasAPageOfItsOwn() {
        assertEquals(Origin.STATED, page("Mandate").origin());
        assertEquals(Origin.DERIVED, page("Meeting").origin());
        assertEquals(Origin.PART, page("Matter").origin());
        assertEquals(Origin.VALUES, page("Nature").origin());
        assertFalse(PAGES.stream().anyMatch(each -> each.name().equals("Waiver")));
    }

    @Test
    void aPropertyTellsItsTypeItsFieldAndThatItMayBeUnknown() {
        String institution = text(page("Institution"), FactPageFormat.TEXT, Language.EN);
        assertTrue(institution.contains("  nature Nature: nature; may be unknown\n"), institution);
        assertTrue(
                institution.contains(
                        "documentIssue DocumentIssue: issuing of documents; may be unknown; from\n    issues_documents\n"),
                institution);
        assertFalse(institution.contains("issuesDocuments"), institution);
        assertFalse(institution.contains("institutions Collection"), institution);

        String zh = text(page("Mandate"), FactPageFormat.TEXT, Language.ZH);
        assertTrue(zh.contains("  specific boolean：是具体行政行为／不是具体行政行为\n"), zh);
    }

    @Test
    void valuesAreToldAsARuleAndAsAFileWritesThem() {
        assertTrue(
                text(page("Nature"), FactPageFormat.TEXT, Language.ZH).contains("  Nature.PUBLIC：事业单位；职责文件写 public\n"));
        String matter = text(page("Matter"), FactPageFormat.TEXT, Language.ZH);
        assertTrue(matter.contains("  \"data-sharing\"：数据共享；属于 information-resources\n"), matter);
        assertTrue(matter.contains("  within( String… )：属于{*}\n"), matter);
    }

    @Test
    void valuesThatNoFileWritesAreNotToldAsAFileWritesThem() {
        String title = text(page("LegalTitle"), FactPageFormat.TEXT, Language.ZH);
        assertTrue(title.contains("  LegalTitle.BELOW_LEGISLATION：低于法律、法规\n"), title);

        String schema = MandateSchema.json();
        for (FactPage page : PAGES) {
            for (FactPage.Value value : page.values()) {
                boolean shipped = page.name().equals("Matter");
                assertTrue(shipped || value.code().isEmpty() || schema.contains('"' + value.code() + '"'), value::drl);
            }
        }
    }

    @Test
    void markdownAndJsonTellTheSame() {
        String markdown = text(page("Institution"), FactPageFormat.MARKDOWN, Language.ZH);
        assertTrue(markdown.startsWith("# Institution（机构）\n"), markdown);
        assertTrue(markdown.contains("- **counterparts Set&lt;String&gt;** 对口上级"), markdown);

        String json = new String(FactPageFormat.JSON.bytes(PAGES, Style.of(Language.EN)), StandardCharsets.UTF_8);
        for (FactPage page : PAGES) {
            assertTrue(json.contains("\"type\": \"" + page.name() + "\""), page.name());
        }
        assertNotEquals(-1, json.indexOf("\"may_be_unknown\": true"));
    }
}
