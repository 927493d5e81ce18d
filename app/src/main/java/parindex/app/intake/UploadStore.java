package parindex.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.intake.Upload.State;
import parindex.app.kit.storage.FileStore.Stored;
import parindex.formats.json.CardJsonReader;

/// Uploads in the database.
@Repository
class UploadStore {
    private static final int LISTED = 20;

    private final JdbcClient sql;

    UploadStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A line of the list of uploads.
    record Listed(UUID id, String file, State state, java.time.Instant at) {}

    void add(UUID id, String file, String form, Stored stored, String card, UUID by) {
        sql.sql("""
                insert into intake_upload (id, file, form, bytes, sha256, state, card, uploaded_by)
                values (:id, :file, :form, :bytes, :sha256, 'READ', :card, :by)""")
                .param("id", id)
                .param("file", file)
                .param("form", form)
                .param("bytes", stored.bytes())
                .param("sha256", stored.sha256())
                .param("card", card)
                .param("by", by)
                .update();
    }

    Optional<Upload> find(UUID id) {
        return sql.sql("select * from intake_upload where id = :id")
                .param("id", id)
                .query((row, at) -> upload(row))
                .optional();
    }

    /// Decides about an upload that waits; false when somebody decided already.
    boolean decide(UUID id, State state) {
        return sql.sql("update intake_upload set state = :state where id = :id and state = 'READ'")
                        .param("id", id)
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /// The latest uploads, newest first.
    List<Listed> latest() {
        return sql.sql("""
                select id, file, state, uploaded_at from intake_upload
                order by uploaded_at desc limit :most""")
                .param("most", LISTED)
                .query((row, at) ->
                        new Listed(row.getObject("id", UUID.class), row.getString("file"), state(row), instant(row)))
                .list();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file"),
                row.getLong("bytes"),
                row.getString("sha256"),
                state(row),
                instant(row),
                CardJsonReader.read(row.getString("card")));
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state"));
    }

    private static java.time.Instant instant(ResultSet row) throws SQLException {
        return row.getObject("uploaded_at", OffsetDateTime.class).toInstant();
    }
}
