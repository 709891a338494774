package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is so: its commands run, its output is the program's, its snippets work. */
class ReadmeIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void everyCommandRuns() throws Exception {
        Files.createSymbolicLink(folder.resolve("samples"), ROOT.resolve("samples"));
        Files.createSymbolicLink(folder.resolve("rules"), ROOT.resolve("rules"));
        Files.createSymbolicLink(folder.resolve("target"), ROOT.resolve("target"));
        Files.writeString(folder.resolve("jia.yaml"), blocks("yaml").get(0));
        Files.writeString(folder.resolve("waivers.yaml"), blocks("yaml").get(1));
        int run = 0;
        for (String line : commands()) {
            Program.Result result = Program.inChinese().shell("cd " + folder + " && " + line);
            assertTrue(result.status() == 0 || result.status() == 1, line + "\n" + result.err());
            run++;
        }
        assertTrue(run >= 8, "commands run: " + run);
    }

    @Test
    void theOutputIsTheProgramsOwn() throws Exception {
        String zh = Program.inChinese()
                .run("check", "samples/article", "--lang", "zh")
                .out();
        String en = Program.inChinese()
                .run("check", "samples/article", "--lang", "en")
                .out();
        for (String line : blocks("text").get(0).lines().toList()) {
            assertTrue(zh.contains(line), line);
        }
        for (String line : blocks("text").get(1).lines().toList()) {
            assertTrue(en.contains(line), line);
        }
    }

    @Test
    void theMandateFileGivesTheFindingThatItWouldSuggest() throws Exception {
        Path file = Files.writeString(folder.resolve("jia.yaml"), blocks("yaml").get(0));
        Program.Result result = Program.inChinese().run("check", file.toString());

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("public-institution-with-administrative-power"), result.out());
    }

    @Test
    void theWaiversCoverWhatTheySay() throws Exception {
        Path file =
                Files.writeString(folder.resolve("waivers.yaml"), blocks("yaml").get(1));
        Program.Result result = Program.inChinese().run("check", "samples/challenges", "--waivers", file.toString());

        assertTrue(result.lastLineOfErr().contains("已豁免 2"), result.err());
        assertFalse(result.out().contains("waiver-"), result.out());
    }

    @Test
    void theConditionStandsInARule() throws Exception {
        String condition = blocks("drl").get(0);
        try (Stream<Path> rules = Files.walk(Path.of("rules"))) {
            assertTrue(rules.filter(rule -> rule.toString().endsWith(".drl"))
                    .anyMatch(rule -> text(rule).contains(condition)));
        }
    }

    @Test
    void theJavaSnippetsCompileAndRun() throws Exception {
        List<String> snippets = blocks("java");

        assertEquals(2, snippets.size());
        assertTrue(said(snippets.get(0)).contains("典型省委网信办"), snippets.get(0));
        assertTrue(said(snippets.get(1)).contains("\"path\": \"upload.yaml\""), snippets.get(1));
    }

    private String said(String snippet) throws Exception {
        Map<Boolean, String> lines = snippet.lines()
                .collect(Collectors.partitioningBy(line -> line.startsWith("import "), Collectors.joining("\n")));
        Path source = Files.writeString(
                folder.resolve("Snippet.java"),
                """
                %s
                public class Snippet {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """
                        .formatted(lines.get(true), lines.get(false)));
        String classPath = Program.JAR.toString();
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString()));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.Result result = Program.inChinese()
                .shell(java + " -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -cp " + classPath + ":" + folder
                        + " Snippet 2>/dev/null");
        assertEquals(0, result.status(), snippet);
        return result.out();
    }

    /** The commands of the program; those of Maven are what runs this test. */
    private static List<String> commands() {
        List<String> commands = new ArrayList<>();
        for (String block : blocks("sh")) {
            for (String line : block.lines().toList()) {
                String command = line.substring(line.indexOf("java -jar") < 0 ? 0 : line.indexOf("java -jar"));
                if (command.startsWith("java -jar target/mandate-audit.jar")
                        || command.startsWith("target/mandate-audit/bin/mandate-audit ")) {
                    commands.add(command);
                } else {
                    assertTrue(line.startsWith("mvn "), line);
                }
            }
        }
        return commands;
    }

    private static List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(text(Path.of("README.md")));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        assertFalse(blocks.isEmpty(), kind);
        return blocks;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
