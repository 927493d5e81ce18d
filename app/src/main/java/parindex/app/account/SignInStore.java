package parindex.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Duties;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Where people are signed in, in the database: any server that works on it knows them, and a restart signs nobody out.
@Repository
class SignInStore {
    private final JdbcClient sql;

    SignInStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// How long a sign-in lasts.
    ///
    /// @param idle    without a request
    /// @param longest in all
    record Lasting(Duration idle, Duration longest) {}

    /// A sign-in that holds, and its person with all duties of today.
    ///
    /// @param stale longer than a minute since it was last seen
    record Holding(Person person, boolean stale) {}

    private record Line(Person person, boolean stale, Optional<Duty> duty) {}

    /// Who is behind a word, in one statement; nothing when the sign-in is over, the account is closed or its password
    /// was changed since.
    Optional<Holding> find(byte[] token, Lasting lasting) {
        var lines = sql.sql("""
                select account.id, account.name, account.display_name, account.must_change, account.demonstration, not sign_in.proved as awaits,
                       sign_in.seen_at < now() - interval '1 minute' as stale, duty.role, duty.unit, duty.round
                from sign_in
                join account on account.id = sign_in.person and account.enabled and account.version = sign_in.version
                left join duty on duty.person = account.id and duty.valid_from <= today()
                     and (duty.valid_to is null or duty.valid_to >= today())
                where sign_in.token = :token
                  and sign_in.seen_at > now() - interval '1 minute' - make_interval(secs => :idle)
                  and sign_in.started_at > now() - make_interval(secs => :longest)""")
                .param("token", token)
                .param("idle", lasting.idle().toSeconds())
                .param("longest", lasting.longest().toSeconds())
                .query((row, at) -> line(row))
                .list();
        return lines.stream().findFirst().map(first -> new Holding(whole(lines), first.stale()));
    }

    private static Person whole(List<Line> lines) {
        var duties = new ArrayList<Duty>();
        lines.forEach(line -> line.duty().ifPresent(duties::add));
        var bare = lines.getFirst().person();
        return new Person(
                bare.id(),
                bare.name(),
                bare.displayName(),
                bare.mustChange(),
                bare.awaitsCode(),
                bare.demonstration(),
                new Duties(duties));
    }

    private static Line line(ResultSet row) throws SQLException {
        var name = row.getString("name");
        var shown = row.getString("display_name");
        var person = new Person(
                row.getObject("id", UUID.class),
                name,
                shown.isEmpty() ? name : shown,
                row.getBoolean("must_change"),
                row.getBoolean("awaits"),
                row.getBoolean("demonstration"),
                Duties.NONE);
        return new Line(person, row.getBoolean("stale"), Optional.ofNullable(duty(row)));
    }

    private static @Nullable Duty duty(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return role == null
                ? null
                : new Duty(Role.valueOf(role), row.getObject("unit", UUID.class), row.getObject("round", UUID.class));
    }

    /// Signs somebody in, under the account as it is now; half, where the account has a second factor and its code was
    /// not given.
    void add(byte[] token, UUID person, boolean proved, SignIns.Origin origin) {
        sql.sql("""
                insert into sign_in (token, id, person, version, proved, source, browser)
                select :token, gen_random_uuid(), id, version, :proved or second_factor is null, :source, :browser
                from account where id = :person""")
                .param("token", token)
                .param("person", person)
                .param("proved", proved)
                .param("source", origin.source())
                .param("browser", origin.browser())
                .update();
        sql.sql("update account set last_seen = now() where id = :person")
                .param("person", person)
                .update();
    }

    /// Removes what is over anyway, and of one person the oldest beyond so many.
    void trim(UUID person, int most, Lasting lasting) {
        sql.sql("""
                delete from sign_in
                where started_at <= now() - make_interval(secs => :longest)
                   or token in (select token from sign_in where person = :person order by started_at desc offset :most)""")
                .param("longest", lasting.longest().toSeconds())
                .param("person", person)
                .param("most", most)
                .update();
    }

    void touch(byte[] token) {
        sql.sql("update sign_in set seen_at = now() where token = :token and seen_at < now() - interval '1 minute'")
                .param("token", token)
                .update();
    }

    void remove(byte[] token) {
        sql.sql("delete from sign_in where token = :token")
                .param("token", token)
                .update();
    }

    /// Where a person is signed in, the newest first.
    List<SignIns.Place> places(UUID person, Lasting lasting) {
        return sql.sql("""
                select id, token, started_at, seen_at, source, browser from sign_in
                where person = :person and proved and seen_at > now() - interval '1 minute' - make_interval(secs => :idle)
                  and started_at > now() - make_interval(secs => :longest)
                order by started_at desc""")
                .param("person", person)
                .param("idle", lasting.idle().toSeconds())
                .param("longest", lasting.longest().toSeconds())
                .query((row, at) -> new SignIns.Place(
                        row.getObject("id", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("token")),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("source"),
                        row.getString("browser")))
                .list();
    }

    /// Signs a person out somewhere.
    int removeAt(UUID person, UUID id) {
        return sql.sql("delete from sign_in where person = :person and id = :id")
                .param("person", person)
                .param("id", id)
                .update();
    }
}
