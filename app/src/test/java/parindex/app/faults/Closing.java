package parindex.app.faults;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parindex.app.faults.Client.Answer;

/// Self-assessment is closed while all sheets of a round are being sent, on servers whose clocks go wrong: by turns its
/// last second passes, or its end is moved to this very moment. The clock of the database decides, and the order in the
/// journal: nothing is committed after the closing, nothing is refused before it.
final class Closing {
    private static final int UNPROCESSABLE = 422;
    private static final int SHORTEST = 20;

    private final Bench bench;
    private final List<Client> clients;
    private final Many many;
    private final Random random;
    private final byte[] file = Desk.file("phiếu đã ký", 500);
    /// Milliseconds in which about all are sent; the closing strikes somewhere in them.
    private int span = 1_500;

    private int rounds;
    private int taken;
    private int refused;
    private int busy;
    private int struck;

    /// @param sendings how many are on their way at the same time
    Closing(Bench bench, List<Program> servers, int sendings) {
        this.bench = bench;
        this.clients = servers.stream().map(one -> new Client(one.address())).toList();
        this.many = new Many(bench.server(), bench.province(), sendings, 8);
        this.random = new Random(bench.random().nextLong());
        var first = many.drafted(60_000).papers().iterator();
        clients.forEach(client -> send(client, many.person(0), first.next())); // the file is known from then on
    }

    /// What one sender heard, and when.
    private record Heard(Paper paper, Answer answer, Instant at) {}

    /// One closing.
    void close() {
        var isMoved = rounds++ % 2 == 1;
        var millis = SHORTEST + random.nextInt(span);
        var round = many.drafted(isMoved ? 3_600_000 : millis);
        var heard = new ArrayList<Heard>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Heard>>();
            for (int n = 0; n < round.papers().size(); n++) {
                var who = many.person(n);
                var paper = round.papers().get(n);
                var client = clients.get(n % clients.size());
                all.add(threads.submit(() -> send(client, who, paper)));
            }
            if (isMoved) {
                Program.pause(millis);
                move(round);
            }
            for (var one : all) {
                heard.add(one.get());
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
        judge(round, heard);
    }

    private Heard send(Client client, Official who, Paper paper) {
        var answer = client.ask(Client.send(who, paper, paper.slug(), file));
        return new Heard(paper, answer, Instant.now());
    }

    /// Ends self-assessment now, as a deed of its own.
    private void move(Province.Round round) {
        try (var sql = bench.server().connect()) {
            sql.setAutoCommit(false);
            try (var wait = sql.prepareStatement("select round_moves(?)")) {
                wait.setObject(1, round.id());
                wait.execute();
            }
            Province.run(sql, "update round set self_ends_at = clock_timestamp() where id = ?", round.id());
            Province.run(sql, "insert into journal (action, subject) values ('round-moved', ?)", subject(round));
            sql.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String subject(Province.Round round) {
        return "/admin/rounds/" + round.slug();
    }

    private void judge(Province.Round round, List<Heard> heard) {
        var end = end(round);
        var before = taken;
        for (var one : heard) {
            var isRefused = one.answer().status() == UNPROCESSABLE;
            taken += one.answer().isDone() ? 1 : 0;
            refused += isRefused ? 1 : 0;
            busy += !one.answer().isDone() && !isRefused ? 1 : 0;
            if (isRefused && one.at().isBefore(end)) {
                wrong(round, "sending refused before the closing at " + end + ": " + one.at() + " " + one.answer());
            }
            if (!one.answer().isDone() && !isRefused && !one.answer().isUnknown()) {
                wrong(round, "sending: " + one.answer());
            }
        }
        var sent = taken - before;
        struck += sent > 0 && sent < heard.size() ? 1 : 0;
        span = Math.clamp(sent == heard.size() ? span * 4L / 5 : sent == 0 ? span * 5L / 4 : span, SHORTEST, 20_000);
        late(round, sent, heard);
    }

    private Instant end(Province.Round round) {
        try (var sql = bench.server().connect();
                var row = sql.createStatement()
                        .executeQuery("select self_ends_at from round where id = '" + round.id() + "'")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Rows and lines of the round that are later than its closing, and as many as were acknowledged.
    private void late(Province.Round round, int sent, List<Heard> heard) {
        var unknown = heard.stream().filter(one -> one.answer().isUnknown()).count();
        try (var sql = bench.server().connect();
                var count = sql.prepareStatement("""
                        select count(*), count(*) filter (where sheet.sent_at >= round.self_ends_at or line.at >= round.self_ends_at
                                                          or line.position > moved.position), count(line.position)
                        from round join sheet on sheet.round = round.id and sheet.stage = 'SENT'
                        join unit on unit.id = sheet.unit
                        left join journal line on line.action = 'sheet-sent'
                          and line.subject = '/assessment/' || round.slug || '/units/' || unit.slug
                        left join journal moved on moved.action = 'round-moved' and moved.subject = ?
                        where round.id = ?""")) {
            count.setString(1, subject(round));
            count.setObject(2, round.id());
            var row = count.executeQuery();
            row.next();
            if (row.getInt(2) > 0) {
                wrong(round, row.getInt(2) + " sendings committed after the closing");
            }
            if (row.getInt(1) < sent || row.getInt(1) > sent + unknown || row.getInt(3) != row.getInt(1)) {
                wrong(round, "acknowledged %d, sent %d, lines %d".formatted(sent, row.getInt(1), row.getInt(3)));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void wrong(Province.Round round, String what) {
        bench.ledger().wrong(round.slug() + ": " + what);
    }

    /// How many closings struck while some were sent and some not yet.
    int struck() {
        return struck;
    }

    String said() {
        return "%d closings of %d sendings at once, %d in the midst of them: %d taken, %d refused as late, %d busy"
                .formatted(rounds, many.units(), struck, taken, refused, busy);
    }
}
