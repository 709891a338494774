package org.mandateaudit.read;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Threads of the library's own, which keep neither the process going nor a class loader of the host's from being let go. */
public final class OwnThread {

    private OwnThread() {}

    /**
     * What comes of a task, done in one that ends with it: what a library has tied to its thread is let go of then. Where the
     * thread that waits is interrupted, so is the task, and it stays so.
     *
     * @param name what it does
     */
    public static <T> T ended(String name, Supplier<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread thread = of(name, () -> done.completeAsync(task, Runnable::run));
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return FileReadings.join(done);
    }

    /**
     * One that is to be started.
     *
     * @param name what it does
     */
    public static Thread of(String name, Runnable task) {
        Thread thread = new Thread(task, "mandate-audit-" + name);
        thread.setDaemon(true);
        thread.setContextClassLoader(OwnThread.class.getClassLoader());
        return thread;
    }
}
