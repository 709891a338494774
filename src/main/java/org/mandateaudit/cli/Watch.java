package org.mandateaudit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until one of some files is saved, or a file appears in or vanishes from one of some folders. */
final class Watch implements AutoCloseable {

    /** An editor saves in several steps: what follows within this time belongs to the same save. */
    private static final long QUIET_MILLIS = 20;

    private final WatchService service;
    private final List<Path> paths;
    private final Set<Path> ignored;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /**
     * Begins to watch.
     *
     * @param paths files and folders; what does not exist is awaited where its folder does
     * @param ignored files that the program itself writes
     */
    Watch(Collection<Path> paths, Collection<Path> ignored) {
        this.paths = paths.stream().map(Watch::plain).toList();
        this.ignored = new HashSet<>(ignored.stream().map(Watch::plain).toList());
        try {
            service = FileSystems.getDefault().newWatchService();
            register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Returns when something was saved. */
    void await() throws InterruptedException {
        boolean saved = false;
        while (!saved) {
            saved = concerns(service.take());
        }
        for (WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                next != null;
                next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            concerns(next);
        }
        try {
            register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean concerns(WatchKey key) {
        Path folder = folders.get(key);
        boolean saved = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            Path changed =
                    folder == null || !(event.context() instanceof Path name) ? null : plain(folder.resolve(name));
            // Too many events at once come without names.
            saved |= changed == null
                    || (!ignored.contains(changed) && paths.stream().anyMatch(changed::startsWith));
        }
        key.reset();
        return saved;
    }

    /** Registers folders; those already registered stay so. */
    private void register() throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.walkFileTree(path, new Folders());
            }
            Path parent = path.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                register(parent);
            }
        }
    }

    private void register(Path folder) throws IOException {
        try {
            folders.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    folder);
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
            // It has gone since it was found, or is no matter of ours; what reads it tells.
        }
    }

    /** Registers folders as they are come upon; what goes meanwhile is passed over. */
    private final class Folders extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
