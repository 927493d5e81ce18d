package parindex.app.faults;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parindex.app.faults.Client.Answer;

/// The last second passes while people save and send, on servers whose clocks go wrong: the clock of the database
/// decides. It is the clock of this machine, so the people here can tell who is early and who is late.
final class Deadline {
    private static final int LOCKED = 423;
    private static final int UNPROCESSABLE = 422;

    private final Bench bench;
    private final List<Client> clients;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final int[] counted = new int[3];

    Deadline(Bench bench, List<Program> servers) {
        this.bench = bench;
        this.clients = servers.stream().map(one -> new Client(one.address())).toList();
    }

    /// One deadline.
    ///
    /// @param savers  how many save until after it
    /// @param senders how many send about it
    void pass(int savers, int senders, int seconds) {
        var round = bench.province().open(savers + senders, savers + senders, seconds);
        var over = over(round);
        var papers = new ArrayDeque<>(round.papers());
        var people = new ArrayDeque<>(round.people());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new java.util.ArrayList<Future<Boolean>>();
            for (int n = 0; n < savers + senders; n++) {
                var desk = new Desk(people.remove(), bench.province(), bench.ledger());
                var paper = papers.remove();
                var client = clients.get(n % clients.size());
                var random = new Random(bench.random().nextLong());
                all.add(
                        n < savers
                                ? threads.submit(() -> save(client, desk, paper, over))
                                : threads.submit(() -> send(client, desk, paper, over, random.nextInt(2_500))));
            }
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        wrong.forEach(bench.ledger()::wrong);
        wrong.clear();
        lateOnes(round);
    }

    private Instant over(Province.Round round) {
        return query("select self_ends_at from round where id = '" + round.id() + "'")
                .toInstant();
    }

    private java.time.OffsetDateTime query(String sql) {
        try (var connection = bench.server().connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getObject(1, java.time.OffsetDateTime.class);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean save(Client client, Desk desk, Paper paper, Instant over) {
        var item = desk.items().getFirst();
        for (int version = 0; Instant.now().isBefore(over.plusMillis(700)); ) {
            var began = Instant.now();
            var answer = client.ask(Client.save(
                    desk.who(), paper, item, version, desk.province().body(item, "lần " + version)));
            judge(answer, began, over, LOCKED, "save");
            version += answer.isDone() ? 1 : 0;
        }
        return true;
    }

    private boolean send(Client client, Desk desk, Paper paper, Instant over, int early) {
        var item = desk.items().getFirst();
        client.ask(Client.save(desk.who(), paper, item, 0, desk.province().body(item, "phiếu")));
        client.ask(Client.form(desk.who(), paper, "complete", ""));
        while (Instant.now().isBefore(over.minusMillis(early))) {
            Program.pause(5);
        }
        var answer = client.ask(Client.send(desk.who(), paper, paper.slug(), Desk.file(paper.slug(), 2_000)));
        judge(answer, Instant.MIN, over, UNPROCESSABLE, "sending");
        return true;
    }

    /// What was asked for after the last second is refused, what was answered before it is not.
    private synchronized void judge(Answer answer, Instant began, Instant over, int refusal, String what) {
        var isRefused = answer.status() == refusal;
        counted[answer.isDone() ? 0 : isRefused ? 1 : 2]++;
        if (answer.isDone() && !began.isBefore(over)) {
            wrong.add(what + " taken after the last second: " + answer);
        }
        if (isRefused && Instant.now().isBefore(over)) {
            wrong.add(what + " refused before the last second: " + answer);
        }
        if (!answer.isDone() && !isRefused && answer.status() != 503) {
            wrong.add(what + ": " + answer);
        }
    }

    private void lateOnes(Province.Round round) {
        try (var sql = bench.server().connect();
                var count = sql.prepareStatement("""
                        select (select count(*) from entry_change c where c.round = r.id and c.at >= r.self_ends_at)
                             + (select count(*) from sheet s where s.round = r.id and s.sent_at >= r.self_ends_at)
                        from round r where r.id = ?""")) {
            count.setObject(1, round.id());
            var row = count.executeQuery();
            row.next();
            if (row.getInt(1) > 0) {
                bench.ledger().wrong(row.getInt(1) + " late rows in " + round.slug());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String said() {
        return "%d taken, %d refused as late, %d busy".formatted(counted[0], counted[1], counted[2]);
    }
}
