package parindex.app.kit.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A data folder with its own running database, for tests that do to it what no test may do to the shared server.
public final class DatabaseFixture implements AutoCloseable {
    private final DataFolder data;
    private final EmbeddedPostgres server;
    private final DatabaseRoles roles;
    private final HikariDataSource pool = new HikariDataSource();

    private DatabaseFixture(Path folder) {
        Folders.delete(folder);
        data = new DataFolder(folder);
        server = EmbeddedPostgres.start(data);
        roles = new DatabaseRoles(data, server);
        roles.make();
        pool.setJdbcUrl(server.url(EmbeddedPostgres.DATABASE));
        pool.setUsername(DatabaseRoles.APP);
        pool.setPassword(roles.password(DatabaseRoles.APP));
    }

    /// A fresh database with all tables.
    public static DatabaseFixture start(String name) {
        return startAt(name, "latest");
    }

    /// A fresh database as an older version of the program left it.
    public static DatabaseFixture startAt(String name, String version) {
        var fixture = new DatabaseFixture(Path.of("target", name));
        fixture.migrate(version);
        return fixture;
    }

    public void migrate(String version) {
        Flyway.configure()
                .dataSource(roles.source(DatabaseRoles.OWNER))
                .placeholders(Map.of("app", DatabaseRoles.APP))
                .target(version)
                .load()
                .migrate();
    }

    public DataFolder data() {
        return data;
    }

    public FileStore files() {
        return new FileStore(data);
    }

    /// Connections that may do anything.
    public DataSource superuser() {
        return roles.source(DatabaseRoles.SUPERUSER);
    }

    /// Statements of the role that owns the tables.
    public JdbcClient owner() {
        return JdbcClient.create(roles.source(DatabaseRoles.OWNER));
    }

    /// Statements of the program.
    public JdbcClient app() {
        return JdbcClient.create(pool);
    }

    public Journal journal() {
        return new Journal(app());
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /// Writes one line in a transaction of its own.
    public void write(String action, String subject, String detail) {
        transaction().executeWithoutResult(any -> journal().write(null, action, subject, detail));
    }

    /// An account that may have done something.
    public UUID account(String name) {
        var id = UUID.randomUUID();
        app().sql("insert into account (id, name) values (:id, :name)")
                .param("id", id)
                .param("name", name)
                .update();
        return id;
    }

    @Override
    public void close() {
        pool.close();
        server.close();
        Folders.delete(data.root());
    }
}
