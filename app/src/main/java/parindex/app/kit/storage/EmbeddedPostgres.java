package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL inside the data folder, started and stopped with the program: durable (fsync, checksums), reached over
/// the loopback address with passwords only, sorting as Vietnamese does. A second program on the same folder is
/// refused; what a killed program left running is stopped first; a server that was killed is started again where it
/// was.
public final class EmbeddedPostgres implements AutoCloseable {
    /// The database the program keeps its tables in.
    static final String DATABASE = "parindex";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String CLUSTER = "postgres";
    // postmaster.pid: process, folder, start, port, …, state
    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int STEP_MILLIS = 10;
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final DataFolder data;
    private final PostgresTools tools;
    private final Path cluster;
    private final FolderLock lock;
    private final int port;
    private Process server;
    private final ReentrantLock life = new ReentrantLock();
    private final Condition again = life.newCondition();
    private boolean closing;

    private EmbeddedPostgres(DataFolder data) {
        this.data = data;
        this.lock = FolderLock.take(data);
        try {
            this.tools = new PostgresTools(
                    PostgresBinaries.unpack(data), data.sub("log").resolve("postgres.log"));
            this.cluster = data.root().resolve(CLUSTER);
            makeCluster();
            new PostgresOrphan(tools, cluster).stop();
            this.port = freePort();
            this.server = tools.start("postgres", arguments());
            waitUntilReady();
            server.onExit().thenRunAsync(this::revive);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /// Starts the database of a data folder, making it when there is none.
    ///
    /// @throws StartRefused with one sentence when the folder is in use or the server cannot run here
    public static EmbeddedPostgres start(DataFolder data) {
        return new EmbeddedPostgres(data);
    }

    /// Address of a database of this server.
    String url(String database) {
        return url(port, database);
    }

    /// Address of the program's database in a data folder that another program holds; nothing while its server is not
    /// ready.
    static Optional<String> runningUrl(DataFolder data) {
        var state = data.root().resolve(CLUSTER).resolve("postmaster.pid");
        try {
            return isReady(state)
                    ? Optional.of(url(Integer.parseInt(Files.readAllLines(state).get(PORT_LINE)), DATABASE))
                    : Optional.empty();
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    /// Whether a data folder has a database.
    static boolean isIn(DataFolder data) {
        return Files.exists(data.root().resolve(CLUSTER).resolve("PG_VERSION"));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void makeCluster() {
        if (isIn(data)) {
            return;
        }
        var fresh = data.root().resolve("postgres.new");
        Folders.delete(fresh);
        var password = Passwords.file(data, "postgres");
        tools.run(
                "initdb",
                List.of("-D", fresh.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + password),
                List.of("-E", "UTF8", "--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C", "--data-checksums"));
        try {
            Files.move(fresh, cluster);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> arguments() {
        var settings = List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=24",
                "shared_buffers=24MB",
                "io_method=sync",
                "jit=off",
                "max_wal_senders=0",
                "max_parallel_workers=0",
                "autovacuum_max_workers=1",
                "timezone=UTC",
                "log_timezone=UTC");
        var arguments = new java.util.ArrayList<>(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return arguments;
    }

    /// The server writes its state into the last line of postmaster.pid: cheaper to ask than by connecting.
    private void waitUntilReady() {
        var state = cluster.resolve("postmaster.pid");
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += STEP_MILLIS) {
            if (!server.isAlive()) {
                break;
            }
            if (isReady(state)) {
                return;
            }
            Pause.millis(STEP_MILLIS);
        }
        server.destroy();
        throw new StartRefused(StorageWording.toolFailed("postgres", tools.log()));
    }

    /// A server that ended although nobody stopped it, killed for memory or by mistake, is started again: what was
    /// committed is there, what was not is gone, and the pool finds it under the address it knows.
    private void revive() {
        life.lock();
        try {
            while (!closing && !startAgain()) {
                again.awaitNanos(AGAIN.toNanos());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            life.unlock();
        }
    }

    /// Whether it runs again. A disk that is full, for one, has to be given room first: it is tried until it is.
    private boolean startAgain() {
        LOG.error("the database server ended by itself; it is started again");
        try {
            new PostgresOrphan(tools, cluster).stop();
            server = tools.start("postgres", arguments());
            waitUntilReady();
            server.onExit().thenRunAsync(this::revive);
            return true;
        } catch (StartRefused | UncheckedIOException stillNot) {
            LOG.error("the database server does not start again; it is tried on", stillNot);
            return false;
        }
    }

    private static boolean isReady(Path state) {
        try {
            return Files.exists(state) && Files.readAllLines(state).stream().anyMatch(line -> line.startsWith("ready"));
        } catch (IOException beingWritten) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Stops the server cleanly and gives the folder free.
    @Override
    public void close() {
        life.lock();
        try {
            closing = true;
            again.signalAll();
            if (server.isAlive()) {
                tools.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w"), List.of());
            }
        } finally {
            life.unlock();
        }
        lock.close();
    }
}
