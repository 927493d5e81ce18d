package parindex.app.kit.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a killed program leaves behind: a server that still runs, or the file that says so although it does not.
///
/// @param tools   the programs of this data folder; a process counts only when it runs one of them
/// @param cluster folder of the database
record PostgresOrphan(PostgresTools tools, Path cluster) {
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int STEP_MILLIS = 50;

    /// Stops the old server, or removes its file once no process of this folder is left.
    void stop() {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = pid(file);
        if (ProcessHandle.of(pid).filter(this::isOurs).isPresent()) {
            tools.run("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w"), List.of());
        } else {
            waitForChildren(pid);
            remove(file);
        }
    }

    private long pid(Path file) {
        try {
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// After a kill of the server alone its workers need a moment to notice and go.
    private void waitForChildren(long pid) {
        for (int waited = 0; ProcessHandle.allProcesses().anyMatch(this::isOurs); waited += STEP_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new StartRefused(StorageWording.orphan(pid));
            }
            Pause.millis(STEP_MILLIS);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(tools.server().toString()::equals)
                .isPresent();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
