package parindex.app.kit.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parindex.app.kit.journal.Chain.Head;
import parindex.app.kit.journal.CheckpointFolder.Kept;
import parindex.app.kit.storage.DataFolder;

/// Signs what the journal is, again and again, and keeps it twice: as a file and in the database. It never signs what
/// contradicts the checkpoint before.
@Component
public class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    private final JournalReader journal;
    private final JdbcClient sql;
    private final JournalKeys keys;
    private final CheckpointFolder folder;

    public Checkpoints(JdbcClient sql, JournalKeys keys, DataFolder data) {
        this.journal = new JournalReader(sql);
        this.sql = sql;
        this.keys = keys;
        this.folder = new CheckpointFolder(data);
    }

    /// Makes a checkpoint of the last line, if there is none yet. It is refused, and said in the log, when the journal
    /// is no longer what was signed before.
    ///
    /// @return the checkpoint of the last line, nothing when the journal is empty or not to be signed
    public Optional<Checkpoint> sign() {
        var key = keys.signing();
        var head = journal.head();
        var newest = folder.newest();
        if (newest.isPresent() && !stands(newest.get())) {
            LOG.error(
                    "the journal is not what was signed at line {}; no checkpoint is made. Run: ./parindex check",
                    newest.get().position());
            return Optional.empty();
        }
        if (head.position() == 0) {
            return Optional.empty();
        }
        newest.ifPresent(this::enter); // a crash between its file and its row left the row out
        var kept = newest.filter(file -> file.position() == head.position()).orElseGet(() -> signed(key, head));
        enter(kept);
        return kept.verified(keys.known());
    }

    private boolean stands(Kept kept) {
        return kept.verified(keys.known())
                .flatMap(checkpoint -> journal.line(checkpoint.position())
                        .map(line -> line.hash().equals(checkpoint.root())))
                .orElse(false);
    }

    private Kept signed(SigningKey key, Head head) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var note = key.sign(new Checkpoint(key.shown().name(), head.position(), head.hash(), now));
        var kept = new Kept(head.position(), note.written());
        folder.keep(kept);
        return kept;
    }

    private void enter(Kept kept) {
        sql.sql("insert into journal_checkpoint (position, note) values (:position, :note) on conflict do nothing")
                .param("position", kept.position())
                .param("note", kept.note())
                .update();
    }
}
