package org.mandateaudit.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program. Half of a short run of Java goes into loading classes; a class-data archive made by the build saves
 * most of it, but Java takes one only as an option, which {@code java -jar} cannot carry. So where the archive for just
 * this Java lies beside the jar, and the user set no options for Java that would get lost, the program runs in a second
 * process that has it. Anything else that stands in the way means running here.
 */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // An archive holds only where the class path is spelt as it was when it was made.
        String jar = new File(System.getProperty("java.class.path")).getAbsolutePath();
        File archive = new File(new File(jar).getParentFile(), archive());
        if (jar.endsWith(".jar") && archive.canRead() && startedPlainly()) {
            try {
                Process program = new ProcessBuilder(command(archive, jar, args))
                        .inheritIO()
                        .start();
                Thread waiting = Thread.currentThread();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program, waiting)));
                Runtime.getRuntime().halt(status(program.waitFor()));
            } catch (IOException e) {
                Main.main(args);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else {
            Main.main(args);
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

    /** An archive fits one build of Java alone. */
    private static String archive() {
        return "mandate-audit-" + System.getProperty("java.vm.version") + ".jsa";
    }

    private static boolean startedPlainly() {
        String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[] {""});
        return arguments.length > 1 && arguments[0].equals("-jar");
    }

    private static List<String> command(File archive, String jar, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add("-Xlog:disable");
        command.add("-Xlog:all=off");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:-UsePerfData");
        command.add("-cp");
        command.add(jar);
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return command;
    }
}
