package org.mandateaudit.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The bytes of a CSV file → its text and its rows. */
final class CsvFile {

    /** Of these one at least stands in any Chinese table, and hardly by chance in wrongly decoded bytes. */
    private static final Pattern CHINESE = Pattern.compile("[的和负责管理职机构名称事项类型省市区县编号]");

    private static final String GB18030 = "GB18030";

    private CsvFile() {}

    static Spreadsheet read(String file, byte[] bytes) {
        String text = null;
        String encoding = null;
        if (Bytes.markUtf16(bytes)) {
            encoding = "UTF-16";
            text = Bytes.text(bytes, StandardCharsets.UTF_16);
        } else {
            text = Bytes.text(bytes, StandardCharsets.UTF_8);
            if (text == null) {
                encoding = GB18030;
                text = Bytes.text(bytes, Charset.forName(GB18030));
                text = text == null || !CHINESE.matcher(text).find() ? null : text;
            }
        }
        if (text == null) {
            throw Unreadable.ofFile(file, TableComplaint.encoding());
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(plain);
        Sheet sheet = new Sheet(Spreadsheet.stem(file), () -> new CsvRows(file, plain, separator), List.of());
        return new Spreadsheet(List.of(sheet), plain, encoding);
    }

    /** What parts the columns of the first line that holds anything: a comma, unless there are more tabs or semicolons. */
    private static char separator(String text) {
        String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char each : new char[] {'\t', ';'}) {
            if (count(line, each) > count(line, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String line, char sign) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}
