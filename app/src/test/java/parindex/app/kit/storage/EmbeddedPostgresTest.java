package parindex.app.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The bundled server: what is in it stays in it, whatever happens to the program.
@Tag("O-05")
class EmbeddedPostgresTest {
    private static final Path FOLDER = Path.of("target", "thư mục có dấu cách");
    private final DataFolder data = new DataFolder(FOLDER);

    @BeforeEach
    @AfterEach
    void empty() {
        Folders.delete(FOLDER);
    }

    @Test
    void rows_survive_a_restart_and_the_death_of_the_server() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            execute(server, "create table note (said text)");
            execute(server, "insert into note values ('Đắk Lắk')");
        }
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(ask(server, "select said from note")).isEqualTo("Đắk Lắk");
            killServer();
        }
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(ask(server, "select said from note")).isEqualTo("Đắk Lắk");
        }
    }

    @Test
    void a_killed_server_is_started_again_where_it_was() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            execute(server, "create table note (said text)");
            execute(server, "insert into note values ('Đắk Lắk')");
            for (int times = 0; times < 3; times++) {
                killServer();
                assertThat(askUntilAnswered(server, "select said from note")).isEqualTo("Đắk Lắk");
            }
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_with_a_sentence() {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(server.url("parindex")).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is in use by another program");
        }
    }

    @Test
    void what_a_killed_program_left_running_is_stopped_first() throws Exception {
        EmbeddedPostgres.start(data).close();
        var tools =
                new PostgresTools(PostgresBinaries.unpack(data), data.sub("log").resolve("postgres.log"));
        var orphan = leftRunning(tools);
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(orphan.waitFor()).isZero();
            assertThat(ask(server, "select 'ok'")).isEqualTo("ok");
        }
    }

    @Test
    void the_server_is_durable_speaks_passwords_only_and_sorts_as_vietnamese_does() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show data_checksums")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(
                            server,
                            "select string_agg(n, ' ' order by n) from unnest(array['Ea','Đà','Dak','Ấp','An']) n"))
                    .isEqualTo("An Ấp Dak Đà Ea");
            assertThat(Files.readString(cluster().resolve("pg_hba.conf"))
                            .lines()
                            .filter(line -> line.startsWith("host")))
                    .allMatch(line -> line.endsWith("scram-sha-256"));
        }
    }

    @Test
    void nobody_else_may_read_the_secrets() throws Exception {
        EmbeddedPostgres.start(data).close();
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.sub("secrets").resolve("postgres"))))
                .isEqualTo("rw-------");
    }

    private Process leftRunning(PostgresTools tools) throws Exception {
        int port;
        try (var socket = new java.net.ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var words = List.of("-D", cluster().toString(), "-p", "" + port, "-h", "127.0.0.1", "-k", "");
        var server = tools.start("postgres", words);
        for (int waited = 0; waited < 250 && !Files.exists(cluster().resolve("postmaster.pid")); waited++) {
            Pause.millis(20);
        }
        assertThat(server.isAlive()).isTrue();
        return server;
    }

    private Path cluster() {
        return data.root().resolve("postgres");
    }

    private void killServer() throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).getFirst());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        ProcessHandle.of(pid).ifPresent(server -> server.onExit().join());
    }

    private void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = new DatabaseRoles(data, server).superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = new DatabaseRoles(data, server).superuser().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String askUntilAnswered(EmbeddedPostgres server, String sql) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return ask(server, sql);
            } catch (SQLException notYet) {
                if (tries == 400) {
                    throw notYet;
                }
                Pause.millis(50);
            }
        }
    }
}
