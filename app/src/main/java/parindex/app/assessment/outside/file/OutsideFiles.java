package parindex.app.assessment.outside.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import parindex.app.assessment.outside.OutsideBook;
import parindex.app.intake.Reading;
import parindex.app.kit.storage.FileStore;
import parindex.core.evidence.FileName;

/// Workbooks of points from outside: read by a parser apart, kept by their hash, tried out, and looked at anew when
/// they are confirmed.
@Component
class OutsideFiles {
    /// How many bytes a workbook has at most.
    static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final FileStore files;
    private final Reading reading;

    OutsideFiles(FileStore files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    /// A workbook that was tried out.
    ///
    /// @param sha256 by which it is confirmed
    record Looked(OutsideTable.Tried tried, String name, String sha256) {}

    /// What a workbook would change.
    ///
    /// @throws parindex.formats.BadInput when it takes too long or too much to read
    Looked look(OutsideBook book, String file, byte[] bytes) throws IOException {
        var name = FileName.of(file).shown();
        var tried = OutsideTable.read(name, reading.list(name, bytes), book);
        return new Looked(
                tried, name, files.store(new ByteArrayInputStream(bytes)).sha256());
    }

    /// The same once more, for a file that is here; nothing where it is not.
    Optional<Looked> again(OutsideBook book, String file, String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            return Optional.empty();
        }
        var name = FileName.of(file).shown();
        try {
            var content = reading.list(name, files.read(sha256));
            return Optional.of(new Looked(OutsideTable.read(name, content, book), name, sha256));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
