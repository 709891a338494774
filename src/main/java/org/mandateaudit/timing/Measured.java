package org.mandateaudit.timing;

import java.util.Arrays;

/**
 * A time that was measured several times, in nanoseconds.
 *
 * @param median the middle one
 * @param low a quarter of them are no longer
 * @param high a quarter of them are no shorter
 */
public record Measured(long median, long low, long high) {

    /**
     * What these times amount to.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Measured of(long... times) {
        if (times.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Measured(sorted[last / 2], sorted[last / 4], sorted[last - last / 4]);
    }

    /** The same with something taken off that is in each; never below 0. */
    public Measured without(long each) {
        return new Measured(Math.max(0, median - each), Math.max(0, low - each), Math.max(0, high - each));
    }
}
