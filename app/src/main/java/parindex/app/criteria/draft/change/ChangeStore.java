package parindex.app.criteria.draft.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.language.Text;

/// Changes of drafts in the database; a row is written once and never touched again.
@Repository
public class ChangeStore {
    private static final String SELECT = """
            select change.seq, change.at, account.name, change.deed, change.item, change.vi, change.en, change.undoes
            from criteria_change change
            join account on account.id = change.actor
            """;

    private final JdbcClient sql;

    public ChangeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is written about a change, beside who, when and what was there before.
    ///
    /// @param deed   stable word
    /// @param item   code of the item, empty for the set as a whole
    /// @param said   what changed
    /// @param undoes the change that it takes back
    public record Told(String deed, String item, Text said, Optional<Integer> undoes) {}

    /// Writes the change that leads from this state of a draft to its next.
    public void add(Draft before, Told told, UUID by) {
        sql.sql("""
                insert into criteria_change (draft, seq, actor, deed, item, vi, en, before, undoes)
                values (:draft, :seq, :by, :deed, :item, :vi, :en, :before, :undoes)""")
                .param("draft", before.id())
                .param("seq", before.version() + 1)
                .param("by", by)
                .param("deed", told.deed())
                .param("item", told.item())
                .param("vi", told.said().vi())
                .param("en", told.said().en())
                .param("before", before.document())
                .param("undoes", told.undoes().orElse(null))
                .update();
    }

    /// What was changed after a version, newest first.
    public List<Change> since(UUID draft, int version) {
        return sql.sql(SELECT + "where change.draft = :draft and change.seq > :version order by change.seq desc")
                .param("draft", draft)
                .param("version", version)
                .query((row, at) -> change(row))
                .list();
    }

    /// What was changed after one version and up to another, newest first.
    public List<Change> between(UUID draft, int version, int until) {
        return since(draft, version).stream()
                .filter(change -> change.seq() <= until)
                .toList();
    }

    /// Every change of a draft, newest first.
    public List<Change> of(UUID draft) {
        return sql.sql(SELECT + "where change.draft = :draft order by change.seq desc")
                .param("draft", draft)
                .query((row, at) -> change(row))
                .list();
    }

    /// The document of a draft as it was at a version, nothing where it still is the current one.
    public Optional<String> document(UUID draft, int version) {
        return sql.sql("select before from criteria_change where draft = :draft and seq = :next")
                .param("draft", draft)
                .param("next", version + 1)
                .query(String.class)
                .optional();
    }

    /// The newest change that stands: one that was neither taken back nor takes another back.
    public Optional<Change> standing(UUID draft) {
        return sql.sql(SELECT + """
                where change.draft = :draft and change.undoes is null and not exists (
                    select from criteria_change undo where undo.draft = change.draft and undo.undoes = change.seq)
                order by change.seq desc limit 1""")
                .param("draft", draft)
                .query((row, at) -> change(row))
                .optional();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("deed"),
                row.getString("item"),
                new Text(row.getString("vi"), row.getString("en")),
                Optional.ofNullable(row.getObject("undoes", Integer.class)));
    }
}
