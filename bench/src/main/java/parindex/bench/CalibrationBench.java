package parindex.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A sum that has nothing to do with the product: figures of different days and machines are compared by their ratio
/// to it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalibrationBench {
    private final double[] numbers = new double[1_000_000];

    /// Whole numbers, whose sum is known.
    @Setup
    public void fill() {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % 10;
        }
        if (sum() != 4_500_000) {
            throw new IllegalStateException("the sum is wrong");
        }
    }

    /// A million numbers, 8 MB.
    @Benchmark
    public double sum() {
        var sum = 0.0;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }
}
