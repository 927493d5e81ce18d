package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs the programs of PostgreSQL. It refuses user 0, so as root they run in a user namespace of their own, where
/// nobody is user 0; and they get a session of their own, so that Ctrl-C on the terminal reaches this program alone,
/// which then stops them in order.
///
/// @param home folder with `bin`
/// @param log  where their output goes
record PostgresTools(Path home, Path log) {
    private static final Path SESSION = Path.of("/usr/bin/setsid");

    /// The server program itself, as the operating system names the process.
    Path server() {
        return home.resolve("bin/postgres");
    }

    /// Runs a program to its end.
    ///
    /// @throws StartRefused when it does not end well
    void run(String tool, List<String> arguments, List<String> more) {
        var process =
                start(tool, Stream.concat(arguments.stream(), more.stream()).toList());
        try {
            if (process.waitFor() != 0) {
                throw new StartRefused(StorageWording.toolFailed(tool, log));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StartRefused(StorageWording.toolFailed(tool, log));
        }
    }

    Process start(String tool, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SESSION)) {
            command.add(SESSION.toString());
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user", "--"));
        }
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        process.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
        try {
            return process.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
