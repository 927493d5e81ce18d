package parindex.app.assessment.entry.sending;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.entry.SheetHead;
import parindex.app.assessment.entry.SheetPart;
import parindex.core.assessment.workflow.PartStage;

/// How far parts and sheets are, in the database. A change is made only to what the person saw.
@Repository
class StageStore {
    private final JdbcClient sql;

    StageStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Takes a part to a stage.
    ///
    /// @param words why it is returned, or empty
    /// @return whether it still was as the person saw it
    boolean move(SheetHead head, SheetPart part, PartStage stage, String words, UUID by) {
        return sql.sql("""
                insert into part (round, unit, agency, stage, version, completed_by, completed_at, approved_by,
                                  approved_at, returned)
                values (:round, :unit, :agency, :stage, 1,
                        case when :stage <> 'DRAFTING' then :by::uuid end, case when :stage <> 'DRAFTING' then now() end,
                        case when :stage = 'APPROVED' then :by::uuid end, case when :stage = 'APPROVED' then now() end, :words)
                on conflict (round, unit, agency) do update
                set stage = excluded.stage, version = part.version + 1, returned = excluded.returned,
                    completed_by = case when excluded.stage = 'APPROVED' then part.completed_by else excluded.completed_by end,
                    completed_at = case when excluded.stage = 'APPROVED' then part.completed_at else excluded.completed_at end,
                    approved_by = excluded.approved_by, approved_at = excluded.approved_at
                where part.version = :seen""")
                        .param("round", head.round().id())
                        .param("unit", head.unit().id())
                        .param("agency", part.agency().id())
                        .param("stage", stage.name())
                        .param("by", by)
                        .param("words", words)
                        .param("seen", part.version())
                        .update()
                == 1;
    }

    /// What is sent.
    ///
    /// @param content SHA-256 of the canonical sheet
    /// @param signed  SHA-256 of the signed file
    /// @param name    of the signed file
    /// @param note    the head's words on what is unusual, or empty
    /// @param key     of the request, so that it is done once
    record Sending(String content, String signed, String name, String note, String key) {}

    /// Sends the sheet.
    ///
    /// @return whether it still was as the person saw it
    boolean send(SheetHead head, Sending sending, UUID by) {
        return sql.sql("""
                update sheet set stage = 'SENT', version = version + 1, sent_by = :by, sent_at = clock_timestamp(),
                    content = :content, signed = :signed, signed_name = :name, note = :note, sent_key = :key
                where round = :round and unit = :unit and stage = 'DRAFTING' and version = :seen""")
                        .param("by", by)
                        .param("content", sending.content())
                        .param("signed", sending.signed())
                        .param("name", sending.name())
                        .param("note", sending.note())
                        .param("key", sending.key())
                        .param("round", head.round().id())
                        .param("unit", head.unit().id())
                        .param("seen", head.stage().version())
                        .update()
                == 1;
    }

    /// Whether the sheet was sent by this very request.
    boolean isSent(SheetHead head, Sending sending) {
        return sql.sql("""
                select count(*) from sheet
                where round = :round and unit = :unit and stage = 'SENT' and sent_key = :key and signed = :signed""")
                        .param("round", head.round().id())
                        .param("unit", head.unit().id())
                        .param("key", sending.key())
                        .param("signed", sending.signed())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// The key of the request by which the sheet was sent.
    String key(SheetHead head) {
        return sql.sql("select sent_key from sheet where round = :round and unit = :unit")
                .param("round", head.round().id())
                .param("unit", head.unit().id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// A document that proves an item, by the hash of its bytes.
    record Proof(String item, String title, String sha256, String pages) {}

    /// Every document of a sheet.
    List<Proof> proofs(SheetHead head) {
        return sql.sql("""
                select used.item, document.title, version.sha256, used.pages from evidence_use used
                join evidence_version version on version.document = used.document and version.version = used.version
                join evidence_document document on document.id = used.document
                where used.round = :round and used.unit = :unit and used.removed_at is null
                order by used.item, version.sha256, used.pages""")
                .param("round", head.round().id())
                .param("unit", head.unit().id())
                .query((row, at) -> new Proof(
                        row.getString("item"), row.getString("title"), row.getString("sha256"), row.getString("pages")))
                .list();
    }
}
