package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.document.Documents;
import org.mandateaudit.document.DraftOptions;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.report.ProblemFormat;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;

/** What an application holds in memory is read as a file of its name is. */
class InputFileTest {

    private static final Style STYLE = Style.of(Language.EN);

    private static List<InputFile> held(Path folder) throws IOException {
        List<InputFile> held = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                held.add(InputFile.of(NamedFile.name(file), Files.readAllBytes(file)));
            }
        }
        return held;
    }

    private static String json(Mandates mandates) {
        return new String(
                ReportFormat.JSON.bytes(Auditor.withBundledRules().audit(mandates), STYLE), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples/article", "samples/tables"})
    void theReportIsThatOfTheFiles(String folder) throws IOException {
        assertEquals(
                json(Mandates.read(Path.of(folder))), json(Mandates.read(held(Path.of(folder)), ReadOptions.DEFAULT)));
        try (MandateFiles files = MandateFiles.read(held(Path.of(folder)), ReadOptions.DEFAULT)) {
            assertEquals(json(Mandates.read(Path.of(folder))), json(files.all()));
        }
    }

    @Test
    void standardInputThatIsNamedTwiceIsReadOnce() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples/clean.yaml"));
        Mandates once = Mandates.read(
                List.of(Path.of("-"), Path.of("-")), new ReadOptions(null, new ByteArrayInputStream(bytes)));

        assertEquals(1, once.inputs().size());
    }

    @Test
    void aMistakeIsToldByTheNameWithItsPlace() {
        String text = "mandate-file: 1\nregions:\n  - {code: \"990000\", name: 甲省, level: provinze}\n";
        Problem problem = assertThrows(InputException.class, () -> Mandates.read(InputFile.of("upload.yaml", text)))
                .problems()
                .get(0);

        assertEquals("upload.yaml:3:39", problem.place().toString());
        assertTrue(problem.message().en().contains("did you mean province?"), problem.message()::en);
        String json = ProblemFormat.JSON.text(List.of(problem), STYLE);
        assertTrue(json.contains("\"kind\": \"error\""), json);
        assertTrue(json.contains("\"line\": 3"), json);
        assertEquals(problem.format(Language.EN), ProblemFormat.TEXT.text(List.of(problem), STYLE));
    }

    @Test
    void whatTheNameSaysIsHeldAgainstWhatItIs() {
        InputFile text = InputFile.of("upload.xlsx", "mandate-file: 1\n");

        assertTrue(assertThrows(InputException.class, () -> Mandates.read(text))
                .problems()
                .get(0)
                .format(Language.EN)
                .startsWith("upload.xlsx: error: "));
    }

    @Test
    void whatIsToldOfTheInputAndIsNoFaultIsANote() {
        byte[] regions = "代码,名称,层级\n990000,甲省,省\n".getBytes(Charset.forName("GB18030"));
        Problem note = Mandates.read(InputFile.of("行政区.csv", regions)).notes().get(0);

        assertEquals(Problem.Kind.NOTE, note.kind());
        assertTrue(note.format(Language.EN).startsWith("行政区.csv: note: "), note.format(Language.EN));
    }

    @Test
    void twoOfOneNameAreRefused() {
        InputFile one = InputFile.of("a.yaml", "mandate-file: 1\n");
        InputFile other = InputFile.of("a.yaml", "mandate-file: 1\n");

        assertEquals(
                "two inputs are called a.yaml; give each a name of its own",
                assertThrows(IllegalArgumentException.class, () -> Mandates.read(one, other))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Waivers.read(one, other));
        assertEquals(1, Mandates.read(one, one).inputs().size());
    }

    @Test
    void waiversBaselinesAndDocumentsAreReadLikewise() throws IOException {
        Mandates mandates = Mandates.read(Path.of("samples/article"));
        Report report = Auditor.withBundledRules().audit(mandates);
        InputFile earlier = InputFile.of("earlier.json", ReportFormat.JSON.bytes(report, STYLE));

        assertEquals(report.findings().size(), Baseline.read(earlier).findings().size());
        assertTrue(Waivers.read(InputFile.of("waivers.yaml", "[]")).all().isEmpty());
        Path document = Path.of("samples/documents/jia-city-big-data.txt");
        DraftOptions options = DraftOptions.NONE;
        assertEquals(
                Documents.read(List.of(document), options).yaml(Language.ZH),
                Documents.read(List.of(InputFile.of(document.toString(), Files.readAllBytes(document))), options)
                        .yaml(Language.ZH));
    }

    @Test
    void aStreamThatBreaksIsNoFaultOfTheInput() {
        IOException gone = new IOException("client gone");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw gone;
            }
        };
        BrokenStreamException thrown =
                assertThrows(BrokenStreamException.class, () -> Mandates.read(InputFile.of("upload.yaml", broken)));

        assertSame(gone, thrown.getCause());
        assertEquals("upload.yaml: cannot be read: client gone", thrown.getMessage());
        assertEquals(
                1,
                Mandates.read(InputFile.of(
                                "a.yaml",
                                new ByteArrayInputStream("mandate-file: 1\n".getBytes(StandardCharsets.UTF_8))))
                        .inputs()
                        .size());
    }

    @Test
    void whyAFileCannotBeReadIsKept() {
        assertInstanceOf(
                NoSuchFileException.class,
                assertThrows(InputException.class, () -> Mandates.read(Path.of("no-such-file.yaml")))
                        .getCause());
    }
}
