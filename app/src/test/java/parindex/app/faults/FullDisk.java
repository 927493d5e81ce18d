package parindex.app.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parindex.app.faults.Client.Answer;

/// The disk of the data folder fills up while people work: what cannot be kept is refused in clear words, what was kept
/// stays, and the program goes on when there is room again. The folder must be on a small disk of its own.
final class FullDisk {
    private static final int FULL = 507;
    private static final long MEBIBYTE = 1 << 20;

    private final Bench bench;
    private final Client client;
    private final Desk desk;
    private final Paper paper;
    private int refused;

    FullDisk(Bench bench, Province.Round round) {
        this.bench = bench;
        this.client = new Client(bench.server().address());
        this.desk = new Desk(round.people().getFirst(), bench.province(), bench.ledger());
        this.paper = round.papers().getFirst();
    }

    /// Leaves so many MiB free while people work, then gives the room back.
    ///
    /// @return milliseconds until something can be saved again
    long fill(long left) {
        var filler = bench.server().data().resolve("filler");
        var back = bench.crowd().during(client, () -> {
            Program.pause(700);
            take(filler, left);
            Program.pause(1_000);
            if (left > 0) {
                readOnly();
            }
            Program.pause(1_000);
            return returned(filler);
        });
        bench.ledger().compare(bench.server());
        return back;
    }

    private void readOnly() {
        var answer = attempt();
        if (answer.status() != FULL
                || !answer.body().contains("chỉ xem được")
                || !answer.body().contains("title_en")) {
            bench.ledger().wrong("no clear refusal while the disk is full: " + answer);
        }
        refused += answer.status() == FULL ? 1 : 0;
        var page = client.ask(Client.look(desk.who(), paper.path()));
        if (!page.isDone()) {
            bench.ledger().wrong("no page to read while the disk is full: " + page.status());
        }
    }

    private long returned(Path filler) {
        try {
            Files.delete(filler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var began = System.nanoTime();
        bench.server().await();
        for (var answer = attempt(); !answer.isDone(); answer = attempt()) {
            if (System.nanoTime() - began > 30_000_000_000L) {
                bench.ledger().wrong("nothing can be saved although there is room again: " + answer);
                break;
            }
            Program.pause(50);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// A save that is of no account to the ledger: a new version of whatever is there.
    private Answer attempt() {
        var item = desk.items().getLast();
        var at = "/api/v1" + paper.path() + "/items/" + item;
        var now = client.ask(Client.look(desk.who(), at));
        var version = now.isDone() ? Integer.parseInt(now.field("version")) : 0;
        var body = desk.province().body(item, "thử " + System.nanoTime());
        return client.ask(Client.save(desk.who(), paper, item, version, body));
    }

    private static void take(Path filler, long left) {
        var block = new byte[(int) MEBIBYTE / 4];
        try (var out = Files.newOutputStream(filler)) {
            while (filler.toFile().getUsableSpace() > left * MEBIBYTE) {
                out.write(block);
            }
        } catch (IOException full) {
            // that is what was wanted
        }
    }

    int refused() {
        return refused;
    }

    /// Half of what stays free on a small disk, and nothing at all.
    static final List<Long> LEFT = List.of(24L, 0L);
}
