package org.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program from its jar. Classes made ready save half of a short run, but Java takes their {@link Archive}
 * only as an option, which {@code java -jar} cannot carry. So where there is one, and the user set no options for Java
 * that would get lost, the program runs in a second process that has it; where there is none yet, it is made for the
 * next time.
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
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        if (Foreword.isAll(args) || !jar.toString().endsWith(".jar") || !startedPlainly()) {
            Main.main(args);
            return;
        }
        Path archive = Archive.fitting(jar, System.getenv());
        Process program = archive == null ? null : start(archive, jar, args);
        if (program == null) {
            int status = Main.run(args);
            if (archive == null) {
                Archive.makeForNextTime(jar, System.getenv());
            }
            Runtime.getRuntime().halt(status);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(program::destroy));
        try {
            Runtime.getRuntime().halt(program.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean startedPlainly() {
        String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[] {""});
        return arguments.length > 1 && arguments[0].equals("-jar");
    }

    /** The second process; null where it cannot be started. */
    private static @Nullable Process start(Path archive, Path jar, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Archive.java());
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add("-Xlog:disable");
        command.add("-Xlog:all=off");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:-UsePerfData");
        command.add("-cp");
        command.add(jar.toString());
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return null;
        }
    }
}
