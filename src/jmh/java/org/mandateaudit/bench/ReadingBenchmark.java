package org.mandateaudit.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mandateaudit.read.Mandates;
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

/** Reading a region of 300 mandates from its files, linked and checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(MeasuredCountry.REGIONS)
public class ReadingBenchmark {

    @Param({"csv", "yaml"})
    String format = "";

    private Path folder = Path.of("");

    @Setup
    public void write() {
        folder = MeasuredCountry.written(format);
    }

    @Benchmark
    public Mandates reading() {
        return Mandates.read(folder);
    }
}
