package parindex.app.criteria.rehearsal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.criteria.rehearsal.FactsTables.Table;
import parindex.core.language.Text;

/// Tables of past figures that people handed in.
@Repository
class FactsStore {
    private final JdbcClient sql;

    FactsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A file as it was handed in.
    ///
    /// @param name  with its ending
    /// @param bytes what is in it
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Content(String name, byte[] bytes) {}

    void add(UUID id, String set, Content content, int units, UUID by) {
        sql.sql("""
                insert into criteria_facts (id, set_name, file, content, units, uploaded_by)
                values (:id, :set, :file, :content, :units, :by)""")
                .param("id", id)
                .param("set", set)
                .param("file", content.name())
                .param("content", content.bytes())
                .param("units", units)
                .param("by", by)
                .update();
    }

    /// Every table, newest first.
    List<Table> all() {
        return sql.sql("select id, set_name, file from criteria_facts order by uploaded_at desc")
                .query((row, at) -> new Table(
                        row.getString("id"), row.getString("set_name"), Text.same(row.getString("file")), false))
                .list();
    }

    Content content(String id) {
        return sql.sql("select file, content from criteria_facts where id = :id")
                .param("id", UUID.fromString(id))
                .query((row, at) -> new Content(row.getString("file"), row.getBytes("content")))
                .single();
    }
}
