package parindex.app.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The program under test, as a process that can be killed, and its database seen from outside.
final class Program {
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int STEP = 20;
    private static final int BROKEN = 500;

    private final List<String> start;
    private final Path data;
    private final int port;
    private final HttpClient browser = HttpClient.newHttpClient();
    private @Nullable Process process;

    /// @param start how the program is called, without its verb
    Program(List<String> start, Path data, int port) {
        this.start = List.copyOf(start);
        this.data = data.toAbsolutePath();
        this.port = port;
    }

    /// This same program on this same Java, small, as the launcher starts it.
    static Program ofThisJava(Path data, int port) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Program(
                List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dparindex.home=" + Path.of("..").toAbsolutePath().normalize(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "parindex.app.Parindex"),
                data,
                port);
    }

    /// A second server on the database and the folder of this one.
    Program beside(int otherPort) {
        return new Program(start, data, otherPort);
    }

    /// What makes it join the database of a server that runs.
    List<String> joining() {
        return List.of(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%s/parindex".formatted(line(3)),
                "--spring.datasource.username=app",
                "--spring.datasource.password=" + secret("app"),
                "--spring.flyway.user=owner",
                "--spring.flyway.password=" + secret("owner"),
                "--logging.file.name=");
    }

    Path data() {
        return data;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// Starts it and waits for its first page.
    ///
    /// @return milliseconds until then
    long start(String... settings) {
        return start(Map.of(), Arrays.asList(settings));
    }

    long start(Map<String, String> environment, List<String> settings) {
        var began = System.nanoTime();
        var words = new ArrayList<>(start);
        words.addAll(List.of("serve", "--port", String.valueOf(port), "--data", data.toString()));
        words.addAll(settings);
        var before = starts();
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        while (starts() == before && isAlive() && System.nanoTime() - began < PATIENCE.toNanos()) {
            pause(STEP);
        }
        await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// How often it said its address, the last thing of its start.
    private long starts() {
        return said().lines().filter(line -> line.startsWith("parindex: http")).count();
    }

    /// Whether the installation is whole: database, journal, files, and what outsiders hold.
    boolean isSound(List<Path> witnesses) {
        var words = new ArrayList<>(start);
        words.addAll(List.of("check", "--data", data.toString()));
        witnesses.forEach(witness -> words.addAll(List.of("--witness", witness.toString())));
        try {
            var check = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
            return check.waitFor() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private File log() {
        return new File(data.toFile().getParentFile(), "said-" + port + ".log");
    }

    /// What it said on its terminal since the beginning.
    String said() {
        try {
            return log().exists() ? Files.readString(log().toPath()) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Waits until a page is answered that asks the database.
    ///
    /// @return milliseconds until then
    long await() {
        var began = System.nanoTime();
        while (!answers()) {
            if (System.nanoTime() - began > PATIENCE.toNanos() || !isAlive()) {
                throw new IllegalStateException("the server does not come back: " + said());
            }
            pause(STEP);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private boolean answers() {
        var ask = HttpRequest.newBuilder(URI.create(address() + "/work"))
                .timeout(Duration.ofSeconds(5))
                .header("Cookie", "SID=" + "a".repeat(43));
        try (var sql = connect()) {
            return sql.isValid(1)
                    && browser.send(ask.build(), BodyHandlers.discarding()).statusCode() < BROKEN;
        } catch (IOException | SQLException notYet) {
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// Waits until it ended by itself.
    boolean ended(int seconds) {
        try {
            return process == null || process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly();
            ended(30);
        }
    }

    void stop() {
        if (process != null) {
            process.destroy();
            ended(60);
        }
    }

    /// The server of the database.
    ProcessHandle database() {
        return ProcessHandle.of(Long.parseLong(line(0))).orElseThrow();
    }

    private String line(int at) {
        try {
            return Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(at)
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Sees every row.
    Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:%s/parindex?connectTimeout=2&socketTimeout=20".formatted(line(3)),
                    "postgres",
                    secret("postgres"));
        } catch (UncheckedIOException | IndexOutOfBoundsException beingWritten) {
            throw new SQLException(beingWritten);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
