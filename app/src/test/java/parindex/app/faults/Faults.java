package parindex.app.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// The long programmes, run by hand: bench/faults PROGRAMME TIMES SEED. The last line has the figures and the seed; the
/// end is 1 when anything is wrong.
final class Faults {
    private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("PARINDEX_BENCH_PORT", "18084"));
    private static final String FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    private static final int SENDINGS = 200;

    private Faults() {}

    /// @param words launcher, data folder, folder of the set, programme, times, seed
    public static void main(String[] words) {
        var server = new Program(List.of(words[0]), Path.of(words[1]), PORT);
        var isRight = false;
        try {
            server.start();
            isRight = run(words, server);
        } finally {
            server.stop();
        }
        System.exit(isRight ? 0 : 1);
    }

    private static boolean run(String[] words, Program server) {
        var times = Integer.parseInt(words[4]);
        var began = System.nanoTime();
        try (var bench =
                new Bench(server, Path.of(words[2]), 8 * times + 50, 3, new Random(Long.parseLong(words[5])))) {
            var said = run(words[3], times, bench);
            var wrong = bench.examine();
            wrong.stream().limit(20).forEach(System.out::println);
            System.out.printf(
                    "%s × %d, seed %s, %d s: %s; %s; wrong %d%n",
                    words[3],
                    times,
                    words[5],
                    (System.nanoTime() - began) / 1_000_000_000,
                    bench.ledger().said(),
                    said,
                    wrong.size());
            return wrong.isEmpty();
        }
    }

    private static String run(String programme, int times, Bench bench) {
        var kills = new Kills(bench);
        return switch (programme) {
            case "server" -> struck(kills, times, Nemesis::killServer);
            case "database" -> struck(kills, times, Nemesis::killDatabase);
            case "freeze" -> {
                var pages = new ArrayList<Long>();
                var file = kills.file();
                var said =
                        struck(kills, times, nemesis -> nemesis.freeze(() -> pages.addAll(kills.lookAround(file, 30))));
                yield said + ", slowest page without the database "
                        + pages.stream().max(Long::compare).orElse(0L) + " ms";
            }
            case "twice" -> twice(times, bench);
            case "deadline" -> deadline(times, bench);
            case "closing" -> closing(times, bench);
            case "disk" -> disk(times, bench);
            case "crash" -> crash(times, bench);
            default -> throw new IllegalArgumentException(programme);
        };
    }

    private static String struck(Kills kills, int times, java.util.function.ToLongFunction<Nemesis> fault) {
        kills.strike(times, fault);
        return kills.said();
    }

    private static String twice(int times, Bench bench) {
        var other = bench.server().beside(PORT + 1);
        other.start(Map.of(), bench.server().joining());
        try {
            var twice = new Twice(bench, other, bench.province().open(times / 10 + 3, 1, Bench.MINUTES_OPEN));
            twice.run(times);
            return twice.pairs() + " pairs";
        } finally {
            other.stop();
        }
    }

    private static Map<String, String> other(String offset) {
        var clock = clock(offset);
        if (clock.isEmpty()) {
            throw new IllegalStateException("needs " + FAKETIME);
        }
        return clock;
    }

    private static String deadline(int times, Bench bench) {
        var early = bench.server().beside(PORT + 1);
        var late = bench.server().beside(PORT + 2);
        try {
            early.start(other("-1h"), bench.server().joining());
            late.start(other("+1h"), bench.server().joining());
            var deadline = new Deadline(bench, List.of(bench.server(), early, late));
            for (int n = 0; n < times; n++) {
                deadline.pass(9, 9, 8);
            }
            return deadline.said();
        } finally {
            early.stop();
            late.stop();
        }
    }

    private static String closing(int times, Bench bench) {
        var early = bench.server().beside(PORT + 1);
        var late = bench.server().beside(PORT + 2);
        var open = Stream.concat(
                        bench.server().joining().stream(),
                        Stream.of(
                                "--parindex.at-once=120",
                                "--parindex.waiting=240",
                                "--parindex.patience=20000",
                                "--spring.datasource.hikari.maximum-pool-size=24",
                                "--spring.datasource.hikari.connection-timeout=20000"))
                .toList();
        try {
            early.start(other("-30m"), open);
            late.start(other("+30m"), open);
            var closing = new Closing(bench, List.of(early, late), SENDINGS);
            for (int n = 0; n < times; n++) {
                closing.close();
            }
            return closing.said();
        } finally {
            early.stop();
            late.stop();
        }
    }

    /// What gives a server a clock of its own; nothing where the machine has no `libfaketime`.
    static Map<String, String> clock(String offset) {
        if (!Files.exists(Path.of(FAKETIME))) {
            return Map.of();
        }
        return Map.of(
                "LD_PRELOAD",
                FAKETIME,
                "FAKETIME",
                offset,
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX", // otherwise every wait of a thread spins
                "0");
    }

    private static String disk(int times, Bench bench) {
        var disk = new FullDisk(bench, bench.province().open(1, 1, Bench.MINUTES_OPEN));
        var back = new ArrayList<Long>();
        for (int n = 0; n < times; n++) {
            back.add(disk.fill(FullDisk.LEFT.get(n % FullDisk.LEFT.size())));
        }
        return "%d times read-only in clear words, saved again after %s ms".formatted(disk.refused(), back);
    }

    private static String crash(int times, Bench bench) {
        var points = new CrashPoints(bench);
        var names = new ArrayList<>(CrashPoints.BESIDE);
        names.addAll(CrashPoints.LAST);
        for (int n = 0; n < times; n++) {
            names.forEach(points::one);
        }
        var publishing = new Publishing(bench);
        var steps = Stream.concat(Publishing.BESIDE.stream(), Publishing.ALONE.stream())
                .toList();
        for (int n = 0; n < times; n++) {
            steps.forEach(publishing::one);
        }
        return "%d points, each reached; %d rounds published whole"
                .formatted(names.size() + steps.size(), publishing.whole());
    }
}
