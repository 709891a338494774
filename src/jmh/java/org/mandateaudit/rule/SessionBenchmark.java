package org.mandateaudit.rule;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mandateaudit.bench.MeasuredCountry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The session of a region of 300 mandates: with no rule, with all, and what becomes of its matches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(MeasuredCountry.REGIONS)
public class SessionBenchmark {

    private final Regions regions = new Regions();
    private final Network none = regions.book.network(Set.of());
    private final Network all = regions.book.network();
    private final List<List<Match>> matches = regions.matches(all);

    @Benchmark
    public Object withoutRules() {
        return regions.matches(none);
    }

    @Benchmark
    public Object allRules() {
        return regions.matches(all);
    }

    @Benchmark
    public void gathering(Blackhole heeded) {
        matches.forEach(each -> heeded.consume(Gathering.of(each).findings()));
    }
}
