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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/** The bytes of a CSV file → its text and its rows. */
final class CsvFile {

    /** What Excel writes and reads as a first line: {@code sep=;}. */
    private static final Pattern SAID = Pattern.compile("(?i)\\s*\"?sep=([\\t,;|:])\"?\\s*");

    private CsvFile() {}

    /** @throws Unreadable where it is no text, or in no encoding that is read */
    static Spreadsheet read(String file, byte[] bytes) {
        refuseOther(file, Signature.of(bytes), bytes);
        if (!Bytes.markUtf16(bytes) && Bytes.areUtf8(bytes)) {
            return read(file, bytes, null);
        }
        Charset encoding = otherEncoding(bytes);
        String text = Bytes.text(bytes, encoding);
        if (text == null || !isLikely(encoding, text)) {
            throw new Unreadable(Malformed.problem(file, bytes, TableComplaint.encoding()));
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
        refuseOther(file, survey.signature(), survey.start());
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
        throw new Unreadable(Malformed.problem(file, source, TableComplaint.encoding()));
    }

    private static void refuseOther(String file, Signature signature, byte[] start) {
        if (signature != Signature.ZIP && Bytes.areUtf32(start)) {
            throw Unreadable.at(new Place(file, 1, 1), TableComplaint.utf32());
        }
        if (signature != Signature.TEXT) {
            throw Unreadable.ofFile(file, TableComplaint.otherEnding(".csv", signature));
        }
    }

    private static Spreadsheet read(String file, ByteSource utf8, CsvSurvey survey, @Nullable String encoding) {
        int start = Bytes.startWith(survey.start(), 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Separator separator = Separator.of(survey.start(), start);
        Supplier<Records> records = () -> separator.records(file, steady(file, utf8, start, survey.sum()));
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
        Separator separator = Separator.of(utf8, start);
        Supplier<Records> records =
                () -> separator.records(file, new ByteArrayInputStream(utf8, start, utf8.length - start));
        Sheet sheet = new Sheet(Spreadsheet.stem(file), () -> new CsvRows(records.get()), List.of(), records);
        Supplier<String> text = () -> new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
        return new Spreadsheet(List.of(sheet), text, encoding);
    }

    /**
     * What parts the columns.
     *
     * @param sign a comma, unless the first line that holds anything has more tabs or semicolons, or is {@code sep=;}
     * @param said whether that line is such a line, which Excel takes for itself and is no row
     */
    private record Separator(char sign, boolean said) {

        static Separator of(byte[] utf8, int start) {
            String line = "";
            for (int from = start; from < utf8.length && line.isBlank(); ) {
                int to = from;
                while (to < utf8.length && utf8[to] != '\n' && utf8[to] != '\r') {
                    to++;
                }
                line = new String(utf8, from, to - from, StandardCharsets.UTF_8);
                from = to + 1;
            }
            Matcher said = SAID.matcher(line);
            if (said.matches()) {
                return new Separator(said.group(1).charAt(0), true);
            }
            char most = ',';
            for (char each : new char[] {'\t', ';'}) {
                if (count(line, each) > count(line, most)) {
                    most = each;
                }
            }
            return new Separator(most, false);
        }

        Records records(String file, InputStream in) {
            Records records = new Records(file, in, sign);
            if (said) {
                records.next();
            }
            return records;
        }
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
