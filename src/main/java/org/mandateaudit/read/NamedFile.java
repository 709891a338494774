package org.mandateaudit.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file or folder as a user names it: what it is called in messages, and whether two names are of one file. */
public final class NamedFile {

    private NamedFile() {}

    /** Its name as the user wrote it, with slashes on every system. */
    public static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** Each file once, in order of the names, under the first of them: to name one twice is no mistake. */
    public static List<Path> once(Collection<Path> paths) {
        Map<Path, Path> once = new LinkedHashMap<>();
        // Paths of two file systems do not compare with one another.
        paths.stream()
                .sorted(Comparator.comparing(NamedFile::name))
                .forEach(path -> once.putIfAbsent(identityOfAny(path), path));
        return List.copyOf(once.values());
    }

    static Path identityOfAny(Path path) {
        try {
            return identity(path);
        } catch (IOException e) {
            // Whoever reads it will say so.
            return path.toAbsolutePath().normalize();
        }
    }

    /** What is the same for each name of a file. A pipe is there, and has no path but that by which it is named. */
    static Path identity(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            if (Files.exists(path)) {
                return path.toAbsolutePath();
            }
            throw Files.isSymbolicLink(path) ? new DeadLink(path) : e;
        }
    }

    /** A link to what is not there. */
    static final class DeadLink extends NoSuchFileException {

        private static final long serialVersionUID = 1;

        DeadLink(Path path) {
            super(path.toString());
        }
    }
}
