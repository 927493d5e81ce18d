package parindex.app.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import parindex.app.evidence.library.Scan;
import parindex.app.evidence.library.Version.Kept;
import parindex.app.evidence.scan.Scanner;
import parindex.app.evidence.upload.UploadActions.Arrival;
import parindex.app.evidence.upload.Uploads.Sent;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.storage.DiskRoom;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Tenant;
import parindex.core.evidence.FileName;
import parindex.core.evidence.FileType;

/// Documents that came while a scanner was down, and such as an inspection that sees nothing would let in.
@TestComponent
public class KeepingFixture {
    private final UploadActions actions;
    private final Pieces pieces;
    private final DiskRoom room;
    private final Parser parser;
    private final FileStore files;

    KeepingFixture(UploadActions actions, Pieces pieces, DiskRoom room, Parser parser, FileStore files) {
        this.actions = actions;
        this.pieces = pieces;
        this.room = room;
        this.parser = parser;
        this.files = files;
    }

    /// Takes a file by the product's own way, with a scanner at an address.
    public Progress upload(String scanner, UUID owner, UUID by, String name, byte[] bytes) {
        var uploads = new Uploads(actions, pieces, room, parser, new Scanner(scanner, 1), files);
        return Tenant.as(by, () -> {
            try {
                return uploads.whole(owner, Optional.empty(), name, sent(bytes), by);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static Sent sent(byte[] bytes) {
        return new Sent() {
            @Override
            public long bytes() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    /// Puts a file into the library as if its content had been found to be what its name says.
    ///
    /// @return its document
    public UUID unseen(UUID owner, UUID by, String sentName, byte[] bytes) {
        var name = FileName.of(sentName);
        var upload = UUID.randomUUID();
        return Tenant.as(by, () -> {
            try {
                assertThat(actions.begin(upload, owner, name, bytes.length, by)).isPresent();
                var stored = files.store(new ByteArrayInputStream(bytes));
                var type = FileType.named(name.ending()).orElseThrow();
                var kept = new Kept(name.shown(), type, stored.sha256(), stored.bytes(), 0);
                return actions.settle(upload, new Arrival(Optional.empty(), kept, Scan.OFF), by)
                        .orElseThrow()
                        .document();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
