package parindex.app.kit.storage;

import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// An installation looked at from outside the server: its database is joined while the server runs, and started for
/// the while when it does not.
public final class Installation implements AutoCloseable {
    private final DataFolder data;
    private final DataSource database;
    private final Optional<EmbeddedPostgres> started;

    private Installation(DataFolder data, DataSource database, Optional<EmbeddedPostgres> started) {
        this.data = data;
        this.database = database;
        this.started = started;
    }

    /// Opens the installation in a data folder.
    ///
    /// @throws StartRefused with one sentence when there is none, or its database cannot be reached just now
    public static Installation open(DataFolder data) {
        if (!EmbeddedPostgres.isIn(data)) {
            throw new StartRefused(StorageWording.noInstallation(data.root()));
        }
        if (FolderLock.isHeld(data)) {
            var url = EmbeddedPostgres.runningUrl(data)
                    .orElseThrow(() -> new StartRefused(StorageWording.notReady(data.root())));
            return new Installation(data, all(data, url), Optional.empty());
        }
        var server = EmbeddedPostgres.start(data);
        return new Installation(data, all(data, server.url(EmbeddedPostgres.DATABASE)), Optional.of(server));
    }

    /// An installation whose database is on an outside server.
    public static Installation at(DataFolder data, String url, String user, String password) {
        return new Installation(data, source(url, user, password), Optional.empty());
    }

    public DataFolder data() {
        return data;
    }

    public FileStore files() {
        return new DiskFiles(data);
    }

    /// Connections that see every row; whoever takes one only reads. The program's own role would not do: rules that
    /// keep rows from it would make a check find nothing and call that sound.
    public DataSource database() {
        return database;
    }

    private static DataSource all(DataFolder data, String url) {
        return source(url, DatabaseRoles.SUPERUSER, Passwords.of(data, DatabaseRoles.SUPERUSER));
    }

    private static DataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /// Stops the database if it was started for this.
    @Override
    public void close() {
        started.ifPresent(EmbeddedPostgres::close);
    }
}
