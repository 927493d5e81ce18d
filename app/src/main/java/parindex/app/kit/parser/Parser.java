package parindex.app.kit.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.Folders;
import parindex.formats.BadInput;

/// Has files of strangers read by parsers: two at a time, a few waiting, each for so long and no longer.
@Component
public class Parser {
    private static final Logger LOG = LoggerFactory.getLogger(Parser.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final long LARGEST = 48L * 1024 * 1024;
    private static final long LARGEST_HANDED = 16L * 1024 * 1024;
    private static final int ERRORS = 500;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore queue = new Semaphore(AT_ONCE + WAITING);
    private final int seconds;
    private final ParserCommand command = ParserCommand.ofThisProgram();

    Parser(@Value("${parindex.parser.seconds:${parindex.intake.seconds:20}}") int seconds) {
        this.seconds = seconds;
    }

    /// Whether the system itself keeps parsers from the network, or only Java does.
    public boolean isIsolated() {
        return command.isIsolated();
    }

    /// What a parser made of a file.
    ///
    /// @throws BadInput              with one sentence when the file cannot be read, or not with so little
    /// @throws QueryTimeoutException when too many files are being read
    public byte[] read(ParserTask task, Path file) {
        if (!queue.tryAcquire()) {
            throw full();
        }
        try {
            return inTurn(task, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("stopping", stop);
        } finally {
            queue.release();
        }
    }

    private byte[] inTurn(ParserTask task, Path file) throws IOException, InterruptedException {
        if (!places.tryAcquire(seconds, TimeUnit.SECONDS)) {
            throw full();
        }
        var folder = Folders.scratch("parindex-parser");
        try {
            return run(task, file.toAbsolutePath(), folder);
        } finally {
            Folders.delete(folder);
            places.release();
        }
    }

    private byte[] run(ParserTask task, Path file, Path folder) throws IOException, InterruptedException {
        var note = new ParserNote(folder);
        note.task(task, file);
        var errors = folder.resolve("errors").toFile();
        var process = command.process(folder)
                .redirectErrorStream(true)
                .redirectOutput(errors)
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new BadInput(ParserWording.tooSlow(task.name()));
            }
        } finally {
            end(process);
        }
        return switch (process.exitValue()) {
            case ParserVerb.DONE -> result(task, note);
            case ParserVerb.REFUSED -> throw new BadInput(note.refusal());
            default -> throw broken(task, process.exitValue(), errors.toPath());
        };
    }

    private static byte[] result(ParserTask task, ParserNote note) throws IOException {
        if (Files.size(note.result()) > (task.kind().isHanded() ? LARGEST_HANDED : LARGEST)) {
            throw new BadInput(ParserWording.tooMuch(task.name()));
        }
        return Files.readAllBytes(note.result());
    }

    private static BadInput broken(ParserTask task, int status, Path errors) throws IOException {
        LOG.info("a parser ended with {} at {}: {}", status, task.kind(), firstLine(errors));
        return new BadInput(ParserWording.tooMuch(task.name()));
    }

    /// One line of the log a file: of what a parser prints, its first line, without what terminals obey.
    private static String firstLine(Path errors) throws IOException {
        try (var in = Files.newInputStream(errors)) {
            var said = new String(in.readNBytes(ERRORS), StandardCharsets.UTF_8);
            return said.lines().findFirst().orElse("").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }

    private static QueryTimeoutException full() {
        return new QueryTimeoutException("too many files are being read");
    }
}
