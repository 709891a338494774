package org.mandateaudit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bytes of a CSV file → its text and its rows. */
final class CsvFile {

    private CsvFile() {}

    static Spreadsheet read(String file, byte[] bytes) {
        if (!Bytes.markUtf16(bytes) && Bytes.areUtf8(bytes)) {
            return read(file, bytes, null);
        }
        Charset encoding = otherEncoding(bytes);
        String text = Bytes.text(bytes, encoding);
        if (text == null || !isLikely(encoding, text)) {
            throw Unreadable.ofFile(file, TableComplaint.encoding());
        }
        return read(file, text.getBytes(StandardCharsets.UTF_8), encoding.name());
    }

    /**
     * Reads a file that is too large to be held: its records are read from it each time.
     *
     * @throws IOException where it cannot be read
     */
    static Spreadsheet read(String file, ByteSource source) throws IOException {
        CsvSurvey survey = CsvSurvey.of(source);
        if (survey.signature() != Signature.TEXT) {
            throw Unreadable.ofFile(file, TableComplaint.otherEnding(".csv", survey.signature()));
        }
        if (survey.isUtf8()) {
            return read(file, source, survey, null);
        }
        Charset encoding = otherEncoding(survey.start());
        ByteSource recoded = () -> new Recoded(source.open(), encoding);
        try {
            CsvSurvey text = CsvSurvey.of(recoded);
            if (isLikely(encoding, new String(text.start(), StandardCharsets.UTF_8))) {
                return read(file, recoded, text, encoding.name());
            }
        } catch (CharacterCodingException e) {
            // It is in neither.
        }
        throw Unreadable.ofFile(file, TableComplaint.encoding());
    }

    private static Spreadsheet read(String file, ByteSource utf8, CsvSurvey survey, @Nullable String encoding) {
        int start = Bytes.startWith(survey.start(), 0xEF, 0xBB, 0xBF) ? 3 : 0;
        char separator = separator(survey.start(), start);
        Supplier<Records> records = () -> new Records(file, steady(file, utf8, start, survey.sum()), separator);
        Sheet sheet = new Sheet(Spreadsheet.stem(file), () -> new CsvRows(records.get()), List.of(), records);
        return new Spreadsheet(List.of(sheet), () -> text(utf8, start), encoding);
    }

    /** What bytes that are not UTF-8 may be in. */
    private static Charset otherEncoding(byte[] start) {
        return Bytes.markUtf16(start) ? StandardCharsets.UTF_16 : Gb18030.CHARSET;
    }

    private static boolean isLikely(Charset encoding, String text) {
        return !encoding.equals(Gb18030.CHARSET) || Gb18030.isLikely(text);
    }

    private static InputStream steady(String file, ByteSource source, int start, long sum) {
        try {
            return new SteadyStream(file, source.open(), start, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ByteSource source, int start) {
        try (InputStream in = source.open()) {
            in.skipNBytes(start);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spreadsheet read(String file, byte[] utf8, @Nullable String encoding) {
        int start = Bytes.startWith(utf8, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        char separator = separator(utf8, start);
        Supplier<Records> records =
                () -> new Records(file, new ByteArrayInputStream(utf8, start, utf8.length - start), separator);
        Sheet sheet = new Sheet(Spreadsheet.stem(file), () -> new CsvRows(records.get()), List.of(), records);
        Supplier<String> text = () -> new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
        return new Spreadsheet(List.of(sheet), text, encoding);
    }

    /** What parts the columns of the first line that holds anything: a comma, unless there are more tabs or semicolons. */
    private static char separator(byte[] utf8, int start) {
        String line = "";
        for (int from = start; from < utf8.length && line.isBlank(); ) {
            int to = from;
            while (to < utf8.length && utf8[to] != '\n' && utf8[to] != '\r') {
                to++;
            }
            line = new String(utf8, from, to - from, StandardCharsets.UTF_8);
            from = to + 1;
        }
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
