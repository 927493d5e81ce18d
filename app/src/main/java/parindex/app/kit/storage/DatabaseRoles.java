package parindex.app.kit.storage;

import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// Who may do what in the bundled database: `owner` holds the tables and changes them, `app` reads and writes rows
/// and has no right to change a table.
///
/// @param data   folder with the passwords
/// @param server the running server
record DatabaseRoles(DataFolder data, EmbeddedPostgres server) {
    static final String OWNER = "owner";
    static final String APP = "app";
    static final String SUPERUSER = "postgres";

    /// Makes roles and database at the first start; afterwards only looks at a mark in the data folder.
    void make() {
        var mark = data.sub("secrets").resolve(".roles");
        if (Files.exists(mark)) {
            return;
        }
        try (var connection = superuser().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(role(OWNER), role(APP))) {
                statement.execute(sql);
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = 'parindex'")
                    .next()) {
                statement.execute("create database parindex owner owner");
            }
            statement.execute("revoke all on database parindex from public");
            statement.execute("grant connect on database parindex to app");
            Files.createFile(mark);
        } catch (SQLException | java.io.IOException failure) {
            throw new IllegalStateException("roles could not be made", failure);
        }
    }

    /// Connections that may do everything, for making the roles.
    DataSource superuser() {
        return source(SUPERUSER, SUPERUSER);
    }

    /// A source of connections of one role to the program's database.
    DataSource source(String role) {
        return source(role, EmbeddedPostgres.DATABASE);
    }

    String password(String role) {
        return Passwords.of(data, role);
    }

    private DataSource source(String role, String database) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url(database));
        source.setUser(role);
        source.setPassword(password(role));
        return source;
    }

    /// A start that was killed in the middle is simply done again.
    private String role(String name) {
        return """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login password '%2$s';
                  end if;
                end $$""".formatted(name, password(name));
    }
}
