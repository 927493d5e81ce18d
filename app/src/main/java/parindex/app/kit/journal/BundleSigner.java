package parindex.app.kit.journal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.formats.publication.Signing;

/// Signs published results with the key of the journal, and says beside them what the journal is.
@Component
public class BundleSigner implements Signing {
    private final JournalKeys keys;
    private final Checkpoints checkpoints;

    public BundleSigner(JournalKeys keys, Checkpoints checkpoints) {
        this.keys = keys;
        this.checkpoints = checkpoints;
    }

    @Override
    public String key() {
        return keys.signing().shown().printed();
    }

    @Override
    public byte[] sign(byte[] message) {
        return keys.signing().sign(message);
    }

    /// The journal as it is now, a signed note; nothing when it is not what was signed before.
    public Optional<String> checkpoint() {
        return checkpoints.sign().map(now -> keys.signing().sign(now).written());
    }
}
