package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.read.Mandates;

/** The library in an application that has class loaders, resources and dependencies of its own. */
class EmbeddingTest {

    @TempDir
    Path folder;

    /** What a method of {@link Embedded} says, or throws, in a class loader of its own, under another of the thread. */
    private String said(String method, Path given, Predicate<String> jars, @Nullable ClassLoader host)
            throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(jars), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(host);
            Object said = loader.loadClass(Embedded.class.getName())
                    .getMethod(method, Path.class)
                    .invoke(null, given);
            assertSame(host, thread.getContextClassLoader());
            return String.valueOf(said);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The folder of the application, and behind it the library and what it needs. */
    private URL[] classPath(Predicate<String> jars) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (jars.test(each)) {
                urls.add(Path.of(each).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void rulesOfTheApplicationDoNotTakeThePlaceOfTheLibrarys() throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve("catalogue.txt"), "ours/payment\n");

        String rules = said("rules", folder, jar -> true, ClassLoader.getSystemClassLoader());

        assertEquals(String.valueOf(Auditor.withBundledRules().rules().size()), rules);
    }

    @Test
    void aCatalogueThatIsNotTheOneThatWasCompiledIsRefused() throws Exception {
        Path place = Files.createDirectories(folder.resolve("org/mandateaudit/rule/shipped"));
        Files.writeString(place.resolve("catalogue.txt"), "");

        String refused = said("rules", folder, jar -> true, ClassLoader.getSystemClassLoader());

        assertTrue(
                refused.startsWith(
                        "java.lang.IllegalStateException: the rules are not those that this build compiled: "),
                refused);
        assertTrue(refused.contains(place.toString()), refused);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theClassLoaderOfTheThreadDoesNotMatter(boolean none) throws Exception {
        Path cache = Files.createDirectories(folder.resolve("cache"));
        ClassLoader host = none ? null : new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());

        String said = said("everything", cache, jar -> true, host);

        int findings = Auditor.with(
                        new RuleBook(new OwnRules(RuleCache.in(cache), "test").read(List.of(Path.of("samples/rules")))))
                .audit(Mandates.read(Path.of("samples/article")))
                .findings()
                .size();
        assertEquals("findings " + findings + ", failures [], told [true, true, true]", said);
    }

    @ParameterizedTest
    @CsvSource({
        "workbook, fastexcel, org.dhatim:fastexcel",
        "page, jte, gg.jte:jte-runtime",
        "read, fastexcel, org.dhatim:fastexcel-reader",
        "read, poi, org.apache.poi:poi"
    })
    void aLibraryThatIsMissingIsNamed(String method, String missing, String library) throws Exception {
        Path given = Path.of(
                "samples/documents", missing.equals("poi") ? "ren-district-items.xls" : "xin-district-items.xlsx");

        String said = said(
                method,
                given,
                jar -> !Path.of(jar).getFileName().toString().startsWith(missing),
                ClassLoader.getSystemClassLoader());

        assertTrue(said.contains(library + ", which is not on the class path"), said);
        assertTrue(said.startsWith("org.mandateaudit.finding.MissingLibraryException"), said);
    }

    @Test
    void aWordDocumentNeedsNoLibraryOfItsOwn() throws Exception {
        String said = said(
                "document",
                folder,
                jar -> !Path.of(jar).getFileName().toString().matches("(?:fastexcel|jte|poi|xmlbeans|aalto|stax).*"),
                ClassLoader.getSystemClassLoader());

        assertTrue(said.matches("bytes \\d+"), said);
    }

    @Test
    void aLibraryThatTheRulesLackIsNotToldAsDamageToThem() throws Exception {
        String said = said(
                "workbook",
                folder,
                jar -> !Path.of(jar).getFileName().toString().startsWith("slf4j"),
                ClassLoader.getSystemClassLoader());

        assertTrue(said.contains("org/slf4j"), said);
        assertFalse(said.contains("damaged"), said);
    }

    @Test
    void compilersLeaveNothingBehindInTheThreadThatCalls() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Auditor auditor = Auditor.withRulesOf(List.of(Path.of("samples/rules")), folder.resolve("cache"));

        assertTrue(Files.isDirectory(folder.resolve("cache")));
        assertTrue(auditor.rules().size() > Auditor.withBundledRules().rules().size());
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(each -> !before.contains(each) && each.getName().equals("mandate-audit-compile")));
    }

    @Test
    void threadsBearTheNameOfTheLibraryAndHoldNoLoaderOfTheHost() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader host = new URLClassLoader(new URL[0], null);
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        Set<String> names = new TreeSet<>();
        thread.setContextClassLoader(host);
        try {
            Auditor.withBundledRules()
                    .progress(done -> Thread.getAllStackTraces().keySet().stream()
                            .filter(each -> !others.contains(each) && each.getContextClassLoader() != null)
                            .filter(each -> each.getName().startsWith("mandate-audit-"))
                            .forEach(each -> names.add(each.getName() + (each.getContextClassLoader() == host))))
                    .audit(Mandates.read(Path.of("samples/challenges")));
            assertSame(host, thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
        assertTrue(names.contains("mandate-audit-auditfalse"), names.toString());
        assertTrue(names.stream().noneMatch(name -> name.endsWith("true")), names.toString());
    }
}
