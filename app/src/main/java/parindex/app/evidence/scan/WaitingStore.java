package parindex.app.evidence.scan;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.evidence.library.Scan;

/// Files that still wait for the scanner. It works for nobody, so the database lends it two functions of its own.
@Repository
class WaitingStore {
    private static final int AT_ONCE = 50;

    private final JdbcClient sql;

    WaitingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A file that waits.
    record Waiting(UUID document, int version, String sha256) {}

    List<Waiting> some() {
        return sql.sql("select * from evidence_waiting(:most)")
                .param("most", AT_ONCE)
                .query((row, at) -> new Waiting(
                        row.getObject("document", UUID.class), row.getInt("version"), row.getString("sha256")))
                .list();
    }

    void note(Waiting file, Scan found) {
        sql.sql("select evidence_scanned(:document, :version, :found)")
                .param("document", file.document())
                .param("version", file.version())
                .param("found", found.name())
                .query((row, at) -> true)
                .list();
    }
}
