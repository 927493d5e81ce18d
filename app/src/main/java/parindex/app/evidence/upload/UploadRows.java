package parindex.app.evidence.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.core.evidence.FileName;

/// Uploads in the database; everybody sees his own alone.
@Repository
class UploadRows {
    private final JdbcClient sql;

    UploadRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// An upload.
    ///
    /// @param id       its number
    /// @param owner    to whose library it goes
    /// @param file     clean name
    /// @param bytes    length of the whole
    /// @param finished where it ended, nothing while it is on its way
    record Row(UUID id, UUID owner, String file, long bytes, Optional<Finished> finished) {
        /// Whether it is the upload of that file, as it was begun.
        boolean isOf(UUID library, FileName name, long length) {
            return owner.equals(library) && file.equals(name.shown()) && bytes == length;
        }
    }

    /// Begins an upload; the same number twice is the same upload.
    void add(UUID id, UUID owner, String file, long bytes, UUID by) {
        sql.sql("""
                insert into evidence_upload (id, owner, person, file, bytes)
                values (:id, :owner, :by, :file, :bytes) on conflict (id) do nothing""")
                .param("id", id)
                .param("owner", owner)
                .param("by", by)
                .param("file", file)
                .param("bytes", bytes)
                .update();
    }

    Optional<Row> find(UUID id) {
        return sql.sql("select * from evidence_upload where id = :id")
                .param("id", id)
                .query((row, at) -> row(row))
                .optional();
    }

    /// An upload that nobody else can finish before the transaction ends.
    Optional<Row> lock(UUID id) {
        return sql.sql("select * from evidence_upload where id = :id for update")
                .param("id", id)
                .query((row, at) -> row(row))
                .optional();
    }

    void finish(UUID id, Finished at) {
        sql.sql("update evidence_upload set document = :document, version = :version, known = :known where id = :id")
                .param("known", at.known())
                .param("document", at.document())
                .param("version", at.version())
                .param("id", id)
                .update();
    }

    /// Forgets old uploads of this person.
    ///
    /// @return how many are on their way
    int sweep() {
        sql.sql("delete from evidence_upload where started_at < now() - interval '2 days'")
                .update();
        return sql.sql("select count(*) from evidence_upload where document is null")
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("file"),
                row.getLong("bytes"),
                document == null
                        ? Optional.empty()
                        : Optional.of(new Finished(document, row.getInt("version"), row.getBoolean("known"))));
    }
}
