package parindex.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.parser.ParserTask.Kind;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.ReportedCard;
import parindex.formats.BadInput;
import parindex.formats.json.CardJsonReader;
import parindex.formats.json.PrintedJson;

/// Reads files that strangers may have made. Reports are read by a parser in a process of its own; criteria sets, which
/// are small, here: one at a time, a few waiting, each for so long and no longer.
@Component
public class Reading implements DisposableBean {
    private static final int WAITING = 4;

    private final ThreadPoolExecutor one = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> new Thread(work, "reading"));

    private final Parser parser;
    private final int seconds;

    Reading(Parser parser, @Value("${parindex.intake.seconds:20}") int seconds) {
        this.parser = parser;
        this.seconds = seconds;
    }

    /// What a file says.
    ///
    /// @throws BadInput with one sentence when it cannot be read, or not in time
    ReportedCard card(String name, byte[] bytes) {
        return CardJsonReader.read(parsed(ParserTask.of(Kind.CARD, name), bytes));
    }

    /// The lines of a file as they are printed.
    ///
    /// @throws BadInput with one sentence when it cannot be read, or not in time
    public PrintedReport lines(String name, byte[] bytes) {
        return PrintedJson.read(parsed(ParserTask.of(Kind.LINES, name), bytes));
    }

    private String parsed(ParserTask task, byte[] bytes) {
        try {
            var file = Files.createTempFile("parindex-report", ".part");
            try {
                Files.write(file, bytes);
                return new String(parser.read(task, file), StandardCharsets.UTF_8);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What comes of reading a small file that a stranger may have made.
    ///
    /// @throws BadInput with one sentence when it takes too long or too much
    public <T> T limited(String name, Callable<T> work) {
        try {
            var running = one.submit(work);
            try {
                return running.get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                running.cancel(true);
                throw new BadInput(IntakeWording.tooSlow(name), slow);
            }
        } catch (RejectedExecutionException full) {
            throw new QueryTimeoutException("too many files are being read", full);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("stopping", stop);
        } catch (ExecutionException failure) {
            throw failed(name, Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }

    private static RuntimeException failed(String name, Throwable cause) {
        return switch (cause) {
            case OutOfMemoryError full -> new BadInput(IntakeWording.tooMuch(name), full);
            case StackOverflowError deep -> new BadInput(IntakeWording.tooMuch(name), deep);
            case RuntimeException known -> known;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
