package org.mandateaudit.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
        boolean archived = archive.canRead() && startedPlainly();
        // What the command read needs is kept off the class path of the others, which would look through it for
        // nothing.
        boolean reads = args.length > 0 && args[0].equals("read");
        if (jar.endsWith(".jar") && (archived || reads)) {
            List<String> options = archived ? archived(archive) : given();
            String classPath = reads ? jar + File.pathSeparator + documents(jar) : jar;
            try {
                Process program = new ProcessBuilder(command(options, classPath, args))
                        .inheritIO()
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
                Runtime.getRuntime().halt(program.waitFor());
            } catch (IOException e) {
                Main.main(args);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else {
            Main.main(args);
        }
    }

    /** An archive fits one build of Java alone. */
    private static String archive() {
        return "mandate-audit-" + System.getProperty("java.vm.version") + ".jsa";
    }

    private static boolean startedPlainly() {
        String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[] {""});
        return arguments.length > 1 && arguments[0].equals("-jar");
    }

    private static String documents(String jar) {
        return jar.substring(0, jar.length() - ".jar".length()) + "-documents.jar";
    }

    /** The options for Java that the user gave. */
    private static List<String> given() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private static List<String> archived(File archive) {
        return List.of(
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=off",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1");
    }

    private static List<String> command(List<String> options, String classPath, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(options);
        command.add("-cp");
        command.add(classPath);
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return command;
    }
}
