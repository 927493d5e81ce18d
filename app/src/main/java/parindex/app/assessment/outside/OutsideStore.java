package parindex.app.assessment.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.assessment.Round;
import parindex.app.assessment.outside.OutsideBook.Brought;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideResult.Attached;

/// What was brought from outside, in the database; nothing of it is ever changed there, only added to.
@Repository
class OutsideStore {
    private static final String NOW = """
            select distinct on (r.unit, r.subject) r.*,
                   coalesce(nullif(account.display_name, ''), account.name) as by
            from outside_result r join account on account.id = r.person
            where r.round = :round %s order by r.unit, r.subject, r.version desc""";

    private final JdbcClient sql;

    OutsideStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Sheet> sheets(Round round) {
        return sql.sql("""
                select unit.id, unit.slug, unit.name, sheet.kind, round_set.sha256,
                       array(select item from exemption where exemption.round = sheet.round
                             and (exemption.unit = sheet.unit or exemption.kind = sheet.kind)) as exempt
                from sheet
                join unit on unit.id = sheet.unit
                join round_set on round_set.round = sheet.round and round_set.kind = sheet.kind
                where sheet.round = :round order by unit.name, unit.slug""")
                .param("round", round.id())
                .query((row, at) -> new Sheet(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("sha256"),
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("exempt").getArray()))))
                .list();
    }

    String document(Round round, String sha256) {
        return sql.sql("select document from round_set where round = :round and sha256 = :sha256 limit 1")
                .param("round", round.id())
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }

    /// What stands now.
    List<Brought> now(UUID round) {
        return sql.sql(NOW.formatted(""))
                .param("round", round)
                .query((row, at) -> brought(row))
                .list();
    }

    /// The same for some units.
    List<Brought> now(UUID round, UUID[] units) {
        return sql.sql(NOW.formatted("and r.unit = any(:units)"))
                .param("round", round)
                .param("units", units)
                .query((row, at) -> brought(row))
                .list();
    }

    /// Everything that ever stood for a unit, newest first.
    List<Brought> feed(Round round, UUID unit) {
        return sql.sql("""
                select r.*, coalesce(nullif(account.display_name, ''), account.name) as by
                from outside_result r join account on account.id = r.person
                where r.round = :round and r.unit = :unit order by r.at desc, r.subject limit 500""")
                .param("round", round.id())
                .param("unit", unit)
                .query((row, at) -> brought(row))
                .list();
    }

    private static Brought brought(ResultSet row) throws SQLException {
        var result = new OutsideResult(
                EntryState.valueOf(row.getString("state")),
                EntryText.read(row.getString("figures")),
                Optional.ofNullable(row.getObject("answers", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("error")),
                new OutsideResult.Provenance(
                        row.getString("source"),
                        Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                        row.getString("number"),
                        attached(row)),
                row.getString("reason"));
        return new Brought(
                row.getObject("unit", UUID.class),
                row.getString("subject"),
                row.getInt("version"),
                result,
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Attached> attached(ResultSet row) throws SQLException {
        var document = row.getObject("proof", UUID.class);
        return document == null
                ? Optional.empty()
                : Optional.of(new Attached(
                        document,
                        row.getInt("proof_version"),
                        row.getString("proof_sha256"),
                        row.getString("proof_name")));
    }

    /// Until the transaction ends nobody else brings anything in for the round.
    void lock(Round round) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('outside ' || :round, 0))")
                .param("round", round.id().toString())
                .query((row, at) -> true)
                .single();
    }

    /// Adds what stands from now on.
    ///
    /// @param file hash of the file that it came in, nothing for what was typed
    void add(Round round, Wanted wanted, UUID person, @Nullable String file) {
        var result = wanted.result();
        var proof = result.source().file().filter(any -> result.isGiven());
        sql.sql("""
                insert into outside_result (round, unit, subject, version, state, figures, answers, error, source, dated,
                    number, reason, file, person, proof, proof_version, proof_sha256, proof_name)
                values (:round, :unit, :subject, :version, :state, :figures, :answers, :error, :source, :dated,
                    :number, :reason, :file, :person, :proof, :proofVersion, :proofSha256, :proofName)""")
                .param("round", round.id())
                .param("unit", wanted.sheet().unit())
                .param("subject", wanted.subject().key())
                .param("version", wanted.seen() + 1)
                .param("state", result.state().name())
                .param("figures", EntryText.of(result.given()))
                .param("answers", result.answers().orElse(null), Types.INTEGER)
                .param("error", result.error().orElse(null), Types.NUMERIC)
                .param("source", result.source().text())
                .param("dated", result.source().dated().orElse(null), Types.DATE)
                .param("number", result.source().number())
                .param("reason", result.reason())
                .param("file", file, Types.VARCHAR)
                .param("person", person)
                .param("proof", proof.map(Attached::document).orElse(null), Types.OTHER)
                .param("proofVersion", proof.map(Attached::version).orElse(null), Types.INTEGER)
                .param("proofSha256", proof.map(Attached::sha256).orElse(null), Types.VARCHAR)
                .param("proofName", proof.map(Attached::name).orElse(null), Types.VARCHAR)
                .update();
    }

    /// Whether what was published keeps it locked.
    boolean isLocked(Round round) {
        return sql.sql("select is_locked(:round)")
                .param("round", round.id())
                .query(Boolean.class)
                .single();
    }

    void unlock(Round round, String reason, UUID person) {
        sql.sql("insert into outside_unlocking (id, round, reason, person) values (:id, :round, :reason, :person)")
                .param("id", UUID.randomUUID())
                .param("round", round.id())
                .param("reason", reason)
                .param("person", person)
                .update();
    }
}
