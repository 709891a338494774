package org.mandateaudit.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
        FutureTask<T> done = new FutureTask<>(task::get);
        Thread thread = of(name, done);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    thread.interrupt();
                } catch (ExecutionException e) {
                    throw Thrown.by(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
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
