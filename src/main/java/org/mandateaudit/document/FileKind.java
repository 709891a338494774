package org.mandateaudit.document;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.finding.Text;

/** What kind of file its bytes make: its name may say something else. */
enum FileKind {
    /** Nothing that is known: perhaps text. */
    TEXT("纯文本", "plain text"),
    PDF("PDF", "a PDF"),
    WORD("Word 文件（.docx）", "a Word file (.docx)"),
    OLD_OFFICE("旧版 Office 文件（.doc、.xls）", "an old Office file (.doc, .xls)"),
    WORKBOOK("工作簿（.xlsx）", "a workbook (.xlsx)"),
    SLIDES("演示文稿（.pptx）", "slides (.pptx)"),
    OPEN_DOCUMENT("开放文档（.odt、.ods）", "an OpenDocument file (.odt, .ods)"),
    OFD("版式文件（.ofd）", "an OFD file (.ofd)"),
    ZIP("压缩文件（.zip）", "a zip file (.zip)"),
    RTF("RTF 文件（.rtf）", "an RTF file (.rtf)"),
    IMAGE("图片", "an image");

    private final String zh;
    private final String en;

    FileKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text text() {
        return new Text(zh, en);
    }

    static FileKind of(byte[] bytes) {
        // Byte for byte, so that signs of a format can be looked for.
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (raw.startsWith("PK\3\4")) {
            return zipped(raw);
        }
        if (raw.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_OFFICE;
        }
        if (raw.startsWith("{\\rtf")) {
            return RTF;
        }
        for (String image : new String[] {"\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*"}) {
            if (raw.startsWith(image)) {
                return IMAGE;
            }
        }
        // A PDF may have a few bytes before it begins.
        return raw.substring(0, Math.min(raw.length(), 1024)).contains("%PDF-") ? PDF : TEXT;
    }

    /** By the names of the files within, which stand there as they are: nothing is unpacked. */
    private static FileKind zipped(String raw) {
        if (raw.contains("word/document")) {
            return WORD;
        }
        if (raw.contains("xl/workbook")) {
            return WORKBOOK;
        }
        if (raw.contains("ppt/presentation")) {
            return SLIDES;
        }
        if (raw.contains("application/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        return raw.contains("OFD.xml") ? OFD : ZIP;
    }
}
