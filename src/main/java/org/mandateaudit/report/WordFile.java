package org.mandateaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;
import org.mandateaudit.finding.Language;

/**
 * A file for word processors (WordprocessingML, ECMA-376), of A4 pages with their numbers. It is written as it comes, so
 * that memory does not follow its length; the same words give the same bytes.
 */
final class WordFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The parts that are always the same, and the resources that hold them. */
    private static final List<Map.Entry<String, String>> FIXED = List.of(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "relationships.xml"),
            Map.entry("word/_rels/document.xml.rels", "document-relationships.xml"),
            Map.entry("word/styles.xml", "styles.xml"));

    private final ZipOutputStream parts;

    private WordFile(ZipOutputStream parts) {
        this.parts = parts;
    }

    /**
     * Writes the file; the stream is not closed.
     *
     * @param title what the document is called
     * @param foot what stands at the foot of each page before its number
     * @param words writes what stands in it
     */
    static void write(String title, String foot, Language language, Consumer<Memo> words, OutputStream out)
            throws IOException {
        WordFile file = new WordFile(new ZipOutputStream(out));
        for (Map.Entry<String, String> fixed : FIXED) {
            file.part(fixed.getKey(), part -> part.write(resource(fixed.getValue())));
        }
        file.xml("docProps/core.xml", xml -> properties(xml, title, language));
        file.xml("word/footer1.xml", xml -> foot(xml, foot, language));
        file.xml("word/document.xml", xml -> document(xml, words));
        file.parts.finish();
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private void part(String name, Part part) throws IOException {
        parts.putNextEntry(Timeless.entry(name));
        part.write(parts);
        parts.closeEntry();
    }

    private void xml(String name, Consumer<Xml> part) throws IOException {
        part(name, out -> {
            Xml xml = new Xml(out);
            part.accept(xml);
            xml.end();
        });
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream("word/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static void properties(Xml xml, String title, Language language) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(title).close();
        xml.open("dc:creator").text("mandate-audit").close();
        xml.open("dc:language").text(language.tag()).close().close();
    }

    private static void document(Xml xml, Consumer<Memo> words) {
        xml.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
        WordDocument document = new WordDocument(xml);
        words.accept(document);
        document.end();
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close().close().close();
    }

    private static void foot(Xml xml, String foot, Language language) {
        xml.open("w:ftr", "xmlns:w", W).open("w:p");
        xml.open("w:pPr").empty("w:pStyle", "w:val", "Foot").close();
        run(xml, foot + language.say(" · 第 ", " · page "));
        field(xml, "PAGE");
        run(xml, language.say(" 页，共 ", " of "));
        field(xml, "NUMPAGES");
        run(xml, language.say(" 页", ""));
        xml.close().close();
    }

    /** Text of a paragraph, of characters that XML can hold. */
    static void run(Xml xml, String text) {
        xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
    }

    /** What the word processor counts. */
    private static void field(Xml xml, String name) {
        xml.open("w:fldSimple", "w:instr", name)
                .open("w:r")
                .open("w:t")
                .text("1")
                .close()
                .close()
                .close();
    }
}
