package parindex.app.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.publication.Edition.Proposal;
import parindex.app.publication.Edition.Published;

/// Versions in the database. What is confirmed is never changed there.
@Repository
class EditionStore {
    private static final String SELECT = """
            select id, slug, name, year, host, invented, version, number, dated, note, fingerprint,
                   coalesce(previous, '') as previous, proposed_by, proposed_at, confirmed_at, sha256,
                   octet_length(bundle) as bytes
            from publication
            """;

    private final JdbcClient sql;

    EditionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest published version of each round, newest first.
    List<Edition> newest() {
        return sql.sql(SELECT + """
                where confirmed_at is not null and not exists (
                    select from publication later where later.round = publication.round
                      and later.version > publication.version and later.confirmed_at is not null)
                order by year desc, confirmed_at desc limit 500""").query((row, at) -> edition(row)).list();
    }

    /// The last versions of all rounds, corrections among them, newest first.
    List<Edition> latest() {
        return sql.sql(SELECT + "where confirmed_at is not null order by confirmed_at desc limit 100")
                .query((row, at) -> edition(row))
                .list();
    }

    /// Every published version of a round, newest first.
    List<Edition> published(String slug) {
        return sql.sql(SELECT + "where slug = :slug and confirmed_at is not null order by version desc")
                .param("slug", slug)
                .query((row, at) -> edition(row))
                .list();
    }

    /// What is proposed in a round and waits, locked for whoever decides on it.
    Optional<Edition> proposed(UUID round) {
        return sql.sql(SELECT + "where round = :round and confirmed_at is null")
                .param("round", round)
                .query((row, at) -> edition(row))
                .optional();
    }

    /// Waits for everything that is being written into a round, and lets nothing in until the transaction ends: what
    /// is read now is what is published.
    void hold(UUID round) {
        sql.sql("select round_moves(:id)").param("id", round).query().singleRow();
    }

    byte[] bundle(UUID id) {
        return sql.sql("select bundle from publication where id = :id and confirmed_at is not null")
                .param("id", id)
                .query((row, at) -> row.getBytes("bundle"))
                .single();
    }

    /// What is proposed.
    ///
    /// @param previous the published version that it corrects
    record Fresh(
            UUID id, String number, LocalDate dated, String note, String fingerprint, Optional<Edition> previous) {}

    /// Keeps a proposal.
    ///
    /// @return whether there was none yet, also by somebody who was as fast
    boolean propose(Round round, Fresh fresh, UUID by) {
        return sql.sql("""
                insert into publication (id, round, slug, name, year, host, invented, version, number, dated, note,
                                         fingerprint, previous, proposed_by, gap)
                values (:id, :round, :slug, :name, :year, :host, :invented, :version, :number, :dated, :note,
                        :fingerprint, nullif(:previous, ''), :by, (select gap from round where id = :round))
                on conflict do nothing""")
                        .param("id", fresh.id())
                        .param("round", round.id())
                        .param("slug", round.slug())
                        .param("name", round.name())
                        .param("year", round.year())
                        .param("host", round.host().name())
                        .param("invented", round.invented())
                        .param("version", fresh.previous().map(Edition::version).orElse(0) + 1)
                        .param("number", fresh.number())
                        .param("dated", fresh.dated())
                        .param("note", fresh.note())
                        .param("fingerprint", fresh.fingerprint())
                        .param(
                                "previous",
                                fresh.previous()
                                        .flatMap(Edition::published)
                                        .map(Published::sha256)
                                        .orElse(""))
                        .param("by", by)
                        .update()
                == 1;
    }

    /// Publishes what is proposed.
    ///
    /// @return whether it still was
    boolean confirm(UUID id, byte[] bundle, String sha256, UUID by) {
        return sql.sql("""
                update publication set confirmed_by = :by, confirmed_at = clock_timestamp(), bundle = :bundle, sha256 = :sha256
                where id = :id and confirmed_at is null""")
                        .param("by", by)
                        .param("bundle", bundle)
                        .param("sha256", sha256)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean withdraw(UUID id) {
        return sql.sql("delete from publication where id = :id and confirmed_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var confirmed = Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class));
        var published = confirmed.isEmpty()
                ? Optional.<Published>empty()
                : Optional.of(
                        new Published(confirmed.get().toInstant(), row.getString("sha256"), row.getLong("bytes")));
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getInt("year"),
                row.getString("host"),
                row.getBoolean("invented"),
                row.getInt("version"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("note"),
                new Proposal(
                        row.getObject("proposed_by", UUID.class),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        row.getString("fingerprint"),
                        row.getString("previous")),
                published);
    }
}
