package parindex.app.assessment.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundRows;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.unit.UnitKind;

/// Rounds in preparation in the database: the round itself, its sets and its units.
@Repository
public class PreparationStore {
    private final JdbcClient sql;

    PreparationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A round as it is made.
    record Fresh(UUID id, int year, String name, UUID host, boolean invented) {}

    /// A set that was chosen for a kind of unit.
    ///
    /// @param name   the set in the catalogue
    /// @param sha256 of the document as it was chosen, or as it was frozen
    public record ChosenSet(UnitKind kind, String name, String sha256) {}

    /// Adds a round under an address; nothing is added where that one is taken.
    boolean add(Fresh fresh, String slug) {
        return sql.sql("""
                insert into round (id, slug, year, name, host, invented)
                values (:id, :slug, :year, :name, :host, :invented) on conflict (slug) do nothing""")
                        .param("id", fresh.id())
                        .param("slug", slug)
                        .param("year", fresh.year())
                        .param("name", fresh.name())
                        .param("host", fresh.host())
                        .param("invented", fresh.invented())
                        .update()
                == 1;
    }

    /// The round that nobody else can change before the transaction ends, nor write into.
    Optional<Round> lock(UUID id) {
        sql.sql("select round_moves(:id)").param("id", id).query().singleRow();
        return sql.sql(RoundRows.SELECT + "where round.id = :id for update of round")
                .param("id", id)
                .query((row, at) -> RoundRows.read(row))
                .optional();
    }

    /// Keeps name, year and dates of a round.
    void save(Round round, String name, int year, Calendar calendar) {
        sql.sql("""
                update round set name = :name, year = :year, opens_at = :opens_at, self_ends_at = :self_ends_at,
                    appraisal_ends_at = :appraisal_ends_at, explanation_ends_at = :explanation_ends_at,
                    publishes_at = :publishes_at
                where id = :id""")
                .param("name", name)
                .param("year", year)
                .param("opens_at", time(calendar, Milestone.OPENING))
                .param("self_ends_at", time(calendar, Milestone.SELF_ASSESSMENT_ENDS))
                .param("appraisal_ends_at", time(calendar, Milestone.APPRAISAL_ENDS))
                .param("explanation_ends_at", time(calendar, Milestone.EXPLANATION_ENDS))
                .param("publishes_at", time(calendar, Milestone.PUBLICATION))
                .param("id", round.id())
                .update();
    }

    private static @Nullable OffsetDateTime time(Calendar calendar, Milestone milestone) {
        return calendar.at(milestone).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    /// Counts a change of what belongs to a round.
    void touch(UUID round) {
        sql.sql("update round set version = version + 1 where id = :id")
                .param("id", round)
                .update();
    }

    void put(UUID round, ChosenSet set, String document) {
        sql.sql("""
                insert into round_set (round, kind, name, sha256, document)
                values (:round, :kind, :name, :sha256, :document)
                on conflict (round, kind) do update
                set name = excluded.name, sha256 = excluded.sha256, document = excluded.document""")
                .param("round", round)
                .param("kind", set.kind().name())
                .param("name", set.name())
                .param("sha256", set.sha256())
                .param("document", document)
                .update();
    }

    /// Takes a set away, and the units that were to be assessed by it.
    void drop(UUID round, UnitKind kind) {
        sql.sql("delete from sheet where round = :round and kind = :kind")
                .param("round", round)
                .param("kind", kind.name())
                .update();
        sql.sql("delete from round_set where round = :round and kind = :kind")
                .param("round", round)
                .param("kind", kind.name())
                .update();
    }

    public List<ChosenSet> sets(UUID round) {
        return sql.sql("select kind, name, sha256 from round_set where round = :round order by kind")
                .param("round", round)
                .query((row, at) -> set(row))
                .list();
    }

    private static ChosenSet set(ResultSet row) throws SQLException {
        return new ChosenSet(UnitKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("sha256"));
    }

    /// The units that are to be assessed.
    public List<UUID> units(UUID round) {
        return sql.sql("select unit from sheet where round = :round")
                .param("round", round)
                .query((row, at) -> row.getObject("unit", UUID.class))
                .list();
    }

    void addUnits(UUID round, UnitKind kind, List<UUID> units) {
        if (!units.isEmpty()) {
            sql.sql("""
                    insert into sheet (round, unit, kind) select :round, unit, :kind from unnest(:units) as unit
                    on conflict do nothing""")
                    .param("round", round)
                    .param("kind", kind.name())
                    .param("units", units.toArray(UUID[]::new))
                    .update();
        }
    }

    void dropUnits(UUID round, List<UUID> units) {
        if (!units.isEmpty()) {
            for (var table : List.of("target", "exemption", "sheet")) {
                sql.sql("delete from " + table + " where round = :round and unit = any (:units)")
                        .param("round", round)
                        .param("units", units.toArray(UUID[]::new))
                        .update();
            }
        }
    }

    /// Units for which somebody has one of these roles today.
    List<UUID> manned(String... roles) {
        return sql.sql("""
                select distinct unit from duty join account on account.id = duty.person and account.enabled
                where unit is not null and role = any (:roles) and duty.valid_from <= today()
                  and (duty.valid_to is null or duty.valid_to >= today())""")
                .param("roles", roles)
                .query((row, at) -> row.getObject("unit", UUID.class))
                .list();
    }

    /// Puts an end to the preparation: the sheets, who answers, and the parts stand; from here on sets stay.
    void open(UUID round, UUID by, String accepted) {
        sql.sql("""
                update round set state = 'OPEN', opened_by = :by, opened_at = clock_timestamp(), accepted = :accepted,
                    version = version + 1
                where id = :id""")
                .param("by", by)
                .param("accepted", accepted)
                .param("id", round)
                .update();
    }

    void withdraw(UUID round) {
        sql.sql("update round set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", round)
                .update();
    }

    /// Whether anything was entered, attached or remarked in a round.
    boolean isEntered(UUID round) {
        return sql.sql("""
                select exists (select from entry where round = :round)
                    or exists (select from evidence_use where round = :round)
                    or exists (select from remark where round = :round)
                    or exists (select from sheet where round = :round and stage = 'SENT')
                    or exists (select from part where round = :round and stage <> 'DRAFTING')""").param("round", round).query(Boolean.class).single();
    }

    /// What was accepted by name when a round was opened, a line each; when, and by whom.
    public Optional<Opened> opened(UUID round) {
        return sql.sql("""
                select accepted, opened_at, coalesce(nullif(account.display_name, ''), account.name) as person
                from round join account on account.id = round.opened_by where round.id = :id""")
                .param("id", round)
                .query((row, at) -> new Opened(
                        row.getString("accepted").lines().toList(),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getString("person")))
                .optional();
    }

    /// How a round was opened.
    public record Opened(List<String> accepted, Instant at, String by) {}
}
