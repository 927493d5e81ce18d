package parindex.app.kit.parser;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import parindex.app.kit.storage.Folders;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.formats.BadInput;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.FactsFile;
import parindex.formats.evidence.Inspected.Accepted;
import parindex.formats.evidence.Inspected.Refused;
import parindex.formats.evidence.Inspection;
import parindex.formats.evidence.PageImage;
import parindex.formats.evidence.PreviewPage;
import parindex.formats.handed.Handed;
import parindex.formats.handed.HandedJson;
import parindex.formats.json.CardJson;
import parindex.formats.json.PrintedJson;
import parindex.formats.report.Reports;
import parindex.formats.sheet.HeadedTable;

/// The parser itself: the verb `parse FOLDER`, which the server runs in a process of its own and nobody types. It
/// does the task that lies in the folder and leaves a result or a refusal there.
public final class ParserVerb {
    static final int DONE = 0;
    static final int REFUSED = 4;
    private static final int BROKEN = 5;
    private static final long LONGEST_MILLIS = 30_000;

    private ParserVerb() {}

    /// Runs the verb; the exit status says whether there is a result.
    public static int run(String[] args) {
        NoNetwork.ever();
        neverForLong();
        quiet();
        return work(Path.of(args[1]));
    }

    /// Libraries write a line about every flaw of a file, quoting it; nobody reads them.
    static void quiet() {
        LoggingSystem.get(ParserVerb.class.getClassLoader()).beforeInitialize();
    }

    /// Does once what parsers do most, in this very process, so that the start-up cache knows the classes it takes.
    public static void rehearse(Path report) {
        var folder = Folders.scratch("parindex-parser");
        try {
            new ParserNote(folder).task(ParserTask.of(ParserTask.Kind.CARD, report.getFileName() + ""), report);
            work(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            Folders.delete(folder);
        }
    }

    private static int work(Path folder) {
        var note = new ParserNote(folder);
        try {
            try {
                work(note);
                return DONE;
            } catch (BadInput bad) {
                note.refusal(bad.said());
                return REFUSED;
            }
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            System.err.println(where(failure));
            return BROKEN;
        }
    }

    /// What broke and where, and nothing of the file: messages of libraries quote it.
    private static String where(Throwable failure) {
        var frames = failure.getStackTrace();
        return failure.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    /// Does a task.
    static void work(ParserNote note) throws IOException {
        var task = note.task();
        var file = note.input();
        switch (task.kind()) {
            case INSPECT -> inspect(note, file, FileName.of(task.name()));
            case PAGE, MARKUP -> preview(note, file, task);
            case CARD -> write(note, CardJson.text(Reports.read(task.name(), Files.readAllBytes(file)), List.of()));
            case LINES -> write(note, PrintedJson.text(Reports.printed(task.name(), Files.readAllBytes(file))));
            case SET -> hand(note, CriteriaFiles.handed(task.name(), Files.readAllBytes(file)));
            case FACTS -> hand(note, FactsFile.handed(task.name(), Files.readAllBytes(file)));
            case LIST -> hand(note, HeadedTable.handed(task.name(), Files.readAllBytes(file)));
            case WORKBOOK -> hand(note, Handed.workbook(task.name(), Files.readAllBytes(file)));
        }
    }

    private static void hand(ParserNote note, Handed handed) throws IOException {
        write(note, HandedJson.text(handed));
    }

    private static void inspect(ParserNote note, Path file, FileName name) throws IOException {
        switch (Inspection.of(file, name)) {
            case Accepted(var type, var pages) -> write(note, type.name() + " " + pages);
            case Refused(var why) -> throw new BadInput(why);
        }
    }

    /// Whatever a library stumbles over, the file is to blame.
    private static void preview(ParserNote note, Path file, ParserTask task) {
        try {
            if (task.kind() == ParserTask.Kind.PAGE) {
                page(note, file, task);
            } else {
                write(note, PreviewPage.body(file, type(task)));
            }
        } catch (IOException | RuntimeException broken) {
            throw new BadInput(FileFlaw.BROKEN.said(FileName.of(task.name())), broken);
        }
    }

    private static void page(ParserNote note, Path file, ParserTask task) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(note.result()))) {
            if (!PageImage.write(file, type(task), task.page(), out)) {
                throw new IOException("no page " + task.page());
            }
        }
    }

    private static FileType type(ParserTask task) {
        return FileType.named(FileName.of(task.name()).ending()).orElseThrow();
    }

    private static void write(ParserNote note, String text) throws IOException {
        Files.writeString(note.result(), text);
    }

    // Also when the server died and nobody is there to end it.
    private static void neverForLong() {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(LONGEST_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(BROKEN);
        });
    }
}
