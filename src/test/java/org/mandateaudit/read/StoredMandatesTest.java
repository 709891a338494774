package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;

/** Mandates that are stored while they wait give the report, or the complaints, of those in memory, byte for byte. */
class StoredMandatesTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();

    @TempDir
    private Path folder;

    private MandateFiles stored() {
        return MandateReader.files(List.of(InputFile.of(folder)), ReadOptions.DEFAULT, 0);
    }

    private static byte[] json(Report report) {
        return ReportFormat.JSON.bytes(report, Style.of(Language.ZH));
    }

    private static List<String> told(Mandate mandate) {
        return List.of(
                mandate.toString(),
                mandate.id(),
                mandate.text(),
                mandate.span().toString(),
                mandate.source().toString(),
                String.valueOf(mandate.places().fact()),
                mandate.places().fields().toString());
    }

    @Test
    void theReportIsTheSame() throws IOException {
        for (int seed = 0; seed < 6; seed++) {
            new ScatteredFiles(seed).write(folder);
            Mandates inMemory = Mandates.read(folder);
            Report whole = AUDITOR.audit(inMemory);
            assertTrue(
                    whole.findings().size() > 20,
                    () -> "only " + whole.findings().size());
            MandateFiles stored = stored();
            assertEquals(inMemory.inputs(), stored.inputs());
            assertEquals(inMemory.world().mandates().size(), stored.mandates());
            for (int threads = 1; threads <= 2; threads++) {
                Report arriving = AUDITOR.threads(threads).audit(stored);
                assertEquals(whole.scope(), arriving.scope());
                assertArrayEquals(json(whole), json(arriving));
            }
            List<List<String>> mandates = new ArrayList<>();
            stored.each(mandate -> mandates.add(told(mandate)));
            assertEquals(
                    inMemory.world().mandates().stream()
                            .map(StoredMandatesTest::told)
                            .toList(),
                    mandates);
        }
    }

    @Test
    void theRoomThatTheyTakeIsGivenBack() throws IOException {
        new ScatteredFiles(1).write(folder);
        MandateFiles stored = stored();
        stored.close();
        assertThrows(IllegalStateException.class, () -> stored.each(mandate -> {}));

        TemporaryFile file = Objects.requireNonNull(TemporaryFile.open());
        TemporaryFile.Part part = Objects.requireNonNull(file.write(new byte[] {1}, 1));
        assertArrayEquals(new byte[] {1}, file.read(part));
        file.close();
        assertThrows(UncheckedIOException.class, () -> file.read(part));
    }

    @Test
    void whatIsWrongIsToldInTheSameWords() throws IOException {
        int complaints = 0;
        for (int seed = 0; seed < 40; seed++) {
            new ScatteredFiles(seed).write(folder);
            Random chance = new Random(seed);
            for (int i = 0; i < 4; i++) {
                spoil(folder.resolve("f" + chance.nextInt(ScatteredFiles.FILES) + ".yaml"), chance);
            }
            List<String> inMemory = refused(() -> Mandates.read(folder));
            assertEquals(inMemory, refused(this::stored));
            complaints += inMemory.size();
        }
        assertTrue(complaints > 100, "only " + complaints);
    }

    /** What is wrong, with lines and carets, in both languages; nothing where nothing is. */
    private static List<String> refused(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InputException e) {
            return e.problems().stream()
                    .flatMap(problem -> Stream.of(Language.values()).map(problem::format))
                    .toList();
        }
    }

    /** Takes something out of a file, or puts something wrong into it, at any of its lines. */
    private static void spoil(Path file, Random chance) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = 1 + chance.nextInt(lines.size() - 1);
        String line = lines.get(at);
        List<String> ways = List.of(
                line.replaceFirst("matter: [\\w-]+", "matter: no-such-matter"),
                line.replaceFirst("institution: [\\w-]+", "institution: nobody"),
                line.replaceFirst("act: \\w+", "act: [plan]"),
                line.replaceFirst("act: \\w+", "act: dance, act: plan"),
                line.replaceFirst("text:", "txet:"),
                line.replaceFirst("text:", "since: 2020-01-01, until: 2019-01-01, text:"),
                line.replaceFirst("text:", "in_writing: true, text:"),
                line.replaceFirst("text:", "id: b990000-0, text:"),
                line.replaceFirst("text:", "id: twice, text:"),
                line.replaceFirst("- \\{.*", "- 职责"),
                line.replaceFirst("- \\{.*", "- "),
                line.replaceFirst("mandates:.*", "mandates: 5\n    names: []"),
                line.replaceFirst("mandates:", "mandates: []\n    mandates:"),
                line.replaceFirst("- id: [\\w-]+", "- id: \"?\""),
                line.replaceFirst("region: [^,]+", "region: 999999"),
                line.replaceFirst("[{]", "[{"));
        List<String> wrong = ways.stream().filter(each -> !each.equals(line)).toList();
        lines.set(at, wrong.isEmpty() ? line : wrong.get(chance.nextInt(wrong.size())));
        Files.write(file, lines);
    }

    @Test
    void filesAreReadOnceSoThatNoLaterChangeIsMixedIn() throws IOException {
        new ScatteredFiles(1).write(folder);
        byte[] expected = json(AUDITOR.audit(Mandates.read(folder)));
        MandateFiles stored = stored();
        for (int i = 0; i < ScatteredFiles.FILES; i++) {
            Files.writeString(folder.resolve("f" + i + ".yaml"), "mandate-file: 1\n");
        }
        assertArrayEquals(expected, json(AUDITOR.audit(stored)));
    }

    @Test
    void anInterruptionLosesNothing() throws IOException {
        new ScatteredFiles(1).write(folder);
        MandateFiles stored = stored();
        byte[] expected = json(AUDITOR.audit(stored));
        Thread.currentThread().interrupt();
        int[] mandates = {0};
        stored.each(mandate -> mandates[0]++);
        assertTrue(Thread.interrupted());
        assertEquals(stored.mandates(), mandates[0]);
        assertArrayEquals(expected, json(AUDITOR.audit(stored)));
    }

    @Test
    void whereThereIsNoRoomMandatesStayInMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");
        Script script =
                new Script("a.yaml", Given.HEAD + "mandates: [{institution: a, text: x, matter: 电子政务, act: 规划}]");
        Node.Mapping root = assertInstanceOf(Node.Mapping.class, YamlTree.of(script));
        Stated stated = FileShape.SHAPE.read(root, new Problems());
        try (RandomAccessFile full = new RandomAccessFile(file.toFile(), "r")) {
            FileFacts facts = StoredMandates.of(stated, root, new TemporaryFile(full));
            assertNull(facts.apart());
            assertSame(stated, facts.stated());
        }
        TemporaryFile room = Objects.requireNonNull(TemporaryFile.open());
        FileFacts facts = StoredMandates.of(stated, root, room);
        assertNotNull(facts.apart());
        assertFalse(facts.stated().has(FileShape.MANDATES));
    }

    @Test
    void nodesAreReadAsTheyWereWritten() throws IOException {
        String longer = "长".repeat(NodeWriter.SHARED + 1);
        List<String> texts = new ArrayList<>(List.of(
                "- {a: 1, \"b\": \"1\", c: [x, {y: 𠮷}], d: \"\", e: []}\n- \"" + longer + "\"\n- " + longer + "\n",
                "- a:\n" + "\n".repeat(300) + "  - " + " ".repeat(200) + "b\n"));
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                texts.add(Files.readString(sample, StandardCharsets.UTF_8));
            }
        }
        assertTrue(texts.size() > 8);
        for (String text : texts) {
            Node node = Objects.requireNonNull(YamlTree.ofAny(new Script("f", text)));
            NodeWriter out = new NodeWriter();
            out.node(node);
            out.node(node);
            NodeReader in = new NodeReader("f", Arrays.copyOf(out.bytes(), out.length()));
            assertEquals(node, in.node());
            assertEquals(node, in.node());
            assertTrue(in.isAtEnd());
        }
    }

    @Test
    void aFileThatCannotBeReadAnyMoreIsToldWithoutItsLines() {
        FileReading reading = FileReading.of(
                "a.yaml",
                new Supplier<>() {
                    private boolean read;

                    @Override
                    public byte[] get() {
                        if (read) {
                            throw InputFiles.refusal("a.yaml", null);
                        }
                        read = true;
                        return (Given.HEAD + "  - {}\n").getBytes(StandardCharsets.UTF_8);
                    }
                },
                Objects.requireNonNull(TemporaryFile.open()));
        assertFalse(reading.problems().isEmpty());
        reading.problems().sorted().forEach(problem -> assertNull(problem.line()));
    }
}
