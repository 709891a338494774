package org.mandateaudit.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF → its lines, page by page. What is drawn and not written, as on a scan, cannot be read. Nothing in it is run. */
final class PdfFile {

    /** What stands alone at the top or the foot of a page. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－ 第·]*[0-9０-９]{1,4}[-—–－ 页·]*");

    /** Within so many bytes of its end a PDF says where its contents are listed, whatever was put behind it. */
    private static final int TAIL = 4096;

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfFile() {}

    static SourceText read(String path, byte[] bytes) throws IOException {
        if (!isWhole(bytes)) {
            throw SourceText.refusal(path, Complaints.broken(FileKind.PDF));
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() == 0) {
                // What is left of a file that was cut short.
                throw SourceText.refusal(path, Complaints.broken(FileKind.PDF));
            }
            List<SourceText.Line> lines = new ArrayList<>();
            List<Spot> unread = new ArrayList<>();
            Bounded stripper = new Bounded();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                List<SourceText.Line> own = lines(page, stripper.getText(document));
                if (own.isEmpty() && stripper.drawn) {
                    unread.add(new Spot(page, Spot.Unit.LINE, 1));
                }
                lines.addAll(own);
            }
            return new SourceText(path, lines, List.of(), unread);
        } catch (InvalidPasswordException e) {
            throw SourceText.refusal(path, Complaints.encrypted());
        } catch (TooMuch e) {
            throw SourceText.refusal(path, Complaints.tooMuch());
        }
    }

    /** Whether it ends as a PDF does: the library reads what is left of one that was cut short, and says nothing. */
    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") && tail.contains("startxref");
    }

    private static List<SourceText.Line> lines(int page, String text) {
        List<SourceText.Line> lines = new ArrayList<>();
        for (String line : PlainText.lines(text)) {
            if (!line.isBlank()) {
                lines.add(new SourceText.Line(new Spot(page, Spot.Unit.LINE, lines.size() + 1), line));
            }
        }
        if (!lines.isEmpty() && isPageNumber(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (!lines.isEmpty() && isPageNumber(lines.get(0))) {
            lines.remove(0);
        }
        return lines;
    }

    private static boolean isPageNumber(SourceText.Line line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    /** More is drawn than any document draws. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Stops at a file that is made to take for ever, and notes whether anything is drawn. */
    private static final class Bounded extends PDFTextStripper {

        private static final int MOST = 20_000_000;

        private int operators;
        private boolean drawn;

        Bounded() {
            setSortByPosition(true);
            setLineSeparator("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operators++ > MOST) {
                throw new TooMuch();
            }
            drawn |= operator.getName().equals("Do") || operator.getName().equals("BI");
            super.processOperator(operator, operands);
        }

        @Override
        public void processPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
            drawn = false;
            super.processPage(page);
        }
    }
}
