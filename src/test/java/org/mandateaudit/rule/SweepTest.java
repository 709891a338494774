package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.feed.Feed;

/** What goes wrong on a thread of a sweep is told by the thread that waits for it, once, and as it is. */
class SweepTest {

    private static final List<Region> ONE = List.of(Invented.PROVINCE);

    @Test
    void anErrorInARegionIsThrownAsItIs() {
        Error error = new AssertionError("one");

        assertSame(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> sweep(feed(ready -> ready.accept(ONE.get(0))), each -> {
                            throw error;
                        })));
    }

    @Test
    void whatTheFeedThrowsIsThrownAsItIs() {
        RuntimeException changed = new IllegalArgumentException("changed while it was read");

        assertSame(
                changed,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> sweep(
                                feed(ready -> {
                                    throw changed;
                                }),
                                each -> each)));
    }

    @Test
    void aRegionThatWasNotAskedForIsADefect() {
        Region other = Region.of("980000", "乙省", Invented.PROVINCE.level());

        assertThrows(NullPointerException.class, () -> sweep(feed(ready -> ready.accept(other)), each -> each));
    }

    @Test
    void whatTheFeedThrowsWhenTheSweepHasEndedIsNotTold() throws InterruptedException {
        AtomicReference<Thread> feeder = new AtomicReference<>();
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        Feed late = feed(ready -> {
            feeder.set(Thread.currentThread());
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.set(thrown));
            ready.accept(ONE.get(0));
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        });

        assertThrows(
                CancellationException.class,
                () -> sweep(late, each -> {
                    try {
                        begun.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    throw new CancellationException();
                }));
        feeder.get().join(60_000);
        assertEquals(Thread.State.TERMINATED, feeder.get().getState());
        assertNull(uncaught.get());
    }

    private static void sweep(Feed feed, Function<Region, Region> each) {
        new Sweep<Region>(ONE, new Effort(1, 1, Limits.NONE, progress -> {}), region -> 0, System.nanoTime())
                .run(
                        feed,
                        region -> {
                            Region result = each.apply(region);
                            return () -> result;
                        },
                        region -> {});
    }

    private static Feed feed(Consumer<Consumer<Region>> each) {
        return new Feed() {
            @Override
            public void each(Consumer<Region> ready) {
                each.accept(ready);
            }

            @Override
            public Collection<Region> audited(Region region) {
                return List.of();
            }

            @Override
            public long mandates(Region region) {
                return 0;
            }

            @Override
            public Function<String, @Nullable Institution> holders(Region region) {
                return id -> null;
            }
        };
    }
}
