package org.mandateaudit.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The user's wish that the program end: Ctrl-C, or a signal to end. Java runs what is registered here while everything
 * else goes on. What must not be cut in two is held: then the program is left to end by itself, but not for ever.
 */
final class Interruption {

    private static final long PATIENCE = 60;

    private final ReentrantLock held = new ReentrantLock();
    private volatile boolean asked;

    /** Heeds it from now on. */
    void heed(Runnable farewell) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(farewell), "interruption"));
    }

    private void end(Runnable farewell) {
        asked = true;
        try {
            var unused = held.tryLock(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        farewell.run();
        Runtime.getRuntime().halt(ExitStatus.INCOMPLETE.code());
    }

    boolean asked() {
        return asked;
    }

    /** From here to the end of the program, the thread that calls it brings its work to an end by itself. */
    void hold() {
        held.lock();
    }

    /** Does something that is done whole or not at all. */
    void whole(Runnable work) {
        held.lock();
        try {
            work.run();
        } finally {
            held.unlock();
        }
    }
}
