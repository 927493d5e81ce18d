package parindex.app.criteria.draft.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.criteria.draft.change.Draft.Stamp;
import parindex.app.criteria.draft.change.Draft.State;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.kit.storage.Sha256;

/// Drafts in the database.
@Repository
public class DraftStore {
    private static final String SELECT = """
            select draft.*, creator.name as creator, saver.name as saver, freezer.name as freezer
            from criteria_draft draft
            join account creator on creator.id = draft.created_by
            join account saver on saver.id = draft.updated_by
            left join account freezer on freezer.id = draft.frozen_by
            """;

    private final JdbcClient sql;

    public DraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A draft as it is made.
    ///
    /// @param base the set it was copied from, empty for an imported file
    public record Fresh(UUID id, String name, String title, String document, String base) {}

    public void add(Fresh fresh, UUID by) {
        sql.sql("""
                insert into criteria_draft (id, name, title, document, sha256, base, created_by, updated_by)
                values (:id, :name, :title, :document, :sha256, :base, :by, :by)""")
                .param("id", fresh.id())
                .param("name", fresh.name())
                .param("title", fresh.title())
                .param("document", fresh.document())
                .param("sha256", Sha256.hex(fresh.document()))
                .param("base", fresh.base())
                .param("by", by)
                .update();
    }

    public Optional<Draft> find(UUID id) {
        return sql.sql(SELECT + "where draft.id = :id")
                .param("id", id)
                .query((row, at) -> draft(row))
                .optional();
    }

    /// The draft or the frozen set of a name.
    public Optional<Draft> named(String name) {
        return sql.sql(SELECT + "where draft.name = :name and draft.state <> 'DISCARDED'")
                .param("name", name)
                .query((row, at) -> draft(row))
                .optional();
    }

    /// A draft that nobody else can change before the transaction ends.
    public Optional<Draft> lock(UUID id) {
        return sql.sql(SELECT + "where draft.id = :id for update of draft")
                .param("id", id)
                .query((row, at) -> draft(row))
                .optional();
    }

    /// Every draft that was not discarded, the one saved last first, and those that were discarded after them.
    public List<Draft> all() {
        return sql.sql(SELECT + "order by draft.state = 'DISCARDED', draft.updated_at desc")
                .query((row, at) -> draft(row))
                .list();
    }

    /// Whether a set of that name is being worked on or frozen.
    public boolean isTaken(String name, UUID except) {
        return sql.sql("""
                select exists (select from criteria_draft
                where name = :name and id <> :except and state <> 'DISCARDED')""")
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    /// The next version of the document.
    public void save(Draft draft, DraftDocument document, UUID by) {
        var text = Documents.text(document);
        sql.sql("""
                update criteria_draft
                set name = :name, title = :title, document = :document, sha256 = :sha256, version = version + 1,
                    updated_by = :by, updated_at = now()
                where id = :id""")
                .param("name", document.set().id())
                .param("title", document.set().title())
                .param("document", text)
                .param("sha256", Sha256.hex(text))
                .param("by", by)
                .param("id", draft.id())
                .update();
    }

    /// Puts a draft aside, or takes it up again.
    public void mark(UUID id, State state) {
        sql.sql("update criteria_draft set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    /// Freezes a draft for good.
    ///
    /// @param accepted warnings accepted by name, a line each
    public void freeze(UUID id, String accepted, UUID by) {
        sql.sql("""
                update criteria_draft
                set state = 'FROZEN', accepted = :accepted, frozen_by = :by, frozen_at = now()
                where id = :id""").param("accepted", accepted).param("by", by).param("id", id).update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("document"),
                row.getString("sha256"),
                row.getInt("version"),
                row.getString("base"),
                State.valueOf(row.getString("state")),
                row.getString("accepted"),
                new Stamp(row.getString("creator"), instant(row, "created_at")),
                new Stamp(row.getString("saver"), instant(row, "updated_at")),
                frozen(row));
    }

    private static Optional<Stamp> frozen(ResultSet row) throws SQLException {
        var by = row.getString("freezer");
        return by == null ? Optional.empty() : Optional.of(new Stamp(by, instant(row, "frozen_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
