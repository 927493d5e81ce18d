package parindex.app.kit.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A data folder with its own running database, for tests that do to it what no test may do to the shared server.
public final class DatabaseFixture implements AutoCloseable {
    private final DataFolder data;
    private EmbeddedPostgres server;
    private DatabaseRoles roles;
    private HikariDataSource pool;

    private DatabaseFixture(Path folder) {
        LoggingSystem.get(getClass().getClassLoader()).beforeInitialize(); // no log on the terminal
        Folders.delete(folder);
        data = new DataFolder(folder);
        shareBinaries();
        server = EmbeddedPostgres.start(data);
        roles = new DatabaseRoles(data, server);
        roles.make();
        pool = pool();
    }

    private HikariDataSource pool() {
        var connections = new HikariDataSource();
        connections.setJdbcUrl(server.url(EmbeddedPostgres.DATABASE));
        connections.setUsername(DatabaseRoles.APP);
        connections.setPassword(roles.password(DatabaseRoles.APP));
        connections.setMaximumPoolSize(8);
        connections.setMinimumIdle(1);
        return connections;
    }

    /// Unpacking takes longest; it is done once for all tests.
    private void shareBinaries() {
        var unpacked = PostgresBinaries.unpack(
                new DataFolder(Path.of("target", "postgres-programs-" + System.getProperty("parindex.fork", "1"))));
        try {
            Files.createSymbolicLink(data.make().resolve("pg-" + PostgresBinaries.VERSION), unpacked);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
        return new DiskFiles(data);
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

    /// The account of an administrator.
    public UUID administrator(String name) {
        var id = account(name);
        app().sql("insert into duty (id, person, role) values (gen_random_uuid(), :person, 'ADMINISTRATOR')")
                .param("person", id)
                .update();
        return id;
    }

    /// Stops the database; the data folder stays.
    public void rest() {
        pool.close();
        server.close();
    }

    /// Starts it again.
    public void wake() {
        server = EmbeddedPostgres.start(data);
        roles = new DatabaseRoles(data, server);
        pool = pool();
    }

    @Override
    public void close() {
        rest();
        Folders.delete(data.root());
    }
}
