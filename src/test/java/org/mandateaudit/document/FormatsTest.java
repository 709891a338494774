package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.InputException;

/** Files of all formats, sound, broken and hostile: a draft, or one clear message in bounded time. */
class FormatsTest {

    private static final List<String> LINES = List.of("甲市大数据局主要职责", "主要职责是：", "#负责电子政务工作。", "#推进智慧城市建设。");
    private static final byte[] WORD = DocumentFiles.word(LINES);
    private static final byte[] PDF = DocumentFiles.pdf(List.of(List.of("甲市大数据局主要职责", "主要职责是：", "（一）负责电子政务工作。")));

    static {
        // What libraries say of broken files is for their developers; the command line silences it alike.
        System.setProperty("org.apache.logging.log4j.simplelog.level", "off");
        System.setProperty("log4j2.statusLoggerLevel", "off");
    }

    @TempDir
    private Path folder;

    private static Draft draft(byte[] document) {
        return Documents.read(
                List.of(Path.of("-")),
                new DraftOptions(
                        null, null, null, null, null, Map.of(), List.of(), new ByteArrayInputStream(document)));
    }

    private static String refusal(byte[] document) {
        return assertTimeout(Duration.ofSeconds(60), () -> {
            InputException refused = assertThrows(InputException.class, () -> draft(document));
            assertEquals(1, refused.problems().size());
            return refused.problems().get(0).message().en();
        });
    }

    @Test
    void theNumbersThatWordMakesAreRead() {
        assertTrue(
                draft(WORD).json().contains("\"clause\": \"(二)\""), draft(WORD).json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ding-county-data.docx", "geng-city-data.docx", "ji-county-approval.doc", "wu-city-services.pdf"
            })
    void theSampleIsWhatItsMakerMakes(String name) throws IOException {
        DocumentFiles.main(new String[] {"samples", folder.toString()});

        String made = draft(Files.readAllBytes(folder.resolve(name))).json();
        assertEquals(
                draft(Files.readAllBytes(Path.of("samples/documents", name))).json(), made);
    }

    @Test
    void aWordFileOfBefore2007IsReadByItsParagraphs() {
        Draft draft = Documents.read(List.of(Path.of("samples/documents/ji-county-approval.doc")), DraftOptions.NONE);

        assertEquals(1, draft.mandates());
        assertEquals(3, draft.leftOut(), draft.review(Language.EN));
        assertTrue(draft.yaml(Language.EN).contains("rank: full-section  # stated, sure: paragraph 2"));
    }

    @Test
    void aFileNamedTwiceIsReadOnceWhateverItIsCalled() {
        List<Path> names = List.of(
                Path.of("samples/documents/wu-city-services.pdf"),
                Path.of("samples/../samples/documents/wu-city-services.pdf"));

        assertEquals(
                Documents.read(names.subList(0, 1), DraftOptions.NONE).mandates(),
                Documents.read(names, DraftOptions.NONE).mandates());
    }

    @Test
    void aPdfIsCitedByPageAndALineGoesOnOverThePage() {
        Draft draft = Documents.read(List.of(Path.of("samples/documents/wu-city-services.pdf")), DraftOptions.NONE);

        assertTrue(draft.yaml(Language.ZH).contains("第二条(一)（第1页）"));
        assertTrue(draft.yaml(Language.ZH).contains("\"指导各县区政务服务中心的建设和管理\""));
        assertTrue(draft.yaml(Language.EN).contains("page 2, line 2"));
    }

    @Test
    void whatAFileIsCountsAndNotItsName() throws IOException {
        for (String name : List.of("a.txt", "b.pdf", "c")) {
            Path file = Files.write(folder.resolve(name), WORD);
            assertEquals(2, Documents.read(List.of(file), DraftOptions.NONE).mandates());
        }
    }

    @Test
    void aPageWithoutTextIsSaidToBeUnread() {
        Draft draft = draft(DocumentFiles.pdf(List.of(List.of("甲市大数据局主要职责", "（一）负责电子政务工作。"), List.of())));

        assertEquals(1, draft.mandates());
        assertTrue(draft.yaml(Language.EN).contains("page 2"), draft.yaml(Language.EN));
        assertEquals(1, draft.notUnderstood());
    }

    @Test
    void aFileWithMacrosIsReadAndNothingIsRun() throws IOException {
        byte[] macros = with("[Content_Types].xml", "wordprocessingml.document.main", "document.macroEnabled.main");

        assertEquals(2, draft(macros).mandates());
    }

    static Stream<Arguments> refused() throws IOException {
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"" + "x".repeat(1000) + "\">"
                + "<!ENTITY b \"" + "&a;".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                + "\">]><w:document>&c;</w:document>";
        String external = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + "&x;</w:t></w:r></w:p></w:body></w:document>";
        return Stream.of(
                Arguments.of("a scan", DocumentFiles.pdf(List.of(List.of(), List.of()))),
                Arguments.of("encrypted", encryptedPdf()),
                Arguments.of("encrypted", encryptedWord()),
                Arguments.of("damaged", Arrays.copyOf(WORD, WORD.length / 2)),
                Arguments.of("damaged", Arrays.copyOf(PDF, 30)),
                Arguments.of("damaged", Arrays.copyOf(PDF, 700)),
                Arguments.of("damaged", Arrays.copyOf(PDF, PDF.length - 40)),
                Arguments.of("damaged", Arrays.copyOf(OldWordMaker.make(LINES), 3000)),
                Arguments.of("damaged", Arrays.copyOf(encryptedWord(), 600)),
                Arguments.of("damaged", replaced("word/document.xml", entities.getBytes(StandardCharsets.UTF_8))),
                Arguments.of("damaged", replaced("word/document.xml", external.getBytes(StandardCharsets.UTF_8))),
                Arguments.of("unpacks to far more", replaced("word/document.xml", new byte[200_000_000])),
                Arguments.of("an RTF file", bytes("{\\rtf1 甲市大数据局}")),
                Arguments.of("OCR", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
                Arguments.of("an OFD file", zip(Map.of("OFD.xml", bytes("<ofd/>")))),
                Arguments.of("a workbook", zip(Map.of("xl/workbook.xml", bytes("<x/>")))),
                Arguments.of("unpack it", zip(Map.of("a.txt", bytes("甲市大数据局")))),
                Arguments.of("more than 2000000 characters", bytes("甲市大数据局主要职责\n（一）负责电子政务工作。\n".repeat(100_000))));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String said, byte[] document) {
        String message = refusal(document);
        assertTrue(message.contains(said), message);
    }

    @Test
    void aPdfThatUnpacksToMoreThanThereIsMemoryOrDrawsForEverIsRefusedOrRead() {
        String drawing = DocumentFiles.deflated("q Q ".repeat(11_000_000));

        assertTrue(refusal(DocumentFiles.pdfOf(drawing)).contains("unpacks to far more"));
    }

    @Test
    void damagedFilesGiveADraftOrOneMessage() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = (i % 2 == 0 ? WORD : PDF).clone();
            for (int j = 0; j < 1 + random.nextInt(20); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertFalse(draft(damaged).json().isEmpty());
            } catch (InputException e) {
                assertEquals(1, e.problems().size());
            }
        }
    }

    @Test
    void theFontsThatAnApplicationSetsAfterAPdfWasReadStaySet() {
        draft(PDF);
        FontMapper before = FontMappers.instance();
        FontMapper own = new PdfFonts();
        FontMappers.set(own);
        try {
            draft(PDF);
            assertSame(own, FontMappers.instance());
        } finally {
            FontMappers.set(before);
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    /** An encrypted Word file lies whole within a file of the old kind. */
    private static byte[] encryptedWord() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] with(String name, String old, String changed) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WORD))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().equals(name)) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    assertTrue(text.contains(old), text);
                    return replaced(name, bytes(text.replace(old, changed)));
                }
            }
        }
        throw new AssertionError(name);
    }

    private static byte[] replaced(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WORD));
                ZipOutputStream made = new ZipOutputStream(out)) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                made.putNextEntry(new ZipEntry(each.getName()));
                made.write(each.getName().equals(name) ? content : zip.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream made = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                made.putNextEntry(new ZipEntry(each.getKey()));
                made.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
