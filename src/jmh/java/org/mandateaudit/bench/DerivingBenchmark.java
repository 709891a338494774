package org.mandateaudit.bench;

import java.util.concurrent.TimeUnit;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
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

/** What follows from the facts of a region of 300 mandates, worked out before the rules run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(MeasuredCountry.REGIONS)
public class DerivingBenchmark {

    private final World world = MeasuredCountry.mandates().world();

    @Benchmark
    public void deriving(Blackhole heeded) {
        RegionFacts facts = new RegionFacts(world, MeasuredCountry.DAY);
        for (Region region : facts.world().regions()) {
            heeded.consume(facts.of(region).all());
        }
    }
}
