import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// People save cells while the server, or its database, is killed or frozen again and again. What they wanted and what
/// they were told is written outside the program; after each fault the database is compared with it.
/// Words: PROGRAM DATA PORT SET FAULT TIMES SEED; faults: server, database, worker, freeze. Run by bench/faults.
void main(String[] words) throws Exception {
    var data = Path.of(words[1]);
    var server = new Server(Path.of(words[0]), data, Integer.parseInt(words[2]));
    var random = new Random(Long.parseLong(words[6]));
    server.start();
    try {
        strikes(words, data, server, random);
    } finally {
        server.stop();
    }
}

void strikes(String[] words, Path data, Server server, Random random) throws Exception {
    var crowd = new Crowd(data, Path.of(words[3]));
    var people = crowd.gather(8, 1);
    var ledger = new Ledger(data.resolveSibling("history.tsv"));
    var back = new Took();
    var times = Integer.parseInt(words[5]);
    for (int n = 0; n < times; n++) {
        var running = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var cells = new Cells(server.address());
            for (var who : people) {
                var number = random.nextInt(1_000);
                threads.submit(() -> save(running, cells, crowd, who, ledger, number));
            }
            Thread.sleep(200 + random.nextInt(1_200));
            back.add(1_000_000L * strike(words[4], server, random));
            running.set(false);
        }
        ledger.compare(crowd);
    }
    IO.println("%d × %s killed or frozen, seed %s: %s".formatted(times, words[4], words[6], ledger.said()));
    IO.println(back.said("back after the fault"));
    ledger.close();
}

Object save(AtomicBoolean running, Cells cells, Crowd crowd, Official who, Ledger ledger, int first) throws Exception {
    for (int n = first; running.get(); n++) {
        var item = who.items().get(n % who.items().size());
        var figures = crowd.figures(item, n);
        var version = ledger.intend(who, item, figures);
        try {
            var answer = cells.save(who, item, version, figures).get();
            var kept = answer.statusCode() / 100 == 2 ? Cells.version(answer.body()) : version + 1;
            ledger.told(who, item, kept - 1, figures, answer.statusCode());
        } catch (java.util.concurrent.ExecutionException cut) {
            ledger.told(who, item, version, figures, 0);
            return null;
        }
        if (!ledger.isCertain(who, item)) {
            return null; // what became of it is looked at after the fault
        }
    }
    return null;
}

long strike(String fault, Server server, Random random) throws Exception {
    switch (fault) {
        case "server" -> {
            server.kill();
            return server.start();
        }
        case "database", "worker" -> {
            server.database(fault.equals("worker")).destroyForcibly();
            Thread.sleep(random.nextInt(300));
            return server.await();
        }
        case "freeze" -> {
            var frozen = server.database(false);
            signal("STOP", frozen);
            Thread.sleep(30_000);
            signal("CONT", frozen);
            return server.await();
        }
        default -> throw new IllegalArgumentException(fault);
    }
}

void signal(String what, ProcessHandle first) throws Exception {
    var all = new ArrayList<>(first.descendants().toList());
    all.add(first);
    for (var one : all) {
        new ProcessBuilder("kill", "-" + what, String.valueOf(one.pid())).start().waitFor();
    }
}
