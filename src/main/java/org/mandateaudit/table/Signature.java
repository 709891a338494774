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
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return TEXT;
        }
        for (byte each : bytes) {
            if (each == 0) {
                return BINARY;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table") ? PAGE : TEXT;
    }

    static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
