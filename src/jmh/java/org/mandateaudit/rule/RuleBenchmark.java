package org.mandateaudit.rule;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.bench.MeasuredCountry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The session of a region of 300 mandates with one rule alone; take off what a session without rules costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@OperationsPerInvocation(MeasuredCountry.REGIONS)
public class RuleBenchmark {

    /** Any rule of the catalogue: {@code -p rule=…}. */
    @Param("several-leads-on-one-matter")
    String rule = "";

    private final Regions regions = new Regions();
    private @Nullable Network only;

    @Setup
    public void compile() {
        only = regions.book.network(Set.of(rule));
    }

    @Benchmark
    public Object oneRule() {
        return regions.matches(only);
    }
}
