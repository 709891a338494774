package org.mandateaudit.rule;

import java.util.function.Consumer;

/**
 * How an audit is carried out. What it finds in a region does not depend on it.
 *
 * @param threads how many regions are audited at a time
 * @param firings how often a rule may fire in a region before it is stopped
 * @param limits what ends the audit early
 * @param progress told after each region how far the audit is, by the thread that called it
 */
public record Effort(int threads, long firings, Limits limits, Consumer<Progress> progress) {

    /** The same, auditing that many regions at a time. */
    public Effort withThreads(int threads) {
        return new Effort(threads, firings, limits, progress);
    }

    /** The same, stopping a rule that fires more often. */
    public Effort withFirings(long firings) {
        return new Effort(threads, firings, limits, progress);
    }

    /** The same within limits. */
    public Effort within(Limits limits) {
        return new Effort(threads, firings, limits, progress);
    }

    /** The same, telling how far it is. */
    public Effort telling(Consumer<Progress> progress) {
        return new Effort(threads, firings, limits, progress);
    }
}
