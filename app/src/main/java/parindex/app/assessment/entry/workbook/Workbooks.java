package parindex.app.assessment.entry.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import parindex.app.assessment.DatabaseRefusal;
import parindex.app.assessment.entry.EntryActions;
import parindex.app.assessment.entry.Sheet;
import parindex.app.intake.Reading;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Words;
import parindex.core.evidence.FileName;

/// Workbooks of sheets, for pages and programs alike: tried out and kept, then written as a whole.
@Component
public class Workbooks {
    /// How many bytes a workbook has at most.
    public static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final EntryActions actions;
    private final FileStore files;
    private final Reading reading;

    Workbooks(EntryActions actions, FileStore files, Reading reading) {
        this.actions = actions;
        this.files = files;
        this.reading = reading;
    }

    /// A workbook that was tried out.
    ///
    /// @param name   of the file, as it is shown
    /// @param sha256 by which it is confirmed
    public record Tried(DryRun run, String name, String sha256) {}

    /// What a workbook would change.
    ///
    /// @throws parindex.formats.BadInput when it cannot be read
    public Tried tried(Sheet sheet, String file, byte[] bytes, Words words) throws IOException {
        var name = FileName.of(file).shown();
        var run = run(sheet, name, bytes, words);
        return new Tried(run, name, files.store(new ByteArrayInputStream(bytes)).sha256());
    }

    /// The same once more, for a file that is here; nothing where it is not.
    public Optional<Tried> again(Sheet sheet, String file, String sha256, Words words) {
        if (!HASH.matcher(sha256).matches()) {
            return Optional.empty();
        }
        var name = FileName.of(file).shown();
        try {
            return Optional.of(new Tried(run(sheet, name, files.read(sha256), words), name, sha256));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Writes what was tried out; what the database refuses, after the last second, is as if somebody had been faster.
    public boolean keep(Sheet sheet, Tried tried, Person by) {
        try {
            return actions.keepAll(sheet, tried.run().all(), "sha256:" + tried.sha256(), by);
        } catch (RuntimeException failure) {
            if (DatabaseRefusal.of(failure).isEmpty()) {
                throw failure;
            }
            return false;
        }
    }

    private DryRun run(Sheet sheet, String name, byte[] bytes, Words words) {
        return Trial.of(sheet, SheetFile.read(name, reading.workbook(name, bytes)), words);
    }
}
