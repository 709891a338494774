package org.mandateaudit.read;

import java.io.IOException;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.table.ByteSource;
import org.mandateaudit.table.Spreadsheet;

/** What one call is to read: the files that its paths name and what it holds in memory, each once, by name. */
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
    private final TreeMap<String, InputFile> files = new TreeMap<>();
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
    static byte[] bytesOf(InputFile file, Text what) {
        if (file instanceof InputFile.OnDisk disk) {
            Path path = disk.path();
            if (!Files.exists(path) || Files.isDirectory(path)) {
                throw new Refusal(Problem.ofPath(
                        file.name(), Files.exists(path) ? FileComplaint.folder(what) : FileComplaint.notFound(what)));
            }
        }
        return bytes(file);
    }

    /** Adds what is in memory, the file, or every mandate file in the folder and in those below it. */
    void add(InputFile file) {
        if (!(file instanceof InputFile.OnDisk disk)) {
            InputFile.putNew(files, file);
            return;
        }
        try {
            if (Files.isDirectory(disk.path())) {
                addFolder(disk.path());
            } else if (seen.add(NamedFile.identity(disk.path()))) {
                InputFile.putNew(files, file);
            }
        } catch (IOException e) {
            problems.refused(refusal(file.name(), e));
        }
    }

    /** Whether it can be read twice, as a pipe cannot. */
    boolean isReadTwice(String name) {
        return file(name).again() != null;
    }

    /** A file that is read from its beginning each time, rather than held; null where it is small, or no CSV file. */
    @Nullable
    ByteSource large(String name) {
        InputFile file = file(name);
        try {
            return Spreadsheet.isCsv(name) && file.size() > HELD ? file.again() : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether the files of YAML and JSON are so many or so large that their mandates are not to be held in memory. */
    boolean areLarge(long held) {
        long bytes = 0;
        for (Map.Entry<String, InputFile> file : files.entrySet()) {
            if (!Spreadsheet.isNamed(file.getKey())) {
                bytes += size(file.getValue());
            }
        }
        return bytes > held;
    }

    /** How large a file is; 0 where nobody can tell, which its reading will. */
    private static long size(InputFile file) {
        try {
            return file.size();
        } catch (IOException e) {
            return 0;
        }
    }

    static Refusal refusal(String name, @Nullable IOException e) {
        return new Refusal(Problem.ofPath(name, reason(e == null ? new IOException() : e)), e);
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
        return bytes(file(name));
    }

    private InputFile file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static byte[] bytes(InputFile file) {
        try {
            // A device or a pipe says nothing of its size, so that what is read is bounded as well.
            byte[] bytes = file.size() > LARGEST ? null : file.upTo(LARGEST + 1);
            if (bytes == null || bytes.length > LARGEST) {
                throw new Refusal(Problem.ofPath(file.name(), FileComplaint.tooLarge(LARGEST / 1024 / 1024)));
            }
            return bytes;
        } catch (IOException e) {
            throw file.failed(e);
        }
    }

    private void addFolder(Path folder) {
        boolean[] any = {false};
        Walk.through(
                folder,
                file -> {
                    if (isRead(file)) {
                        any[0] = true;
                        add(InputFile.of(file));
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
                notes.add(Problem.noteOfPath(name, TableComplaints.workbookInFolder()));
            }
            return false;
        }
        String table = Spreadsheet.stem(name);
        if (Tables.isTable(table)) {
            return true;
        }
        String near = Tables.nearest(table);
        if (near == null) {
            notes.add(Problem.noteOfPath(name, TableComplaints.notRead(table)));
        } else {
            problems.refused(Problem.ofPath(name, TableComplaints.unknownTable(table, near)));
        }
        return false;
    }

    static boolean isMandateFile(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Whether the program was started without a standard input, which is read all the same. */
    static boolean isClosed(IOException e) {
        @Nullable String message = e.getMessage();
        return message != null && CLOSED.contains(message);
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
        if (isClosed(e)) {
            return FileComplaint.closed();
        }
        @Nullable String message = e.getMessage();
        return FileComplaint.unreadable(message == null ? e.getClass().getSimpleName() : message);
    }
}
