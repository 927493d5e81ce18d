package parindex.formats.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parindex.core.evidence.EvidenceLimits;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.formats.evidence.Inspected.Accepted;
import parindex.formats.evidence.Inspected.Refused;

/// Decides by name and content whether a file is taken: its ending is on the list, its content is what the ending
/// says, and nothing in it runs.
public final class Inspection {
    private final Path file;
    private final FileName name;

    private Inspection(Path file, FileName name) {
        this.file = file;
        this.name = name;
    }

    /// Looks into a file; whatever a library stumbles over, the file is to blame.
    public static Inspected of(Path file, FileName name) {
        try {
            return new Inspection(file, name).judged();
        } catch (Flawed flawed) {
            return new Refused(flawed.flaw().said(name));
        } catch (IOException | RuntimeException broken) {
            return new Refused(FileFlaw.BROKEN.said(name));
        }
    }

    private Inspected judged() throws IOException {
        size();
        var head = Head.of(file);
        if (Head.isUnderPassword(file)) {
            throw new Flawed(FileFlaw.ENCRYPTED);
        }
        head.refuseForeign();
        var claimed = FileType.named(name.ending()).orElseThrow(() -> new Flawed(FileFlaw.ENDING));
        var content = content(head, claimed);
        if (content != claimed) {
            return new Refused(FileFlaw.misnamed(name, content));
        }
        ScriptMarks.refuseIn(file);
        return new Accepted(content, pages(content));
    }

    private void size() throws IOException {
        var bytes = Files.size(file);
        if (bytes == 0) {
            throw new Flawed(FileFlaw.EMPTY);
        }
        if (bytes > EvidenceLimits.BYTES) {
            throw new Flawed(FileFlaw.TOO_LARGE);
        }
    }

    private FileType content(Head head, FileType claimed) throws IOException {
        if (head.isPacked()) {
            return new OfficePackage(file).type();
        }
        Appended.refuseIn(file);
        if (head.isPdf()) {
            return FileType.PDF;
        }
        if (head.isPng()) {
            return FileType.PNG;
        }
        if (head.isJpeg()) {
            return FileType.JPEG;
        }
        if (!claimed.isText()) {
            throw new Flawed(FileFlaw.BROKEN);
        }
        PlainText.refuseOther(file);
        return claimed;
    }

    private int pages(FileType type) throws IOException {
        return switch (type) {
            case PDF -> PdfLook.pages(file);
            case PNG, JPEG -> {
                PictureSize.refuseTooLarge(file);
                yield 1;
            }
            default -> 0;
        };
    }
}
