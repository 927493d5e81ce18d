package parindex.app.kit.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.kit.journal.Chain.Head;

/// Lines of the journal as they are chained.
public final class JournalReader {
    private static final int AT_ONCE = 5000;
    private static final String LINES = """
            select position,
                   trunc(extract(epoch from at) * 1000000)::text as micros,
                   coalesce(actor::text, '') as actor,
                   coalesce(action, '') as action,
                   coalesce(subject, '') as subject,
                   coalesce(detail, '') as detail,
                   coalesce(encode(sealed, 'hex'), '') as sealed,
                   coalesce(encode(previous, 'hex'), '') as previous,
                   coalesce(encode(hash, 'hex'), '') as hash
            from journal
            """;

    private final JdbcClient sql;

    public JournalReader(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line by its number.
    public Optional<JournalLine> line(long position) {
        return sql.sql(LINES + "where position = :position")
                .param("position", position)
                .query((row, at) -> line(row))
                .optional();
    }

    /// The latest line that says that something was done to a subject.
    public Optional<JournalLine> latest(String action, String subject) {
        return sql.sql(LINES + "where action = :action and subject = :subject order by position desc limit 1")
                .param("action", action)
                .param("subject", subject)
                .query((row, at) -> line(row))
                .optional();
    }

    /// Hands over all lines in their order. Inside a transaction they come in portions, however many there are.
    public void each(Consumer<JournalLine> reader) {
        sql.sql(LINES + "order by position").withFetchSize(AT_ONCE).query(row -> {
            reader.accept(line(row));
        });
    }

    /// The end of the chain; position 0 while nothing is written.
    public Head head() {
        return sql.sql("select position, encode(hash, 'hex') as hash from journal_head")
                .query((row, at) -> new Head(row.getLong("position"), row.getString("hash")))
                .single();
    }

    /// Checkpoints in the database, as they were signed.
    public List<CheckpointFolder.Kept> checkpoints() {
        return sql.sql("select position, note from journal_checkpoint order by position")
                .query((row, at) -> new CheckpointFolder.Kept(row.getLong("position"), row.getString("note")))
                .list();
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        return new JournalLine(
                row.getLong("position"),
                row.getString("micros"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("sealed"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
