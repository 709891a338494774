package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word file of before 2007 (.doc) → its paragraphs with the numbers that Word shows. No macro is run. */
final class OldWordFile {

    private OldWordFile() {}

    static SourceText read(String path, byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw SourceText.refusal(path, Complaints.encrypted());
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")
                    || path.toLowerCase(Locale.ROOT).endsWith(".wps")) {
                throw SourceText.refusal(path, Complaints.otherKind(FileKind.OLD_OFFICE));
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                return SourceText.paragraphs(path, paragraphs(document.getRange()));
            }
        } catch (EncryptedDocumentException e) {
            throw SourceText.refusal(path, Complaints.encrypted());
        } catch (OldFileFormatException e) {
            throw SourceText.refusal(path, Complaints.otherKind(FileKind.OLD_OFFICE));
        }
    }

    private static List<String> paragraphs(Range range) {
        List<String> paragraphs = new ArrayList<>();
        ListNumbers numbers = new ListNumbers();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String text = Range.stripFields(paragraph.text()).replaceAll("\\p{Cntrl}", " ");
            paragraphs.add((text.isBlank() ? "" : number(paragraph, numbers)) + text);
        }
        return paragraphs;
    }

    private static String number(Paragraph paragraph, ListNumbers numbers) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        return numbers.next(list.getLsid(), paragraph.getIlvl(), each -> level(list, (char) each));
    }

    private static ListNumbers.Level level(HWPFList list, char level) {
        StringBuilder text = new StringBuilder();
        String shown = list.getNumberText(level);
        for (char each : (shown == null ? "" : shown).toCharArray()) {
            text.append(each < 9 ? "%" + (each + 1) : String.valueOf(each));
        }
        return new ListNumbers.Level(style(list.getNumberFormat(level)), list.getStartAt(level), text.toString());
    }

    /** By the numbers of [MS-OSHARED] 2.2.1.3, MSONFC. */
    private static ListNumbers.Style style(int format) {
        return switch (format) {
            case 23, 255 -> ListNumbers.Style.NONE;
            case 18, 28 -> ListNumbers.Style.CIRCLED;
            case 10, 11, 33, 35, 37, 39 -> ListNumbers.Style.CHINESE;
            default -> ListNumbers.Style.ARABIC;
        };
    }
}
