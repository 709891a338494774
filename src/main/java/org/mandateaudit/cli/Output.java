package org.mandateaudit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.TemporaryFolderException;

/** Where results go: standard output, or files that are written whole or not at all. */
final class Output {

    private final Terminal terminal;

    /** What is written, as it comes: it may be longer than the memory. */
    @FunctionalInterface
    interface Result {

        void writeTo(OutputStream out) throws IOException;
    }

    Output(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    void print(byte[] bytes) {
        print(out -> out.write(bytes));
    }

    void print(Result result) {
        print(result, "");
    }

    /**
     * Prints a result. A reader that has seen enough and closes the pipe is no error.
     *
     * @param unfinished what is said behind a result that was begun and comes to no end, so that nobody takes it for whole
     */
    void print(Result result, String unfinished) {
        terminal.interruption().whole(() -> pour(result, unfinished));
    }

    private void pour(Result result, String unfinished) {
        HeldBack out = new HeldBack(terminal.out());
        boolean whole = false;
        try {
            result.writeTo(out);
            whole = true;
            out.close();
        } catch (IOException e) {
            whole = true;
            if (!isClosedPipe(e)) {
                throw new UsageException(
                        "无法写到标准输出：" + e.getMessage(), "cannot write to standard output: " + e.getMessage());
            }
        } finally {
            if (!whole && out.begun()) {
                sayUnfinished(unfinished);
            }
        }
    }

    private void sayUnfinished(String unfinished) {
        try {
            terminal.out().write(unfinished.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } catch (IOException e) {
            // Who reads no further is not misled.
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String reason = String.valueOf(e.getMessage());
        return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }

    /** Makes sure, before any work is done, that the file can be written. */
    void probe(Path file) {
        terminal.interruption().whole(() -> tryOut(file));
    }

    private void tryOut(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw isFolder(file);
            }
            if (!isDevice(file)) {
                Files.delete(Files.createTempFile(folder(file), ".mandate-audit", ".probe"));
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Puts a result into the file, or to standard output where none is named. */
    void deliver(Optional<Path> file, byte[] bytes) {
        file.ifPresentOrElse(path -> write(path, bytes), () -> print(bytes));
    }

    void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    void write(Path file, Result result) {
        terminal.interruption().whole(() -> put(file, result));
    }

    private void put(Path file, Result result) {
        Path part = null;
        if (Files.isDirectory(file)) {
            throw isFolder(file);
        }
        try {
            if (isDevice(file)) {
                write(result, file);
                return;
            }
            part = Files.createTempFile(folder(file), ".mandate-audit", ".part");
            write(result, part);
            makeReadable(part);
            Files.move(part, behindLinks(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            part = null;
        } catch (IOException e) {
            throw cannotWrite(file, e);
        } finally {
            discard(part);
        }
    }

    private static void write(Result result, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            result.writeTo(out);
        }
    }

    /** A pipe or a device, {@code /dev/null} for one, is written to; put a file in its place and it is gone. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static Path behindLinks(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    /** A temporary file is private to its owner; a report is like any other file that a program writes. */
    private static void makeReadable(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setAttribute(
                    file, "posix:permissions", PosixFilePermissions.fromString("rw-r--r--"), LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void discard(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path folder(Path file) throws IOException {
        Path parent = behindLinks(file).toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static UsageException isFolder(Path file) {
        Path inside = file.resolve("report");
        return new UsageException(
                "无法写入 " + file + "：是文件夹；请写明其中的文件，如 " + inside,
                "cannot write " + file + ": it is a folder; name a file in it, as " + inside);
    }

    private UsageException cannotWrite(Path file, IOException e) {
        Path parent = file.toAbsolutePath().getParent();
        boolean missing = parent != null && !Files.isDirectory(parent);
        Text why = e instanceof TemporaryFolderException temporary
                ? temporary.text()
                : missing
                        ? new Text("文件夹不存在", "the folder does not exist")
                        : new Text("没有写入权限，或者磁盘有误", "no permission, or the disk failed");
        String reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return new UsageException(
                "无法写入 " + file + "：" + why.zh() + (reason == null ? "" : "（" + reason + "）"),
                "cannot write " + file + ": " + why.en() + (reason == null ? "" : " (" + reason + ")"));
    }
}
