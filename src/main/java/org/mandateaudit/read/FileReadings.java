package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Many files, read on all cores; what comes of it is in their order, however long each took. */
final class FileReadings {

    /** So few are read sooner than threads begin. */
    private static final int FEW = 8;

    private FileReadings() {}

    static List<FileReading> of(List<Supplier<FileReading>> files) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), files.size() / FEW);
        List<FileReading> readings = new ArrayList<>(files.size());
        if (threads < 2) {
            for (Supplier<FileReading> file : files) {
                readings.add(file.get());
            }
            return readings;
        }
        ExecutorService readers = Executors.newFixedThreadPool(threads, task -> OwnThread.of("read", task));
        try {
            List<CompletableFuture<FileReading>> readingsToCome = new ArrayList<>(files.size());
            for (Supplier<FileReading> file : files) {
                readingsToCome.add(CompletableFuture.supplyAsync(file, readers));
            }
            // Joining is not cut short where this thread is interrupted; what comes after the reading is.
            for (CompletableFuture<FileReading> reading : readingsToCome) {
                readings.add(join(reading));
            }
            return readings;
        } finally {
            readers.shutdownNow();
        }
    }

    /** What came of a task, or what it threw. */
    static <T> T join(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            throw Thrown.by(e);
        }
    }
}
