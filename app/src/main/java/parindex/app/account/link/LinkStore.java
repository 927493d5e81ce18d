package parindex.app.account.link;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One-time links in the database: their hashes.
@Repository
class LinkStore {
    private final JdbcClient sql;

    LinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Who may come in by a link.
    ///
    /// @param id   account
    /// @param name account name
    record Holder(UUID id, String name, Purpose purpose) {}

    /// Makes a link; those that the person had before hold no longer.
    void add(byte[] token, UUID person, Purpose purpose) {
        sql.sql("update one_time_link set used_at = now() where person = :person and used_at is null")
                .param("person", person)
                .update();
        sql.sql("""
                insert into one_time_link (token, person, purpose, expires_at)
                values (:token, :person, :purpose, now() + make_interval(secs => :seconds))""")
                .param("token", token)
                .param("person", person)
                .param("purpose", purpose.name())
                .param("seconds", purpose.holds().toSeconds())
                .update();
    }

    /// Who may come in, if the link still holds.
    Optional<Holder> find(byte[] token) {
        return sql.sql("""
                select account.id, account.name, link.purpose from one_time_link link
                join account on account.id = link.person and account.enabled
                where link.token = :token and link.used_at is null and link.expires_at > now()""")
                .param("token", token)
                .query((row, at) -> new Holder(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Purpose.valueOf(row.getString("purpose"))))
                .optional();
    }

    /// Uses a link up; false when somebody else did meanwhile.
    boolean use(byte[] token) {
        return sql.sql("""
                update one_time_link set used_at = now()
                where token = :token and used_at is null and expires_at > now()""").param("token", token).update() == 1;
    }

    /// Somebody who can set a new password by mail: by account name or address, and not again within five minutes.
    Optional<Addressee> forgetful(String nameOrMail) {
        return sql
                .sql("""
                select id, mail from account
                where (name = lower(btrim(:who)) or mail = lower(btrim(:who))) and enabled and mail is not null
                  and not demonstration and not exists (
                      select from one_time_link where person = account.id and purpose = 'RESET'
                        and made_at > now() - interval '5 minutes')""")
                .param("who", nameOrMail)
                .query((row, at) -> new Addressee(row.getObject("id", UUID.class), row.getString("mail")))
                .list()
                .stream()
                .findFirst();
    }

    /// Whom mail reaches.
    record Addressee(UUID id, String mail) {}
}
