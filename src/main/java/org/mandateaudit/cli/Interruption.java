package org.mandateaudit.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The user's wish that the program end: Ctrl-C, or a signal to end. Java runs what is registered here while everything
 * else goes on. What must not be cut in two is held: then the program is left to end by itself, but not for ever.
 */
final class Interruption {

    private static final long PATIENCE = 60;

    private final ReentrantLock held = new ReentrantLock();
    private volatile boolean asked;
    private volatile @Nullable ExitStatus resting;

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
        ExitStatus rest = resting;
        if (rest == null) {
            farewell.run();
        }
        Runtime.getRuntime().halt((rest == null ? ExitStatus.INCOMPLETE : rest).code());
    }

    boolean asked() {
        return asked;
    }

    /** From here to the end of the program, the thread that calls it brings its work to an end by itself. */
    void hold() {
        held.lock();
        resting = null;
    }

    /** Until it is held again nothing is under way: to end the program is to end it with this status. */
    void rest(ExitStatus status) {
        resting = status;
        while (held.isHeldByCurrentThread()) {
            held.unlock();
        }
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
