package parindex.app.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/// The same fault again and again while people save, upload and send; after each, all that they know is compared.
final class Kills {
    private static final Official NEWCOMER = new Official(UUID.randomUUID(), "nobody");
    private static final Pattern FILE = Pattern.compile("/assets/[^\"]+\\.css");

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

    /// Lets a newcomer look at pages while the database stands still: the sign-in opens, or is refused at once because
    /// those who wait for the database have all places; a file that pages load always comes.
    ///
    /// @param file its address
    /// @return milliseconds of each answer
    List<Long> lookAround(String file, int seconds) {
        var pages = new ArrayList<Long>();
        var till = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < till) {
            for (var page : List.of("/sign-in", file)) {
                var began = System.nanoTime();
                var answer = client.answer(Client.look(NEWCOMER, page));
                pages.add((System.nanoTime() - began) / 1_000_000);
                if (!answer.isDone() && (page.equals(file) || !answer.isBusy())) {
                    bench.ledger().wrong(page + " while the database stands still: " + answer.status());
                }
            }
            Program.pause(100);
        }
        return pages;
    }

    /// The address of a file that pages load.
    String file() {
        var page = client.ask(Client.look(NEWCOMER, "/sign-in")).body();
        var found = FILE.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(page);
        }
        return found.group();
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
