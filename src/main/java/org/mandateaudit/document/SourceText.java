package org.mandateaudit.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;

/**
 * The text of a document.
 *
 * @param path the document as the user named it
 * @param lines its lines; of a web page, its paragraphs
 */
record SourceText(String path, List<String> lines) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u2028\u2029]");

    /** Of these one at least stands in any Chinese official text, and hardly by chance in wrongly decoded bytes. */
    private static final Pattern CHINESE = Pattern.compile("[的和负責责管理职職]");

    /**
     * The text of a document: plain, in UTF-8, UTF-16 with a mark or GB18030; or a web page.
     *
     * @throws InputException where it is empty, or no text
     */
    static SourceText of(String path, byte[] bytes) {
        Text kind = kind(bytes);
        if (kind != null) {
            throw refusal(path, Complaints.otherKind(kind));
        }
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return checked(new SourceText(path, WebPage.paragraphs(bytes)));
        }
        String text = decode(path, bytes);
        if (text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)
                || text.stripLeading().regionMatches(true, 0, "<html", 0, 5)) {
            return checked(new SourceText(path, WebPage.paragraphs(bytes)));
        }
        return checked(new SourceText(path, List.of(LINE_END.split(text, -1))));
    }

    private static SourceText checked(SourceText text) {
        if (text.lines.stream().allMatch(line -> Folding.fold(line).isBlank())) {
            throw refusal(text.path, Complaints.empty());
        }
        return text;
    }

    private static String decode(String path, byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            String text = strict(bytes, StandardCharsets.UTF_16);
            if (text != null) {
                return text;
            }
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw refusal(path, Complaints.binary());
            }
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
        }
        String gb = strict(bytes, Charset.forName("GB18030"));
        if (gb == null || !CHINESE.matcher(gb).find()) {
            throw refusal(path, Complaints.encoding());
        }
        return gb.startsWith("\uFEFF") ? gb.substring(1) : gb;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What other kind of file it begins as; null where it may be text. */
    private static @Nullable Text kind(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return new Text("PDF", "a PDF");
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return new Text("压缩文件（.docx、.xlsx、.zip）", "a zip file (.docx, .xlsx, .zip)");
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Text("旧版 Office 文件（.doc、.xls）", "an old Office file (.doc, .xls)");
        }
        return null;
    }

    private static boolean starts(byte[] bytes, int... start) {
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

    private static InputException refusal(String path, Text message) {
        return new InputException(List.of(Problem.ofPath(path, message)));
    }
}
