package parindex.app.intake;

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
import parindex.core.intake.PrintedReport;
import parindex.core.intake.ReportedCard;
import parindex.formats.BadInput;
import parindex.formats.report.Reports;

/// Reads files that strangers may have made: one at a time, a few waiting, each for so long and no longer. Whatever
/// happens to one of them, the rest of the server goes on.
@Component
public class Reading implements DisposableBean {
    private static final int WAITING = 4;

    private final ThreadPoolExecutor one = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> new Thread(work, "reading"));

    private final int seconds;

    Reading(@Value("${parindex.intake.seconds:20}") int seconds) {
        this.seconds = seconds;
    }

    /// What a file says.
    ///
    /// @throws BadInput with one sentence when it cannot be read, or not in time
    ReportedCard card(String name, byte[] bytes) {
        return limited(name, () -> Reports.read(name, bytes));
    }

    /// The lines of a file as they are printed.
    ///
    /// @throws BadInput with one sentence when it cannot be read, or not in time
    public PrintedReport lines(String name, byte[] bytes) {
        return limited(name, () -> Reports.printed(name, bytes));
    }

    /// What comes of reading a file that a stranger may have made.
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
