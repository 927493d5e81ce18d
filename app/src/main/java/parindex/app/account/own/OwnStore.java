package parindex.app.account.own;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The own account in the database: name, address, second factor.
@Repository
class OwnStore {
    private final JdbcClient sql;

    OwnStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// What one sees of the own account.
    ///
    /// @param hasFactor  a code is asked for at sign-in
    /// @param codesLeft  recovery codes that were not used
    record Own(String name, String displayName, Optional<String> mail, boolean hasFactor, int codesLeft) {}

    Own own(UUID person) {
        return sql.sql("""
                select name, display_name, mail, second_factor is not null as factor,
                       (select count(*) from recovery_code where person = account.id and used_at is null) as codes
                from account where id = :person""")
                .param("person", person)
                .query((row, at) -> new Own(
                        row.getString("name"),
                        row.getString("display_name"),
                        Optional.ofNullable(row.getString("mail")),
                        row.getBoolean("factor"),
                        row.getInt("codes")))
                .single();
    }

    boolean isTaken(String mail, UUID beside) {
        return sql.sql("select exists (select from account where mail = :mail and id <> :beside)")
                .param("mail", mail)
                .param("beside", beside)
                .query((row, at) -> row.getBoolean(1))
                .single();
    }

    void change(UUID person, String displayName, Optional<String> mail) {
        sql.sql("update account set display_name = :shown, mail = :mail where id = :person")
                .param("shown", displayName)
                .param("mail", mail.orElse(null))
                .param("person", person)
                .update();
    }

    /// The sealed secret.
    Optional<byte[]> secret(UUID person) {
        return sql.sql("select second_factor from account where id = :person and second_factor is not null")
                .param("person", person)
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    void setSecret(UUID person, byte @org.jspecify.annotations.Nullable [] secret, long step) {
        sql.sql("update account set second_factor = :secret, second_factor_step = :step where id = :person")
                .param("secret", secret, java.sql.Types.BINARY)
                .param("step", step)
                .param("person", person)
                .update();
    }

    /// Uses a step up; false when it, or a later one, was used before.
    boolean useStep(UUID person, long step) {
        return sql.sql(
                                "update account set second_factor_step = :step where id = :person and second_factor_step < :step")
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    void setCodes(UUID person, List<byte[]> hashes) {
        sql.sql("delete from recovery_code where person = :person")
                .param("person", person)
                .update();
        hashes.forEach(hash -> sql.sql("insert into recovery_code (person, hash) values (:person, :hash)")
                .param("person", person)
                .param("hash", hash)
                .update());
    }

    boolean useCode(UUID person, byte[] hash) {
        return sql.sql("""
                update recovery_code set used_at = now()
                where person = :person and hash = :hash and used_at is null""").param("person", person).param("hash", hash).update() == 1;
    }
}
