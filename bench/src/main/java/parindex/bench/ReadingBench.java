package parindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import parindex.core.intake.ReportedCard;
import parindex.formats.report.Reports;

/// A report of 153 rows read into a card, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBench {
    private byte[] report = {};

    /// Loads the example and checks that it is read in full.
    @Setup
    public void load() throws IOException {
        report = Files.readAllBytes(
                Path.of(System.getProperty("parindex.home"), "examples", "dak-nong-2020", "report.txt"));
        if (read().items().size() != 153) {
            throw new IllegalStateException("the example has 153 rows");
        }
    }

    /// Bytes to card.
    @Benchmark
    public ReportedCard read() {
        return Reports.read("report.txt", report);
    }
}
