package parindex.app.faults;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import parindex.app.faults.Client.Answer;
import parindex.app.faults.Ledger.Kind;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.Hash;

/// Two persons publish a round, and the server dies at a named place of it: the round is then unpublished or published
/// whole, and publishing goes on from there.
final class Publishing {
    /// Where several rounds can wait at the same time, in the order in which they come there.
    static final List<String> BESIDE = List.of(
            "rows-written/publication-proposed",
            "committed/publication-proposed",
            "committed/result-published",
            "bundle-written");
    /// Where the journal or its checkpoint is held: one at a time.
    static final List<String> ALONE = List.of(
            "line-written/publication-proposed", "rows-written/result-published", "line-written/result-published");

    private static final String DECISION = "{\"number\":\"12/QĐ-THỬ\",\"date\":\"2026-12-15\"}";
    private static final int PATIENCE = 60;

    private final Bench bench;
    private int whole;

    Publishing(Bench bench) {
        this.bench = bench;
    }

    /// A round whose time to explain is over, and those who publish it.
    private record Ready(Province.Round round, Official first, Official second, Queue<String> told) {
        String api() {
            return "/api/v1/rounds/" + round.slug() + "/publication";
        }
    }

    /// Dies at one place, is started again, and publishes what was to be published.
    void one(String name) {
        var server = bench.server();
        var ready = ready();
        server.stop();
        server.start(CrashPoints.armed(name, false), List.of());
        publish(new Client(server.address()), ready);
        if (!server.ended(PATIENCE)) {
            bench.ledger().wrong("crash point " + name + " was never reached");
            server.kill();
        }
        server.start();
        finish(ready);
    }

    /// Kills the server when a round waits at each of these places.
    void together(List<String> names) {
        var server = bench.server();
        var all = Stream.generate(this::ready).limit(names.size() + 2L).toList();
        server.stop();
        server.start(
                CrashPoints.armed(String.join(",", names), true),
                List.of("--spring.datasource.hikari.maximum-pool-size=16", "--parindex.at-once=40"));
        var before = CrashPoints.reached(server);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var goesOn = new AtomicBoolean(true);
            all.forEach(ready -> threads.submit(() -> insist(new Client(server.address()), ready, goesOn)));
            for (int n = 0; CrashPoints.reached(server) < before + names.size() && n < PATIENCE * 20; n++) {
                Program.pause(50);
            }
            goesOn.set(false);
            server.kill();
        }
        if (CrashPoints.reached(server) < before + names.size()) {
            bench.ledger().wrong("not all crash points were reached: " + names + "\n" + server.said());
        }
        server.start();
        all.forEach(this::finish);
    }

    private Ready ready() {
        var round = bench.province().open(1, 1, Bench.MINUTES_OPEN);
        var paper = round.papers().getFirst();
        var desk = new Desk(round.people().getFirst(), bench.province(), bench.ledger());
        var client = new Client(bench.server().address());
        exempt(round);
        desk.save(client, paper, desk.items().getFirst(), "phiếu " + paper.slug());
        client.ask(Client.form(desk.who(), paper, "complete", ""));
        client.ask(Client.form(desk.who(), paper, "approve", "agency=" + paper.slug()));
        var file = Desk.file(paper.slug(), 500);
        var key = UUID.randomUUID().toString();
        desk.deed(
                client,
                Kind.SENDING,
                paper.unit().toString(),
                History.hash(file),
                Client.send(desk.who(), paper, key, file));
        return over(round);
    }

    /// All items but one do not apply, so that one figure finishes the sheet.
    private void exempt(Province.Round round) {
        try (var sql = bench.server().connect()) {
            sql.setAutoCommit(false);
            for (var item : bench.province().others()) {
                Province.run(
                        sql, "insert into exemption (round, kind, item) values (?, 'DEPARTMENT', ?)", round.id(), item);
            }
            Province.line(sql, round.slug());
            sql.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Ready over(Province.Round round) {
        try (var sql = bench.server().connect()) {
            sql.setAutoCommit(false);
            UUID host;
            try (var row =
                    sql.createStatement().executeQuery("select host from round where id = '" + round.id() + "'")) {
                row.next();
                host = row.getObject(1, UUID.class);
            }
            Province.run(sql, """
                    update round set self_ends_at = clock_timestamp(), appraisal_ends_at = clock_timestamp() + interval '1 ms',
                        explanation_ends_at = clock_timestamp() + interval '2 ms' where id = ?""", round.id());
            var people = new ArrayList<Official>();
            for (var name : List.of("mot-", "hai-")) {
                people.add(Province.official(sql, name + round.slug(), host, "COORDINATOR"));
            }
            Province.line(sql, round.slug());
            sql.commit();
            return new Ready(round, people.getFirst(), people.getLast(), new ConcurrentLinkedQueue<>());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Whoever is refused, because others wait in the midst of their deeds or the machine is busy, asks again.
    private static void insist(Client client, Ready ready, AtomicBoolean goesOn) {
        publish(client, ready);
        while (goesOn.get() && !ready.told().contains("published")) {
            Program.pause(200);
            publish(client, ready);
        }
    }

    /// Proposes and confirms as far as the server lives, and remembers what was acknowledged.
    private static void publish(Client client, Ready ready) {
        if (ready.told().contains("proposed")
                || remember(ready, "proposed", change(client, ready.first(), ready.api(), "", DECISION))) {
            remember(ready, "published", change(client, ready.second(), ready.api(), "/confirmation", ""));
        }
    }

    /// Changes what is looked at just before.
    private static Answer change(Client client, Official who, String api, String deed, String body) {
        var looked = client.ask(Client.look(who, api));
        return looked.isDone() ? client.answer(Client.post(who, api + deed, looked.field("mark"), body)) : looked;
    }

    private static boolean remember(Ready ready, String what, Answer answer) {
        if (answer.isDone()) {
            ready.told().add(what);
        }
        return answer.isDone();
    }

    /// Looks what is there, and publishes the rest.
    private void finish(Ready ready) {
        var client = new Client(bench.server().address());
        var found = found(ready);
        for (var told : ready.told()) {
            if (!found.equals("published") && !found.equals(told)) {
                wrong(ready, told + " was acknowledged, found " + found);
            }
        }
        if (found.isEmpty()) {
            must(ready, change(client, ready.first(), ready.api(), "", DECISION));
        }
        if (!found.equals("published")) {
            must(ready, change(client, ready.second(), ready.api(), "/confirmation", ""));
        }
        if (!found(ready).equals("published")) {
            wrong(ready, "publishing does not go on after " + found);
        }
        must(
                ready,
                client.ask(Client.look(ready.first(), "/public/" + ready.round().slug() + "/1")));
        whole++;
    }

    private void must(Ready ready, Answer answer) {
        if (!answer.isDone()) {
            wrong(ready, "after the start: " + answer);
        }
    }

    /// What the database holds of it: nothing, a proposal with its line in the journal, or all of a publication.
    private String found(Ready ready) {
        var slug = ready.round().slug();
        try (var sql = bench.server().connect();
                var read = sql.prepareStatement("""
                        select (select count(*) from publication where slug = ?),
                               (select count(*) from publication where slug = ? and confirmed_at is not null),
                               (select count(*) from journal where action = 'publication-proposed' and subject = ?),
                               (select count(*) from journal where action = 'result-published' and subject = ?),
                               (select bundle from publication where slug = ?),
                               (select sha256 from publication where slug = ?)""")) {
            read.setString(1, slug);
            read.setString(2, slug);
            read.setString(3, "/admin/rounds/" + slug + "/publication");
            read.setString(4, "/public/" + slug + "/1");
            read.setString(5, slug);
            read.setString(6, slug);
            var row = read.executeQuery();
            row.next();
            if (row.getInt(1) != row.getInt(3) || row.getInt(2) != row.getInt(4)) {
                wrong(
                        ready,
                        "rows %d and %d, lines %d and %d"
                                .formatted(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)));
            }
            if (row.getInt(2) == 0) {
                return row.getInt(1) == 0 ? "" : "proposed";
            }
            var bundle = row.getBytes(5);
            if (!Hash.of(bundle).equals(row.getString(6))
                    || !(BundleCheck.of(Bundle.of(slug, bundle)) instanceof BundleCheck.Verdict.Right)) {
                wrong(ready, "the bundle does not verify");
            }
            return "published";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void wrong(Ready ready, String what) {
        bench.ledger().wrong("publishing " + ready.round().slug() + ": " + what);
    }

    /// How many rounds were published whole in the end.
    int whole() {
        return whole;
    }
}
