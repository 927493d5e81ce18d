package parindex.app.kit.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DurableFile;

/// The keys of this installation: the one that signs now, and the public lines of all that ever did. A secret that was
/// lost is replaced by a new one under the same name; what the old one signed still verifies.
@Component
public class JournalKeys {
    private static final String SECRET = "journal-key";
    private static final String PUBLIC = "keys.txt";
    private static final int NAME_BYTES = 8;

    private final DataFolder data;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable SigningKey signing;

    public JournalKeys(DataFolder data) {
        this.data = data;
    }

    /// Every public key, the oldest first.
    public List<NoteKey> known() {
        return lines().stream().flatMap(line -> NoteKey.of(line).stream()).toList();
    }

    SigningKey signing() {
        lock.lock();
        try {
            var key = signing == null ? readOrMake() : signing;
            signing = key;
            return key;
        } finally {
            lock.unlock();
        }
    }

    private SigningKey readOrMake() {
        var file = data.sub("secrets").resolve(SECRET);
        var key = text(file).map(SigningKey::read).orElseGet(() -> SigningKey.make(name()));
        if (!known().contains(key.shown())) {
            publish(key.shown());
        }
        if (!Files.exists(file)) {
            DurableFile.write(data.sub("secrets"), SECRET, key.written());
        }
        return key;
    }

    private void publish(NoteKey key) {
        var all = new ArrayList<>(lines());
        all.add(key.printed());
        DurableFile.write(data.sub("checkpoints"), PUBLIC, String.join("\n", all) + "\n");
    }

    private String name() {
        return known().stream().findFirst().map(NoteKey::name).orElseGet(() -> {
            var random = new byte[NAME_BYTES];
            new SecureRandom().nextBytes(random);
            return "parindex-journal-" + HexFormat.of().formatHex(random);
        });
    }

    private List<String> lines() {
        return text(data.sub("checkpoints").resolve(PUBLIC)).stream()
                .flatMap(String::lines)
                .toList();
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
