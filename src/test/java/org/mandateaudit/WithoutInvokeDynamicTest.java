package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
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
        compile("17", source);
    }

    private void compile(String release, String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Some.java"), source);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                "--release",
                                release,
                                "-Xlint:-options",
                                file.toString()));
    }

    private void giveClasses() throws Exception {
        giveClasses(classes);
    }

    private void giveClasses(Path where) throws Exception {
        String asm = Stream.of(ClassReader.class, Method.class)
                .map(each -> Path.of(uri(each)).toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "-cp",
                        "target/build-classes" + File.pathSeparator + asm,
                        "WithoutInvokeDynamic",
                        where.toString())
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

    /** The classes in the folder, or in the jar, that link a call when they first run. */
    private static List<String> linking(Path classes) throws IOException {
        List<String> linking = new ArrayList<>();
        for (Path file : classFiles(classes)) {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String type, String signature, String[] exceptions) {
                                    return new MethodVisitor(Opcodes.ASM9) {
                                        @Override
                                        public void visitInvokeDynamicInsn(
                                                String of, String made, Handle bootstrap, Object... arguments) {
                                            linking.add(file.getFileName() + ": " + bootstrap.getName());
                                        }
                                    };
                                }
                            },
                            0);
        }
        return linking;
    }

    private Path jar() {
        Path jar = folder.resolve("some.jar");
        assertEquals(
                0,
                java.util.spi.ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
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

    @Test
    void nothingIsLinkedWhenItFirstRuns() throws Exception {
        compile(TWO);
        assertNotEquals(List.of(), linking(classes));

        giveClasses();

        assertEquals(List.of(), linking(classes));
    }

    @Test
    void joinedTextsAreWhatTheyWere() throws Exception {
        String source =
                """
                interface Joining {
                    static String joined(byte b, short s, char c, int i, long l, float f, double d, boolean z, Object o) {
                        char[] letters = {};
                        String[] none = null;
                        return "\u0001" + b + s + c + '\u0002' + i + l + f + d + z + o + (letters + "").startsWith("[C@") + none;
                    }
                }
                class Some {
                    public static String told() {
                        String told = "told ";
                        told += Joining.joined((byte) -1, (short) 2, 'c', 3, 4L, 5.5f, 6.25, true, null);
                        return told + new StringBuilder("!");
                    }
                }
                """;
        compile(source);
        Object before = told();

        giveClasses();

        assertEquals(before, told());
        assertEquals("told \u0001-12c\u0002345.56.25truenulltruenull!", told());
        assertEquals(List.of(), linking(classes));
    }

    @Test
    void aLambdaConvertsAsJavaDoes() throws Exception {
        String source =
                """
                import java.util.List;
                import java.util.function.*;
                class Some {
                    static int code(int letter) { return letter; }
                    static Character letter() { return 'b'; }
                    static long wide(long number) { return number; }
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    public static String told() {
                        Function<Character, Integer> boxed = Some::code;
                        IntSupplier unboxed = Some::letter;
                        ToLongFunction<Integer> widened = Some::wide;
                        Supplier<Object> number = () -> 7;
                        List<String> numbers = (List) List.of(1);
                        Supplier<String> text = numbers.iterator()::next;
                        Supplier again = text;
                        return boxed.apply('a') + " " + unboxed.getAsInt() + " " + widened.applyAsLong(3) + " "
                                + number.get() + " " + again.get();
                    }
                }
                """;
        compile(source);
        assertEquals("97 98 3 7 1", told());

        giveClasses();

        assertEquals("97 98 3 7 1", told());
        assertEquals(List.of(), linking(classes));
    }

    @Test
    void aTextMayBeLongerThanAConstantCanBe() throws Exception {
        compile(
                """
                class Some {
                    static final String LONG = "\\1%s";
                    public static int told() { int one = 1; return (one + LONG + "%s").length(); }
                }
                """
                        .formatted("a".repeat(33_000), "b".repeat(40_000)));

        giveClasses();

        assertEquals(73_002, told());
    }

    @Test
    void theSameJarGivesTheSameJarAtAnyTime() throws Exception {
        compile(TWO);
        Path jar = jar();
        Path other = Files.copy(jar, folder.resolve("other.jar"));

        giveClasses(jar);
        Thread.sleep(2100); // A jar holds times to two seconds.
        giveClasses(other);

        assertEquals(-1, Files.mismatch(jar, other));
    }

    @Test
    void aJarKeepsTheTimesOfItsEntries() throws Exception {
        compile(TWO);
        FileTime time = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        for (Path file : classFiles(classes)) {
            Files.setLastModifiedTime(file, time);
        }
        Path jar = jar();

        giveClasses(jar);

        try (FileSystem in = FileSystems.newFileSystem(jar)) {
            Path root = in.getPath("/");
            assertEquals(List.of(), linking(root));
            for (Path file : classFiles(root)) {
                assertEquals(time, Files.getLastModifiedTime(file), file.toString());
            }
        }
    }

    @Test
    void lambdasOfClassesBeforeNestsStay() throws Exception {
        compile(
                "8",
                "class Some { public static Object told() { java.util.function.Supplier<String> it = () -> \"old\"; return it.get(); } }");

        giveClasses();

        assertEquals(List.of(), lambdas());
        assertEquals("old", told());
    }
}
