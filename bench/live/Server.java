import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The program under test, as a process that can be killed.
final class Server {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path program;
    private final Path data;
    private final int port;
    private final HttpClient browser = HttpClient.newHttpClient();
    private Process process;

    Server(Path program, Path data, int port) {
        this.program = program;
        this.data = data;
        this.port = port;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// Starts it and waits for its first page.
    ///
    /// @return milliseconds until then
    long start() throws Exception {
        var began = System.nanoTime();
        var log = new File(data.toFile().getParentFile(), "said.log");
        process = new ProcessBuilder(program.toString(), "serve", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// Waits until a page that asks the database is answered.
    ///
    /// @return milliseconds until then
    long await() throws Exception {
        var began = System.nanoTime();
        while (!answers()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("the server does not come back");
            }
            Thread.sleep(20);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private boolean answers() throws InterruptedException {
        try {
            var ask = HttpRequest.newBuilder(URI.create(address() + "/sign-in")).timeout(Duration.ofSeconds(5)).build();
            return browser.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException notYet) {
            return false;
        }
    }

    void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    void stop() throws Exception {
        process.destroy();
        process.waitFor();
    }

    /// The database server: the first process, or one of its workers.
    ProcessHandle database(boolean worker) throws Exception {
        var first = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip()))
                .orElseThrow();
        var workers = first.children().toList();
        return worker && !workers.isEmpty() ? workers.getLast() : first;
    }
}
