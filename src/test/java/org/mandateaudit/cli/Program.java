package org.mandateaudit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as a process of its own. */
final class Program {

    static final Path JAR = Path.of("target", "mandate-audit.jar").toAbsolutePath();

    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private final Map<String, String> environment;
    private byte[] input = {};
    private int seconds = 60;

    private Program(Map<String, String> environment) {
        this.environment = environment;
    }

    static Program inChinese() {
        return new Program(Map.of("LC_ALL", "zh_CN.UTF-8"));
    }

    static Program with(Map<String, String> environment) {
        return new Program(environment);
    }

    Program reading(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Waits longer than a minute for it to end, where it has more to do. */
    Program waiting(int seconds) {
        this.seconds = seconds;
        return this;
    }

    record Result(int status, String out, String err) {

        String lastLineOfErr() {
            List<String> lines = err.lines().toList();
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        }
    }

    Result run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        return command(command);
    }

    Result shell(String line) throws IOException, InterruptedException {
        return command(
                List.of("bash", "-c", line.replaceAll("(?<![/\\w])mandate-audit ", java() + " -jar " + JAR + " ")));
    }

    /** Runs another program. */
    Result command(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            // Nothing of a test is left in the cache folder of whoever runs it.
            builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // A program that has no use for its input may end before it is written.
            }
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + seconds + " s: " + command);
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
