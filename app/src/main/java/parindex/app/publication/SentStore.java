package parindex.app.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.criteria.item.ItemCode;
import parindex.core.publication.Proof;

/// What some units of a round sent, in the database: the same few statements for any number of units.
@Repository
class SentStore {
    private final JdbcClient sql;

    SentStore(JdbcClient sql) {
        this.sql = sql;
    }

    private static String word(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }

    /// The set of one kind of unit.
    record FrozenSet(String kind, String sha256, String document) {
        String word() {
            return SentStore.word(kind);
        }
    }

    List<FrozenSet> sets(UUID round) {
        return sql.sql("select kind, sha256, document from round_set where round = :round order by kind")
                .param("round", round)
                .query((row, at) ->
                        new FrozenSet(row.getString("kind"), row.getString("sha256"), row.getString("document")))
                .list();
    }

    /// A unit of the round.
    record SentSheet(
            UUID unit, String slug, String name, String kind, boolean sent, List<String> exempt, List<String> groups) {
        String word() {
            return SentStore.word(kind);
        }
    }

    /// Every unit of a round.
    List<UUID> units(UUID round) {
        return sql.sql("select unit from sheet where round = :round")
                .param("round", round)
                .query((row, at) -> row.getObject("unit", UUID.class))
                .list();
    }

    List<SentSheet> sheets(UUID round, UUID[] units) {
        return sql.sql("""
                select sheet.unit, unit.slug, unit.name, sheet.kind, sheet.stage = 'SENT' as sent,
                       array(select item from exemption where exemption.round = sheet.round
                             and (exemption.unit = sheet.unit or exemption.kind = sheet.kind)) as exempt,
                       array(select name from unit_group
                             where unit_group.round = sheet.round and unit_group.unit = sheet.unit order by name) as groups
                from sheet join unit on unit.id = sheet.unit
                where sheet.round = :round and sheet.unit = any(:units) order by unit.slug""")
                .param("round", round)
                .param("units", units)
                .query((row, at) -> new SentSheet(
                        row.getObject("unit", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getBoolean("sent"),
                        Arrays.asList((String[]) row.getArray("exempt").getArray()),
                        Arrays.asList((String[]) row.getArray("groups").getArray())))
                .list();
    }

    /// A cell of a sheet that was sent.
    record Cell(UUID unit, Entry entry) {}

    List<Cell> cells(UUID round, UUID[] units) {
        return sql.sql("""
                select entry.unit, entry.item, entry.state, entry.figures, entry.version
                from entry join sheet on sheet.round = entry.round and sheet.unit = entry.unit
                where entry.round = :round and entry.unit = any(:units) and sheet.stage = 'SENT'""")
                .param("round", round)
                .param("units", units)
                .query((row, at) -> new Cell(
                        row.getObject("unit", UUID.class),
                        new Entry(
                                ItemCode.of(row.getString("item")),
                                EntryState.valueOf(row.getString("state")),
                                EntryText.read(row.getString("figures")),
                                "",
                                row.getInt("version"))))
                .list();
    }

    /// A document that proves an item.
    record Used(UUID unit, String item, Proof proof) {
        String place() {
            return unit + " " + item;
        }
    }

    List<Used> proofs(UUID round, UUID[] units) {
        return sql.sql("""
                select used.unit, used.item, version.sha256, used.pages, document.number,
                       case when document.dated between '1000-01-01' and '9999-12-31' then document.dated end as dated
                from evidence_use used
                join evidence_document document on document.id = used.document
                join evidence_version version on version.document = used.document and version.version = used.version
                where used.round = :round and used.unit = any(:units) and used.removed_at is null""")
                .param("round", round)
                .param("units", units)
                .query((row, at) -> new Used(
                        row.getObject("unit", UUID.class),
                        row.getString("item"),
                        new Proof(
                                row.getString("sha256"),
                                row.getString("pages"),
                                row.getString("number").strip(),
                                Optional.ofNullable(row.getObject("dated", LocalDate.class)))))
                .list();
    }
}
