package parindex.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.kit.web.Person;

/// Accounts in the database.
@Repository
class AccountStore {
    private static final String COLUMNS = "select id, name, password, must_change, enabled from account ";

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// One account.
    ///
    /// @param password   hash with its method, nothing for an account that has none
    /// @param mustChange a one-time password is in use
    record Account(UUID id, String name, Optional<String> password, boolean mustChange, boolean enabled) {
        Person person() {
            return Person.of(id, name);
        }
    }

    Optional<Account> find(UUID id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, at) -> account(row))
                .optional();
    }

    Optional<Account> find(String name) {
        return sql.sql(COLUMNS + "where name = lower(btrim(:name))")
                .param("name", name)
                .query((row, at) -> account(row))
                .optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("password")),
                row.getBoolean("must_change"),
                row.getBoolean("enabled"));
    }

    void add(Account account, boolean demonstration) {
        sql.sql("""
                insert into account (id, name, password, must_change, enabled, demonstration)
                values (:id, :name, :password, :mustChange, :enabled, :demonstration)""")
                .param("id", account.id())
                .param("name", account.name())
                .param("password", account.password().orElse(null))
                .param("mustChange", account.mustChange())
                .param("enabled", account.enabled())
                .param("demonstration", demonstration)
                .update();
    }

    /// Makes somebody administrator of the whole installation.
    void makeAdministrator(UUID id) {
        sql.sql("insert into duty (id, person, role) values (gen_random_uuid(), :id, 'ADMINISTRATOR')")
                .param("id", id)
                .update();
    }

    /// Sets a password and ends the sessions made under the old one.
    void setPassword(UUID id, String hash, boolean mustChange) {
        sql.sql("""
                update account set password = :hash, must_change = :mustChange, version = version + 1
                where id = :id""")
                .param("id", id)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }
}
