package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream standard = new ByteArrayOutputStream();
    private final Output output =
            new Output(Terminal.of(InputStream.nullInputStream(), standard, OutputStream.nullOutputStream(), Map.of()));

    @Test
    void aResultIsWrittenAsItComes() throws IOException {
        Path file = folder.resolve("report");
        output.write(file, out -> out.write("甲".getBytes(StandardCharsets.UTF_8)));
        output.print(out -> out.write("乙".getBytes(StandardCharsets.UTF_8)));
        assertEquals("甲", Files.readString(file));
        assertEquals("乙", standard.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsLeftAsItWasWhereTheResultComesToNoEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "before");
        assertThrows(
                UsageException.class, () -> output.write(file, out -> cutShort(out, new IOException("disk is full"))));
        assertThrows(
                IllegalStateException.class,
                () -> output.write(file, out -> cutShort(out, new IllegalStateException())));
        assertThrows(OutOfMemoryError.class, () -> output.write(file, out -> cutShort(out, new OutOfMemoryError())));
        assertEquals("before", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aShortResultThatComesToNoEndIsNotPrinted() {
        assertThrows(
                IllegalStateException.class,
                () -> output.print(out -> cutShort(out, new IllegalStateException()), "incomplete"));
        assertEquals("", standard.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aLongResultThatComesToNoEndSaysSo() {
        assertThrows(
                OutOfMemoryError.class,
                () -> output.print(
                        out -> {
                            out.write(new byte[HeldBack.MOST]);
                            cutShort(out, new OutOfMemoryError());
                        },
                        "\nincomplete\n"));
        assertEquals(
                HeldBack.MOST + 100_000,
                standard.toString(StandardCharsets.UTF_8).indexOf("\nincomplete\n"));
    }

    @Test
    void aLongResultIsPrintedAsItIs() {
        output.print(
                out -> {
                    out.write("甲".getBytes(StandardCharsets.UTF_8));
                    out.write(new byte[HeldBack.MOST]);
                    out.write('b');
                },
                "incomplete");
        assertEquals("甲" + "\0".repeat(HeldBack.MOST) + "b", standard.toString(StandardCharsets.UTF_8));
    }

    private static <T extends Throwable> void cutShort(OutputStream out, T because) throws IOException, T {
        out.write(new byte[100_000]);
        throw because;
    }
}
