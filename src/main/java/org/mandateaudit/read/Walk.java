package org.mandateaudit.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;

/** A walk through a folder and those below it, through links as well, past whatever is hidden. */
public final class Walk {

    private static final int DEEPEST = 100;

    private Walk() {}

    /**
     * Walks, and goes on where something cannot be read.
     *
     * @param file takes each file
     * @param unreadable takes what is wrong with a folder that cannot be read, be it that its links lead in a circle
     */
    public static void through(Path folder, Consumer<Path> file, Consumer<Problem> unreadable) {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    return hidden(folder, each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    if (attributes.isOther() && !hidden(folder, each)) {
                        // A pipe would be waited for, and a device has no end.
                        unreadable.accept(Problem.ofPath(NamedFile.name(each), FileComplaint.noRegularFile()));
                    } else if (!attributes.isDirectory() && !hidden(folder, each)) {
                        file.accept(each);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException e) {
                    if (!hidden(folder, each)) {
                        unreadable.accept(problem(each, e));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
                    if (e != null) {
                        unreadable.accept(problem(each, e));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.accept(problem(folder, e));
        }
    }

    private static Problem problem(Path path, IOException e) {
        return Problem.ofPath(NamedFile.name(path), InputFiles.reason(e));
    }

    private static boolean hidden(Path folder, Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }
}
