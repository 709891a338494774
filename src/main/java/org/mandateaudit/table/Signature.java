package org.mandateaudit.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mandateaudit.finding.Text;

/** What a file begins as, whatever its name. */
enum Signature {
    ZIP("压缩文件（.xlsx、.docx、.zip）", "a zip file (.xlsx, .docx, .zip)"),
    OLE("旧版 Office 文件（.xls、.doc）或者加密的工作簿", "an old Office file (.xls, .doc), or an encrypted workbook"),
    PDF("PDF", "a PDF"),
    PAGE("网页", "a web page"),
    TEXT("纯文本", "plain text"),
    BINARY("其他二进制文件", "some other binary file");

    private static final int LOOKED_AT = 1024;

    private final String zh;
    private final String en;

    Signature(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text words() {
        return new Text(zh, en);
    }

    static Signature of(byte[] bytes) {
        if (Bytes.startWith(bytes, 'P', 'K', 3, 4) || Bytes.startWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (Bytes.startWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (Bytes.startWith(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (Bytes.markUtf16(bytes)) {
            return TEXT;
        }
        if (Bytes.nul(bytes) >= 0) {
            return BINARY;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table") ? PAGE : TEXT;
    }
}
