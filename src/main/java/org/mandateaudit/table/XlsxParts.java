package org.mandateaudit.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, looked through before anything reads it: all are unpacked once, within bounds and into nothing,
 * so that a file made to fill the memory is known as one. On the way the merged cells are noted, which the reader does not
 * tell.
 */
final class XlsxParts {

    private static final int MOST_MEGABYTES = 256;
    private static final long MOST = MOST_MEGABYTES * 1024L * 1024;
    private static final int START = 512;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final XMLInputFactory XML = factory();

    /** Cells that are merged, rows and columns counted from 0. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private final String file;
    private final Map<String, List<Merge>> merges = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean styled;
    private long left = MOST;

    private XlsxParts(String file) {
        this.file = file;
    }

    static XlsxParts of(String file, byte[] bytes) {
        XlsxParts parts = new XlsxParts(file);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            parts.look(zip);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Unreadable.ofFile(file, TableComplaint.broken());
        }
        return parts;
    }

    /** The merged cells of the sheet that the workbook refers to by that id. */
    List<Merge> merges(String id) {
        return merges.getOrDefault(targets.getOrDefault(id, ""), List.of());
    }

    /** Whether it says how its cells look, which a workbook need not. */
    boolean styled() {
        return styled;
    }

    private void look(ZipFile zip) throws IOException, XMLStreamException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        boolean workbook = false;
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin")) {
                throw Unreadable.ofFile(file, TableComplaint.macros());
            }
            workbook |= name.equals("xl/workbook.xml");
            if (!zip.canReadEntryData(entry)) {
                throw Unreadable.ofFile(file, TableComplaint.encrypted());
            }
            try (InputStream in = new BufferedInputStream(new Counted(zip.getInputStream(entry)))) {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    refuseDocumentType(in);
                }
                if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                    merges.put(name, merges(in));
                } else if (name.equals("xl/_rels/workbook.xml.rels")) {
                    relations(in);
                } else {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (!workbook) {
            throw Unreadable.ofFile(file, TableComplaint.noWorkbook());
        }
    }

    /** Entities, of which bombs are made, are declared in a document type, and no program that writes workbooks writes one. */
    private void refuseDocumentType(InputStream in) throws IOException {
        in.mark(START);
        byte[] start = in.readNBytes(START);
        in.reset();
        boolean wide = Bytes.markUtf16(start) || Bytes.startWith(start, '<', 0) || Bytes.startWith(start, 0, '<');
        if (wide || new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw Unreadable.ofFile(file, TableComplaint.documentType());
        }
    }

    private static List<Merge> merges(InputStream in) throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                Matcher range = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                if (range.matches()) {
                    merges.add(new Merge(
                            Integer.parseInt(range.group(2)) - 1,
                            Integer.parseInt(range.group(4)) - 1,
                            column(range.group(1)),
                            column(range.group(3))));
                }
            }
        }
        return merges;
    }

    private void relations(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                styled |= String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/styles");
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), part.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes out of all parts together, and ends where it is too much. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int count) {
            left -= count;
            if (left < 0) {
                throw Unreadable.ofFile(file, TableComplaint.tooLarge(MOST_MEGABYTES));
            }
        }
    }
}
