package parindex.app.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// What befalls a server: one fault at a time.
final class Nemesis {
    private final Program server;
    private final Random random;

    Nemesis(Program server, Random random) {
        this.server = server;
        this.random = random;
    }

    /// The server is killed and started again.
    ///
    /// @return milliseconds until it answers
    long killServer() {
        server.kill();
        return server.start();
    }

    /// The server of the database is killed, or one of its workers.
    ///
    /// @return milliseconds until the program answers
    long killDatabase() {
        var first = server.database();
        var workers = first.children().toList();
        var victim = workers.isEmpty() || random.nextBoolean() ? first : workers.get(random.nextInt(workers.size()));
        victim.destroyForcibly();
        var began = System.nanoTime();
        if (victim.equals(first)) {
            first.onExit().join();
        }
        server.await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// The database stands still while something is done.
    ///
    /// @return milliseconds until the program answers afterwards
    long freeze(Runnable meanwhile) {
        var first = server.database();
        signal("-STOP", first);
        try {
            meanwhile.run();
        } finally {
            signal("-CONT", first);
        }
        return server.await();
    }

    private static void signal(String what, ProcessHandle first) {
        var all = new ArrayList<>(first.children().toList());
        all.add(first);
        var words = new ArrayList<>(java.util.List.of("kill", what));
        all.forEach(one -> words.add(String.valueOf(one.pid())));
        try {
            new ProcessBuilder(words).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
