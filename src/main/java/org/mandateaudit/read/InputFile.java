package org.mandateaudit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.table.ByteSource;

/**
 * Something to read: a file or folder on disk, or what an application holds in memory under a name, as of an upload. How it
 * is read, its name decides, which also stands in messages, findings and reports.
 *
 * <pre>{@code
 * Mandates mandates = Mandates.read(InputFile.of("upload.yaml", bytes));
 * }</pre>
 */
public abstract sealed class InputFile {

    private final String name;

    private InputFile(String name) {
        this.name = name;
    }

    /** A file, or a folder where folders are read. */
    public static InputFile of(Path path) {
        return new OnDisk(path);
    }

    /**
     * What an application holds in memory.
     *
     * @param name the name of a file, whose ending says what it is: {@code .yaml}, {@code .json}, {@code .csv}, {@code .xlsx},
     *     {@code .xls}; of CSV it says which table it is as well
     * @param bytes what it holds; they are not copied, and must not change while they are read
     * @throws IllegalArgumentException where the name is blank
     */
    public static InputFile of(String name, byte[] bytes) {
        return new InMemory(named(name), Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * Text that an application holds in memory.
     *
     * @param name the name of a file, whose ending says what it is
     * @throws IllegalArgumentException where the name is blank
     */
    public static InputFile of(String name, String text) {
        return of(name, Objects.requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A stream, which is read once, to its end, and not closed. Where it breaks, reading throws
     * {@link BrokenStreamException}.
     *
     * @param name the name of a file, whose ending says what it is
     * @throws IllegalArgumentException where the name is blank
     */
    public static InputFile of(String name, InputStream stream) {
        return new Streamed(named(name), Objects.requireNonNull(stream, "stream"));
    }

    private static String named(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("the name of an input is blank");
        }
        return name;
    }

    /**
     * Each once, in order of the names: to name a file twice is no mistake.
     *
     * @throws IllegalArgumentException where two that are not the same have one name
     */
    public static List<InputFile> once(Collection<InputFile> files) {
        Map<Object, InputFile> once = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(InputFile::name))
                .forEach(file -> once.putIfAbsent(file.identity(), file));
        Map<String, InputFile> named = new LinkedHashMap<>();
        once.values().forEach(file -> putNew(named, file));
        return List.copyOf(named.values());
    }

    /** @throws IllegalArgumentException where another has its name: nobody could tell which of them is meant */
    static void putNew(Map<String, InputFile> files, InputFile file) {
        InputFile other = files.putIfAbsent(file.name, file);
        if (other != null && !other.identity().equals(file.identity())) {
            throw new IllegalArgumentException("two inputs are called " + file.name + "; give each a name of its own");
        }
    }

    /** Those files, and what {@code -} stands for, where it stands for anything. */
    public static List<InputFile> of(Collection<Path> paths, @Nullable InputStream standardInput) {
        return paths.stream()
                .map(path -> standardInput != null && path.toString().equals("-") ? of("-", standardInput) : of(path))
                .toList();
    }

    /** What it is called in messages; of a file on disk, its path as it was given, with slashes on every system. */
    public final String name() {
        return name;
    }

    /** How many bytes it has; 0 where nobody can tell, which its reading will. */
    abstract long size() throws IOException;

    /** What it holds, but no more than so many bytes. */
    abstract byte[] upTo(int most) throws IOException;

    /** Where it can be read again from its beginning; null where it cannot, as with a pipe. */
    abstract @Nullable ByteSource again();

    /** What is the same for each name of one thing. */
    Object identity() {
        return this;
    }

    /** What comes of it that it cannot be read. */
    RuntimeException failed(IOException e) {
        return InputFiles.refusal(name, e);
    }

    @Override
    public final String toString() {
        return name;
    }

    /** On disk, or in another file system. */
    static final class OnDisk extends InputFile {

        private final Path path;

        OnDisk(Path path) {
            super(NamedFile.name(path));
            this.path = path;
        }

        Path path() {
            return path;
        }

        @Override
        long size() throws IOException {
            return Files.size(path);
        }

        @Override
        byte[] upTo(int most) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most);
            }
        }

        @Override
        @Nullable
        ByteSource again() {
            return Files.isRegularFile(path) ? () -> Files.newInputStream(path) : null;
        }

        @Override
        Object identity() {
            return NamedFile.identityOfAny(path);
        }
    }

    private static final class InMemory extends InputFile {

        private final byte[] bytes;

        InMemory(String name, byte[] bytes) {
            super(name);
            this.bytes = bytes;
        }

        @Override
        long size() {
            return bytes.length;
        }

        @Override
        byte[] upTo(int most) {
            return bytes;
        }

        @Override
        ByteSource again() {
            return () -> new ByteArrayInputStream(bytes);
        }
    }

    private static final class Streamed extends InputFile {

        private final InputStream stream;

        Streamed(String name, InputStream stream) {
            super(name);
            this.stream = stream;
        }

        @Override
        long size() {
            return 0;
        }

        @Override
        byte[] upTo(int most) throws IOException {
            return stream.readNBytes(most);
        }

        @Override
        @Nullable
        ByteSource again() {
            return null;
        }

        @Override
        Object identity() {
            return stream;
        }

        @Override
        RuntimeException failed(IOException e) {
            return InputFiles.isClosed(e)
                    ? InputFiles.refusal(name(), e)
                    : new BrokenStreamException(Problem.ofPath(name(), InputFiles.reason(e)), e);
        }
    }
}
