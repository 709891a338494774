package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.Method;

/** The step of the build that writes out lambdas and joined texts, on a folder that is not clean, and on a jar. */
class WithoutInvokeDynamicTest {

    private static final String TWO =
            """
            import java.util.function.Supplier;
            class Some {
                static class Inner { Supplier<String> it() { return () -> "inner"; } }
                public static String told() {
                    Supplier<String> one = () -> "one";
                    Supplier<String> two = () -> one.get() + " two";
                    return two.get() + " " + new Inner().it().get();
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void makeFolder() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Some.java"), source);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), "--release", "17", file.toString()));
    }

    private void giveClasses() throws Exception {
        String asm = Stream.of(ClassReader.class, Method.class)
                .map(each -> Path.of(uri(each)).toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        asm,
                        "src/build/java/WithoutInvokeDynamic.java",
                        classes.toString())
                .inheritIO()
                .start();
        assertEquals(0, run.waitFor());
    }

    private static java.net.URI uri(Class<?> each) {
        try {
            return each.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> lambdas() throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("$$Lambda"))
                    .sorted()
                    .toList();
        }
    }

    private Object told() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            var told = loader.loadClass("Some").getDeclaredMethod("told");
            told.setAccessible(true);
            return told.invoke(null);
        }
    }

    @Test
    void theClassesOfLambdasStayWhereNothingWasCompiledSince() throws Exception {
        compile(TWO);
        giveClasses();
        List<String> made = lambdas();
        assertEquals(List.of("Some$$Lambda0.class", "Some$$Lambda1.class", "Some$Inner$$Lambda0.class"), made);

        giveClasses();

        assertEquals(made, lambdas());
        assertEquals("one two inner", told());
    }

    @Test
    void whatNobodyCallsAnyMoreIsTakenAway() throws Exception {
        compile(TWO);
        giveClasses();
        Files.delete(classes.resolve("Some$Inner.class"));
        compile(
                """
                class Some {
                    public static String told() { return "none"; }
                }
                """);

        giveClasses();

        assertEquals(List.of(), lambdas());
        assertEquals("none", told());
    }
}
