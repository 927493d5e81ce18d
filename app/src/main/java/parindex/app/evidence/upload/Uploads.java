package parindex.app.evidence.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.library.Version.Kept;
import parindex.app.evidence.scan.Scanner;
import parindex.app.evidence.upload.Progress.Going;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.evidence.upload.Progress.Why;
import parindex.app.evidence.upload.UploadActions.Arrival;
import parindex.app.evidence.upload.UploadRows.Row;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.parser.ParserTask;
import parindex.app.kit.storage.DiskRoom;
import parindex.app.kit.storage.FileStore;
import parindex.core.evidence.EvidenceLimits;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;
import parindex.formats.BadInput;

/// Takes files in: begun with a name and a length, sent in pieces, looked into by a parser and by the scanner when
/// whole, then in the library. Whatever is asked twice is done once.
@Component
public class Uploads {
    private final UploadActions actions;
    private final Pieces pieces;
    private final DiskRoom room;
    private final Parser parser;
    private final Scanner scanner;
    private final FileStore files;

    Uploads(UploadActions actions, Pieces pieces, DiskRoom room, Parser parser, Scanner scanner, FileStore files) {
        this.actions = actions;
        this.pieces = pieces;
        this.room = room;
        this.parser = parser;
        this.scanner = scanner;
        this.files = files;
    }

    /// Begins an upload; what cannot become a document is refused before its first byte is sent.
    ///
    /// @param id    chosen by the sender, so that asking again begins nothing twice
    /// @param owner to whose library
    public Progress begin(UUID id, UUID owner, String sentName, long bytes, UUID by) throws IOException {
        var name = FileName.of(sentName);
        if (bytes > EvidenceLimits.BYTES) {
            return UploadWording.flawed(FileFlaw.TOO_LARGE, name);
        }
        if (bytes <= 0) {
            return UploadWording.flawed(FileFlaw.EMPTY, name);
        }
        if (FileType.named(name.ending()).isEmpty()) {
            return UploadWording.flawed(FileFlaw.ENDING, name);
        }
        if (!room.takes(bytes)) {
            return UploadWording.noRoom();
        }
        pieces.sweep();
        if (actions.isOneTooMany()) {
            return UploadWording.tooMany();
        }
        var row = actions.begin(id, owner, name, bytes, by);
        if (row.isEmpty()) {
            return UploadWording.absent();
        }
        return row.get().isOf(owner, name, bytes) ? at(row.get()) : UploadWording.keyUsed();
    }

    /// How far an upload is.
    public Progress at(UUID id) throws IOException {
        var row = actions.find(id);
        return row.isEmpty() ? UploadWording.absent() : at(row.get());
    }

    private Progress at(Row row) throws IOException {
        return row.finished().isPresent()
                ? row.finished().get()
                : new Going(row.id(), row.file(), pieces.arrived(row.id()), row.bytes());
    }

    /// Adds a piece.
    public Progress append(UUID id, long offset, InputStream body) throws IOException {
        if (!(at(id) instanceof Going going)) {
            return at(id);
        }
        var piece = body.readNBytes(EvidenceLimits.PIECE + 1);
        if (piece.length > EvidenceLimits.PIECE || offset + piece.length > going.bytes()) {
            return UploadWording.pieceTooLarge();
        }
        if (!room.takes(piece.length)) {
            return UploadWording.noRoom();
        }
        if (!pieces.append(id, offset, piece)) {
            return UploadWording.offset(pieces.arrived(id));
        }
        return at(id);
    }

    /// Looks into a file that arrived whole and puts it into the library.
    ///
    /// @param document of which it is a new version; nothing for a document of its own
    public Progress finish(UUID id, Optional<UUID> document, UUID by) throws IOException {
        var progress = at(id);
        if (!(progress instanceof Going going)) {
            return progress;
        }
        if (going.offset() != going.bytes()) {
            return UploadWording.offset(going.offset());
        }
        try {
            return settle(going, document, by);
        } catch (BadInput bad) {
            pieces.remove(id);
            return new Refused(Why.CONTENT, bad.said());
        } catch (IOException gone) {
            return ended(id, gone);
        }
    }

    /// Somebody who finishes the same upload at the same time takes its pieces away; the answer is his.
    private Progress ended(UUID id, IOException gone) throws IOException {
        if (at(id) instanceof Progress.Finished finished) {
            return finished;
        }
        throw gone;
    }

    private Progress settle(Going going, Optional<UUID> document, UUID by) throws IOException {
        var file = pieces.file(going.id());
        var found = new String(
                        parser.read(ParserTask.of(ParserTask.Kind.INSPECT, going.file()), file), StandardCharsets.UTF_8)
                .split(" ");
        var scan = scanner.scan(file);
        if (scan == Scan.FOUND) {
            actions.refused(going.id(), going.file(), by);
            throw new BadInput(FileFlaw.VIRUS.said(new FileName(going.file())));
        }
        FileStore.Stored stored;
        try (var bytes = Files.newInputStream(file)) {
            stored = files.store(bytes);
        }
        var kept = new Kept(
                going.file(), FileType.valueOf(found[0]), stored.sha256(), stored.bytes(), Integer.parseInt(found[1]));
        var settled = actions.settle(going.id(), new Arrival(document, kept, scan), by);
        if (settled.isEmpty()) {
            return UploadWording.absent();
        }
        pieces.remove(going.id());
        return settled.get();
    }

    /// Takes a whole file that came with a form.
    public Progress whole(UUID owner, Optional<UUID> document, String name, Sent sent, UUID by) throws IOException {
        var begun = begin(UUID.randomUUID(), owner, name, sent.bytes(), by);
        if (!(begun instanceof Going going)) {
            return begun;
        }
        try (var in = sent.open()) {
            var offset = 0L;
            for (var piece = in.readNBytes(EvidenceLimits.PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(EvidenceLimits.PIECE)) {
                pieces.append(going.id(), offset, piece);
                offset += piece.length;
            }
        }
        return finish(going.id(), document, by);
    }

    /// A file of a form.
    public interface Sent {
        long bytes();

        InputStream open() throws IOException;
    }
}
