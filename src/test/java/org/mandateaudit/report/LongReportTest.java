package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** A report that is longer than the memory is written as it is made. */
class LongReportTest {

    private static final int FINDINGS = 2_000;

    /** Words that count how often they are asked for. */
    private record Counted(AtomicInteger asked, String words) implements CharSequence {

        @Override
        public String toString() {
            asked.incrementAndGet();
            return words;
        }

        @Override
        public int length() {
            return words.length();
        }

        @Override
        public char charAt(int index) {
            return words.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return words.subSequence(start, end);
        }
    }

    private static Report report(AtomicInteger asked) {
        Finding one = Samples.full().findings().get(0);
        Text condition = Text.ofParts(new Counted(asked, "现状很长。".repeat(20)), new Counted(asked, "Long. ".repeat(20)));
        List<Finding> findings = IntStream.range(0, FINDINGS)
                .mapToObj(i -> new Finding(
                        "%016x".formatted(i),
                        one.rule(),
                        one.severity(),
                        one.grade(),
                        one.region(),
                        one.institutions(),
                        one.matter(),
                        condition,
                        one.effect(),
                        one.recommendation(),
                        one.evidence()))
                .toList();
        return Samples.report(findings, List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "JSON", "SARIF", "CSV"})
    void its_beginning_is_written_before_its_end_is_made(ReportFormat format) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger askedAtFirst = new AtomicInteger();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int each) {
                askedAtFirst.compareAndSet(0, asked.get());
                written.write(each);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                askedAtFirst.compareAndSet(0, asked.get());
                written.write(bytes, from, length);
            }
        };
        Report report = report(asked);
        format.write(report, Style.of(Language.ZH), out);
        assertEquals(FINDINGS, asked.get());
        assertTrue(askedAtFirst.get() < FINDINGS / 4, askedAtFirst + " were made before anything was written");
        assertArrayEquals(format.bytes(report, Style.of(Language.ZH)), written.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void that_it_cannot_be_written_is_told_as_what_it_is(ReportFormat format) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        IOException told = assertThrows(
                IOException.class, () -> format.write(report(new AtomicInteger()), Style.of(Language.ZH), full));
        assertTrue(String.valueOf(told.getMessage()).contains("No space left"), String.valueOf(told));
    }
}
