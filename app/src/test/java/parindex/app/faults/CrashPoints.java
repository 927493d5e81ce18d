package parindex.app.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lets the server die between two steps of a deed, at each place by its name.
final class CrashPoints {
    private static final List<String> DEEDS = List.of("entry-kept", "evidence-added", "sheet-sent");
    /// Where nothing of the journal is held, so that several can wait at the same time.
    static final List<String> BESIDE = Stream.concat(
                    Stream.of("piece-kept", "blob-written", "blob-kept", "sheet-stored"),
                    DEEDS.stream().flatMap(deed -> Stream.of("rows-written/" + deed, "committed/" + deed)))
            .toList();
    /// Where the journal is held: one at a time.
    static final List<String> LAST =
            DEEDS.stream().map(deed -> "line-written/" + deed).toList();

    private static final int PATIENCE = 60;

    private final Bench bench;

    CrashPoints(Bench bench) {
        this.bench = bench;
    }

    /// Dies at one place while people work, and is started again to die at the next; a place that is not reached fails.
    void one(String name) {
        var server = bench.server();
        server.stop();
        server.start(armed(name, false), List.of());
        bench.crowd().during(new Client(server.address()), () -> {
            if (!server.ended(PATIENCE)) {
                bench.ledger().wrong("crash point " + name + " was never reached");
                server.kill();
            }
            return true;
        });
        server.start();
        bench.ledger().compare(server);
    }

    /// Kills the server when a deed waits at each of these places.
    void together(List<String> names) {
        var server = bench.server();
        server.stop();
        server.start(
                armed(String.join(",", names), true),
                List.of("--spring.datasource.hikari.maximum-pool-size=16", "--parindex.at-once=40"));
        var before = reached(server);
        bench.crowd().during(new Client(server.address()), () -> {
            for (int waited = 0; reached(server) < before + names.size() && waited < PATIENCE * 20; waited++) {
                Program.pause(50);
            }
            server.kill();
            return true;
        });
        if (reached(server) < before + names.size()) {
            bench.ledger().wrong("not all crash points were reached: " + names + "\n" + server.said());
        }
        server.start();
        bench.ledger().compare(server);
    }

    /// How many points were reached since its first start.
    static long reached(Program server) {
        return server.said()
                .lines()
                .filter(line -> line.startsWith("crash point reached: "))
                .count();
    }

    /// The setting of a server that dies at these places, or stays there until it is killed.
    static Map<String, String> armed(String names, boolean waits) {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dparindex.crash-at=" + names + " -Dparindex.crash-waits=" + waits);
    }
}
