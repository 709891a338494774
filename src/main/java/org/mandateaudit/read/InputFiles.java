package org.mandateaudit.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.table.ByteSource;
import org.mandateaudit.table.Spreadsheet;

/** The files that the paths of one call name, each once, by name. */
final class InputFiles {

    /** The largest file that is read, in bytes. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** The largest CSV file that is held in memory, and the most of all mandate files in text, in bytes. */
    static final int HELD = 16 * 1024 * 1024;

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    /** What systems say of standard input where the program was started without one. */
    private static final List<String> CLOSED = List.of("Bad file descriptor", "The handle is invalid");

    private final Problems problems;
    private final List<Problem> notes;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final Set<Path> seen = new HashSet<>();

    InputFiles(Problems problems) {
        this(problems, new ArrayList<>());
    }

    /** Files of which the notes tell what was passed over. */
    InputFiles(Problems problems, List<Problem> notes) {
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * The bytes of one file, which is no mandate file.
     *
     * @param what what is accepted there
     * @throws Refusal where it is not there, is a folder, or cannot be read
     */
    static byte[] bytesOf(Path path, Text what) {
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw new Refusal(Problem.ofPath(
                    NamedFile.name(path),
                    Files.exists(path) ? FileComplaint.folder(what) : FileComplaint.notFound(what)));
        }
        InputFiles one = new InputFiles(new Problems());
        one.files.put(NamedFile.name(path), path);
        return one.bytes(NamedFile.name(path));
    }

    /** Adds the file, or every mandate file in the folder and in those below it. */
    void add(Path path) {
        try {
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                addFile(NamedFile.name(path), path);
            }
        } catch (IOException e) {
            problems.refused(Problem.ofPath(NamedFile.name(path), reason(e)));
        }
    }

    /** Whether it can be read twice, as a pipe cannot. */
    boolean isRegularFile(String name) {
        return Files.isRegularFile(files.get(name));
    }

    /** A file that is read from its beginning each time, rather than held; null where it is small, or no CSV file. */
    @Nullable
    ByteSource large(String name) {
        Path path = files.get(name);
        try {
            boolean large = Spreadsheet.isCsv(name) && Files.isRegularFile(path) && Files.size(path) > HELD;
            return large ? () -> Files.newInputStream(path) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the files of YAML and JSON are so many or so large that their mandates are not to be held in memory. */
    boolean areLarge(long held) {
        long bytes = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!Spreadsheet.isNamed(file.getKey())) {
                bytes += size(file.getValue());
            }
        }
        return bytes > held;
    }

    /** How large a file is; 0 where nobody can tell, which its reading will. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    static Refusal refusal(String name, @Nullable IOException e) {
        return new Refusal(Problem.ofPath(name, reason(e == null ? new IOException() : e)));
    }

    /** The names of the files, in order. */
    Collection<String> names() {
        return files.keySet();
    }

    /**
     * The bytes of a file.
     *
     * @throws Refusal where it cannot be read
     */
    byte[] bytes(String name) {
        Path path = files.get(name);
        try {
            // A device or a pipe says nothing of its size, so that what is read is bounded as well.
            if (Files.size(path) > LARGEST) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(name, in);
            }
        } catch (IOException e) {
            throw new Refusal(Problem.ofPath(name, reason(e)));
        }
    }

    /**
     * The bytes of a stream, to its end.
     *
     * @throws Refusal where it cannot be read
     */
    static byte[] bytes(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(Problem.ofPath(name, reason(e)));
        }
    }

    private void addFolder(Path folder) {
        boolean[] any = {false};
        Walk.through(
                folder,
                file -> {
                    if (isRead(file)) {
                        any[0] = true;
                        add(file);
                    }
                },
                problem -> {
                    any[0] = true;
                    problems.refused(problem);
                });
        if (!any[0]) {
            problems.refused(Problem.ofPath(NamedFile.name(folder), FileComplaint.noMandateFiles()));
        }
    }

    private void addFile(String name, Path path) throws IOException {
        if (seen.add(NamedFile.identity(path))) {
            files.put(name, path);
        }
    }

    /**
     * Whether a file in a folder is read: mandate files are, and CSV files that are named as a table is. Other tables,
     * which may be reports, are said not to be; one whose name is near to a table's is not passed over.
     */
    private boolean isRead(Path path) {
        String name = NamedFile.name(path);
        if (!Spreadsheet.isNamed(name)) {
            return isMandateFile(path);
        }
        if (!Spreadsheet.isCsv(name)) {
            if (!path.getFileName().toString().startsWith("~$")) {
                notes.add(Problem.ofPath(name, TableComplaints.workbookInFolder()));
            }
            return false;
        }
        String table = Spreadsheet.stem(name);
        if (Tables.isTable(table)) {
            return true;
        }
        String near = Tables.nearest(table);
        if (near == null) {
            notes.add(Problem.ofPath(name, TableComplaints.notRead(table)));
        } else {
            problems.refused(Problem.ofPath(name, TableComplaints.unknownTable(table, near)));
        }
        return false;
    }

    private static boolean isMandateFile(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Refusal tooLarge(String name) {
        return new Refusal(Problem.ofPath(name, FileComplaint.tooLarge(LARGEST / 1024 / 1024)));
    }

    /** What is told of a file or folder that cannot be read. */
    static Text reason(IOException e) {
        if (e instanceof NamedFile.DeadLink) {
            return FileComplaint.deadLink();
        }
        if (e instanceof NoSuchFileException) {
            return FileComplaint.notFound();
        }
        if (e instanceof AccessDeniedException) {
            return FileComplaint.denied();
        }
        if (e instanceof FileSystemLoopException) {
            return FileComplaint.folderCircle();
        }
        @Nullable String message = e.getMessage();
        if (message != null && CLOSED.contains(message)) {
            return FileComplaint.closed();
        }
        return FileComplaint.unreadable(message == null ? e.getClass().getSimpleName() : message);
    }
}
