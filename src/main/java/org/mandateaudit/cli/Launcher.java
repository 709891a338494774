package org.mandateaudit.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program from its jar. Classes made ready save half of a short run, but Java takes their {@link Archive}
 * only as an option, which {@code java -jar} cannot carry. So where there is one, and the user set no options for Java
 * that would get lost, the program runs in a second process that has it; where there is none yet, it is made for the
 * next time.
 */
public final class Launcher {

    /** {@link Main}, named so that it is not loaded only to start another process. */
    private static final String PROGRAM = "org.mandateaudit.cli.Main";

    private static final long LARGE = 16L << 20;

    /** Classes compiled to the last, with few of their callees in them: compiling is what the run would wait for. */
    private static final List<String> LARGE_RUN =
            List.of("-XX:+UseG1GC", "-XX:InlineSmallCode=300", "-XX:FreqInlineSize=60");

    /**
     * Classes compiled once and simply, and soon, with little of their callees in them, by one thread, since a second takes
     * the core of the work. A thread takes little memory at a time, since memory that is new is slow. No call by reflection
     * is worth a class of its own.
     */
    private static final List<String> SHORT_RUN = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:CompileThresholdScaling=0.5",
            "-XX:C1MaxInlineSize=12",
            "-XX:C1InlineStackLimit=3",
            "-XX:-RangeCheckElimination",
            "-XX:TLABSize=64k",
            "-XX:-ResizeTLAB",
            "-Dsun.reflect.inflationThreshold=100000");

    /** Where Linux says whether a program may ask for memory in large pages, which are got and given back in no time. */
    private static final String LARGE_PAGES = "/sys/kernel/mm/transparent_hugepage/enabled";

    private static final List<String> WORKBOOKS = List.of(".xls", ".xlsx", ".xlsm");

    private Launcher() {}

    /**
     * Runs the program.
     *
     * @param read the command and its options, as Java read them
     */
    public static void main(String[] read) {
        String[] args = Typed.arguments(read);
        // An archive holds only where the class path is spelt as it was when it was made.
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        if (Foreword.isAll(args) || !jar.toString().endsWith(".jar") || (isPiped(args) && !reads(args))) {
            Main.main(args);
            return;
        }
        boolean plainly = startedPlainly();
        Path archive = plainly ? Archive.fitting(jar, System.getenv()) : null;
        int status = archive != null || reads(args) || !Typed.carried()
                ? second(archive != null ? archived(archive, args) : given(), classPath(jar, args), args)
                : Main.run(args);
        if (plainly && archive == null) {
            Archive.makeForNextTime(jar, System.getenv());
        }
        Runtime.getRuntime().halt(status);
    }

    /**
     * What a command does not need is kept off its class path, which would be looked through for nothing. The script that
     * starts the program puts it together likewise; a test holds the two together.
     */
    static String classPath(Path jar, String[] args) {
        List<String> path = new ArrayList<>(List.of(Archive.classPath(jar)));
        if (!PlainCheck.is(args) || reads(args)) {
            path.add(jar.toString());
        }
        if (reads(args)) {
            path.add(jar.resolveSibling("mandate-audit-documents.jar").toString());
        }
        return String.join(File.pathSeparator, path);
    }

    /** Whether a pipe is read that this process was given and another would not be, as of {@code check <(…)}. */
    private static boolean isPiped(String[] args) {
        for (String each : args) {
            if (each.startsWith("/dev/fd/") || each.startsWith("/proc/self/fd/")) {
                return true;
            }
        }
        return false;
    }

    /** Whether documents or workbooks are read. Options may stand before the command. */
    private static boolean reads(String[] args) {
        for (String each : args) {
            if (each.equals("read") || isWorkbook(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorkbook(String path) {
        for (String ending : WORKBOOKS) {
            if (path.regionMatches(true, path.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the user set no options for Java. Where the system does not tell, Java does, which takes it 20 ms. */
    private static boolean startedPlainly() {
        String[] words = Typed.words();
        return words != null ? words.length > 2 && words[1].equals("-jar") : given().isEmpty();
    }

    /** The options for Java that the user gave. */
    private static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static List<String> archived(Path archive, String[] args) {
        List<String> options = new ArrayList<>(
                List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=off", "-XX:-UsePerfData"));
        options.addAll(running(args));
        return options;
    }

    /** Java warns where it may not. */
    private static boolean mayAskForLargePages() {
        try (InputStream said = new FileInputStream(LARGE_PAGES)) {
            return !new String(said.readAllBytes(), StandardCharsets.US_ASCII).contains("[never]");
        } catch (IOException e) {
            return false;
        }
    }

    /** How Java is to compile and to keep memory; a short run is over before it has compiled to the last. */
    static List<String> running(String[] args) {
        if (large(args)) {
            return LARGE_RUN;
        }
        List<String> options = new ArrayList<>(SHORT_RUN);
        if (mayAskForLargePages()) {
            options.add("-XX:+UseTransparentHugePages");
        }
        return options;
    }

    /**
     * Whether a folder of large tables, or of much text, is read. A short run is quickest where classes are compiled once
     * and simply, a country where they are compiled to the last. The script that starts the program asks likewise.
     */
    private static boolean large(String[] args) {
        for (String each : args) {
            String[] names = new File(each).list();
            long texts = 0;
            for (String name : names == null ? new String[0] : names) {
                boolean table = name.endsWith(".csv");
                boolean text = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
                if ((table || text) && !name.startsWith(".")) {
                    long size = new File(each, name).length();
                    texts += text ? size : 0;
                    if ((table ? size : texts) > LARGE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Runs the program in a second process, or here where none can be started. */
    private static int second(List<String> options, String classPath, String[] args) {
        List<String> rest = new ArrayList<>(List.of("-cp", classPath, PROGRAM));
        rest.addAll(List.of(args));
        Path file = null;
        try {
            List<String> command = new ArrayList<>(List.of(Archive.java()));
            command.addAll(options);
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            if (Typed.carried()) {
                command.addAll(rest);
            } else {
                file = Typed.file(rest);
                command.add("@" + file);
                Typed.carry(builder.environment());
            }
            Process program = builder.start();
            Thread waiting = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program, waiting)));
            return status(program.waitFor());
        } catch (IOException e) {
            return Main.run(args);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.INCOMPLETE.code();
        } finally {
            Typed.discard(file);
        }
    }

    /** The program brings its work to an end, and this process ends with it, not before. */
    private static void end(Process program, Thread waiting) {
        program.destroy();
        try {
            waiting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A program that was killed audited nothing to its end. */
    private static int status(int program) {
        if (program >= 0 && program <= 3) {
            return program;
        }
        System.err.println("mandate-audit: 程序被终止，审计不完整 · the program was killed, the audit is incomplete");
        return 3;
    }
}
