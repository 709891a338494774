package org.mandateaudit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data flows one way: documents and files → facts → rules → findings → reports. */
class ArchitectureTest {

    private static final String ROOT = "org.mandateaudit";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Each package, and those of ours that it may import. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("json"),
            entry("mandate"),
            entry("finding", "mandate"),
            entry("derived", "mandate", "finding"),
            entry("table", "mandate", "finding"),
            entry("read", "mandate", "finding", "json", "table"),
            entry("document", "mandate", "finding", "read", "json", "table"),
            entry("review", "mandate", "finding", "read", "rule"),
            entry("explanation", "mandate", "finding"),
            entry("catalogue", "mandate", "finding", "read"),
            entry("trial", "mandate", "finding", "read"),
            entry("timing", "finding"),
            entry("rule.drl", "mandate", "finding", "read"),
            entry("rule.check", "mandate", "finding", "derived", "read", "rule.drl"),
            entry("rule.words", "mandate", "finding", "derived", "read", "rule.drl"),
            entry("rule.feed", "mandate", "finding", "derived", "read"),
            entry(
                    "rule",
                    "rule.drl",
                    "rule.check",
                    "rule.words",
                    "rule.feed",
                    "mandate",
                    "finding",
                    "explanation",
                    "catalogue",
                    "trial",
                    "timing",
                    "derived",
                    "read",
                    "json"),
            entry("profile", "mandate", "derived", "read"),
            entry("compare", "", "mandate", "finding", "derived", "read"),
            entry(
                    "report",
                    "",
                    "mandate",
                    "finding",
                    "explanation",
                    "catalogue",
                    "trial",
                    "timing",
                    "derived",
                    "read",
                    "review",
                    "profile",
                    "compare",
                    "json"),
            entry(
                    "",
                    "catalogue",
                    "mandate",
                    "finding",
                    "explanation",
                    "timing",
                    "derived",
                    "read",
                    "rule",
                    "rule.feed",
                    "review"),
            entry(
                    "cli",
                    "",
                    "mandate",
                    "finding",
                    "explanation",
                    "catalogue",
                    "trial",
                    "timing",
                    "derived",
                    "read",
                    "document",
                    "rule",
                    "review",
                    "profile",
                    "compare",
                    "report",
                    "json"));

    @Test
    void everyPackageImportsOnlyWhatTheArrowsAllow() {
        ARROWS.forEach((from, allowed) -> ARROWS.keySet().stream()
                .filter(to -> !to.equals(from) && !allowed.contains(to))
                .forEach(to -> noClasses()
                        .that()
                        .resideInAPackage(name(from))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(name(to))
                        .check(OURS)));
    }

    @Test
    void everyPackageOfTheArrowsHasClassesAndEveryPackageHasArrows() {
        ARROWS.keySet()
                .forEach(each -> assertFalse(
                        OURS.stream().noneMatch(type -> type.getPackageName().equals(name(each)))));
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .resideInAnyPackage(
                        ARROWS.keySet().stream().map(ArchitectureTest::name).toArray(String[]::new))
                .check(OURS);
    }

    @Test
    void noTwoPackagesImportEachOther() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void factsAndFindingsKnowNoLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        name("mandate"), name("finding"), name("explanation"), name("derived"), name("json"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.snakeyaml..", "picocli..")
                .check(OURS);
    }

    @Test
    void droolsStaysInTheRuleBookAndOutOfEveryPublicSignature() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("rule"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(OURS);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should(showNoDrools())
                .check(OURS);
    }

    @Test
    void theCommandLineLibraryStaysInTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(name("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(OURS);
    }

    @Test
    void theLibrariesForWorkbooksAndDocumentsStayWhereTheseAreWrittenAndRead() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(name("report") + ".Xlsx")
                .and()
                .doNotHaveFullyQualifiedName(name("report") + ".PrintSetup")
                .and()
                .resideOutsideOfPackage(name("table"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackages(name("table"), name("document"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..", "org.apache.commons.compress..", "org.apache.pdfbox..", "org.jsoup..")
                .check(OURS);
    }

    @Test
    void nothingThatIsWrittenHangsOnTheLocaleOrTheSystem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .check(OURS);
        // The library for command lines ends the lines of its help as the system does.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(name("cli") + ".Commands")
                .should()
                .callMethod(System.class, "lineSeparator")
                .check(OURS);
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .check(OURS);
    }

    private static ArchCondition<JavaMethod> showNoDrools() {
        return new ArchCondition<>("show no type of Drools") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getName)
                        .filter(name -> name.startsWith("org.drools") || name.startsWith("org.kie"))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " shows " + name)));
            }
        };
    }

    private static Map.Entry<String, List<String>> entry(String from, String... allowed) {
        return Map.entry(from, List.of(allowed));
    }

    private static String name(String simple) {
        return simple.isEmpty() ? ROOT : ROOT + "." + simple;
    }
}
