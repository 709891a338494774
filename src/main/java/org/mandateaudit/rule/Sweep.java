package org.mandateaudit.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.finding.Unaudited.Cause;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.read.OwnThread;
import org.mandateaudit.read.Thrown;
import org.mandateaudit.rule.feed.Feed;

/** Goes through regions, several at a time, until all are done or something ends it. */
final class Sweep<T> {

    private static final long GLANCE = 50;

    /**
     * How long one thread works alone, in nanoseconds. Threads that run the same code for the first time wait for each other
     * more than they do, and few regions are done by then.
     */
    private static final long ALONE = 250_000_000;

    /** How many regions wait for each thread. */
    private static final int AHEAD = 4;

    private final List<Region> regions;
    private final Effort effort;
    private final ToLongFunction<T> findings;
    private final long began;
    private final TreeMap<Integer, T> done = new TreeMap<>();
    private int inOrder;
    private long found;
    private @Nullable Cause cause;

    private record Part<T>(int place, Supplier<T> result) {}

    /**
     * Prepares.
     *
     * @param regions the regions, in order
     * @param findings how many findings of a region count
     * @param began when the time that is limited began, of {@link System#nanoTime}
     */
    Sweep(List<Region> regions, Effort effort, ToLongFunction<T> findings, long began) {
        this.regions = regions;
        this.effort = effort;
        this.findings = findings;
        this.began = began;
    }

    /**
     * Goes through the regions as they come.
     *
     * @param feed hands them over
     * @param each what is done with one; what it leaves to do is done by the thread that called this while there is only
     *     one other, so that the next region need not wait for it
     * @param told takes each that is done, by the thread that called this
     */
    Sweep<T> run(Feed feed, Function<Region, Supplier<T>> each, Consumer<Region> told) {
        int threads = Math.max(1, Math.min(effort.threads(), regions.size()));
        // One rule at its work cannot be stopped, and must not keep the process.
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                1, threads, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> OwnThread.of("audit", task));
        long started = System.nanoTime();
        CompletionService<Part<T>> parts = new ExecutorCompletionService<>(workers);
        Semaphore room = new Semaphore(AHEAD * threads);
        Function<Region, Supplier<T>> work =
                region -> workers.getCorePoolSize() > 1 ? finished(each.apply(region)) : each.apply(region);
        Thread feeder = OwnThread.of("feed", () -> feed(feed, work, parts, room));
        long mandatesDone = 0;
        try {
            feeder.start();
            look();
            while (cause == null && done.size() < regions.size()) {
                Future<Part<T>> part = parts.poll(GLANCE, TimeUnit.MILLISECONDS);
                if (part != null) {
                    Region region = regions.get(take(part.get()));
                    mandatesDone += feed.mandates(region);
                    told.accept(region);
                    room.release();
                    effort.progress().accept(new Progress(done.size(), mandatesDone));
                }
                look();
                if (System.nanoTime() - started > ALONE) {
                    workers.setCorePoolSize(threads);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cause = Cause.INTERRUPTED;
        } catch (ExecutionException e) {
            throw Thrown.by(e);
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
        return this;
    }

    private static <T> Supplier<T> finished(Supplier<T> rest) {
        T result = rest.get();
        return () -> result;
    }

    private void feed(Feed feed, Function<Region, Supplier<T>> each, CompletionService<Part<T>> parts, Semaphore room) {
        try {
            handOver(feed, each, parts, room);
        } catch (CancellationException | RejectedExecutionException e) {
            // The sweep has ended before its regions did.
        }
    }

    /** Hands regions over no faster than they are done, so that those that wait do not fill the memory. */
    private void handOver(
            Feed feed, Function<Region, Supplier<T>> each, CompletionService<Part<T>> parts, Semaphore room) {
        Map<Region, Integer> places = new HashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            places.put(regions.get(i), i);
        }
        try {
            feed.each(region -> {
                try {
                    room.acquire();
                } catch (InterruptedException e) {
                    throw new CancellationException();
                }
                int place = Objects.requireNonNull(places.get(region));
                parts.submit(() -> new Part<>(place, each.apply(region)));
            });
        } catch (CancellationException | RejectedExecutionException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            parts.submit(() -> {
                throw e;
            });
        }
    }

    private int take(Part<T> part) {
        done.put(part.place(), part.result().get());
        while (done.containsKey(inOrder) && !enough()) {
            found += findings.applyAsLong(Objects.requireNonNull(done.get(inOrder++)));
        }
        return part.place();
    }

    private boolean enough() {
        return effort.limits().findings() > 0 && found >= effort.limits().findings();
    }

    private void look() {
        cause = effort.limits().reached(Duration.ofNanos(System.nanoTime() - began), found);
        if (cause == Cause.FINDINGS_LIMIT) {
            // What later regions gave already depends on the number of threads.
            done.tailMap(inOrder).clear();
        }
    }

    /** What came of the regions that are done, in their order. */
    Collection<T> results() {
        return done.values();
    }

    /** What is left; null where nothing is. */
    @Nullable
    Unaudited unaudited() {
        if (cause == null || done.size() == regions.size()) {
            return null;
        }
        List<Region> left = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (!done.containsKey(i)) {
                left.add(regions.get(i));
            }
        }
        return new Unaudited(cause, effort.limits().reason(cause), left);
    }
}
