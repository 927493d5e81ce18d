package parindex.app.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/// The same fault again and again while people save, upload and send; after each, all that they know is compared.
final class Kills {
    private final Bench bench;
    private final Client client;
    private final List<Long> back = new ArrayList<>();
    private long slowest;

    Kills(Bench bench) {
        this.bench = bench;
        this.client = new Client(bench.server().address());
    }

    /// @param fault what befalls the server; tells how long it was away
    void strike(int times, ToLongFunction<Nemesis> fault) {
        var nemesis = new Nemesis(bench.server(), bench.random());
        for (int n = 0; n < times; n++) {
            back.add(bench.crowd().during(client, () -> {
                Program.pause(200 + bench.random().nextInt(1_300));
                return fault.applyAsLong(nemesis);
            }));
            slowest = Math.max(slowest, client.slowest());
            bench.ledger().compare(bench.server());
        }
    }

    /// Lets people look at pages while the database stands still.
    ///
    /// @return milliseconds of the slowest page that needs no database, and of the slowest answer at all
    List<Long> lookAround(int seconds) {
        var pages = new ArrayList<Long>();
        var who = new Official(java.util.UUID.randomUUID(), "a".repeat(43));
        var till = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < till) {
            var began = System.nanoTime();
            client.ask(Client.look(who, "/assets/mark.svg"));
            pages.add((System.nanoTime() - began) / 1_000_000);
            Program.pause(100);
        }
        return pages;
    }

    List<Long> back() {
        return back;
    }

    /// Milliseconds of the slowest answer that said "not now".
    long slowest() {
        return slowest;
    }

    String said() {
        var sorted = new ArrayList<>(back);
        Collections.sort(sorted);
        return "back after %d ms (median; longest %d), slowest refusal %d ms"
                .formatted(sorted.get(sorted.size() / 2), sorted.getLast(), slowest);
    }
}
