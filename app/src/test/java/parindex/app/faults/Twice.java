package parindex.app.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import parindex.app.faults.Client.Answer;
import parindex.app.faults.Client.Ask;
import parindex.app.faults.Ledger.Kind;

/// The same person clicks twice, on two servers with one database; or asks again because an answer was cut off. Each
/// deed has exactly one effect, and asking again gets the same answer.
final class Twice {
    private static final int CONFLICT = 412;
    private static final int OTHER_BODY = 422;

    private final Bench bench;
    private final List<Client> both;
    private final Desk desk;
    private final List<Paper> papers;
    private int sheet;
    private int pairs;

    Twice(Bench bench, Program other, Province.Round round) {
        this.bench = bench;
        this.both = List.of(new Client(bench.server().address()), new Client(other.address()));
        this.desk = new Desk(round.people().getFirst(), bench.province(), bench.ledger());
        this.papers = round.papers();
    }

    /// One pair of each kind of cell; every tenth time an upload and a sending too.
    void run(int times) {
        for (int n = 0; n < times; n++) {
            different(n);
            same(n);
            cut(n);
            if (n % 10 == 0) {
                upload();
                send();
            }
        }
    }

    int pairs() {
        return pairs;
    }

    private List<Answer> atOnce(List<Ask> asks) {
        pairs++;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<CompletableFuture<Answer>>();
            for (int i = 0; i < asks.size(); i++) {
                var client = both.get(i % both.size());
                var ask = asks.get(i);
                answers.add(CompletableFuture.supplyAsync(() -> client.ask(ask), threads));
            }
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private String item(int n) {
        return desk.items().get(n % desk.items().size());
    }

    /// Two figures for one cell at the same version: one is kept, the other is told.
    private void different(int n) {
        var paper = papers.getFirst();
        var name = paper.unit() + " " + item(n);
        var words = List.of("bên trái " + n, "bên phải " + n);
        var version = bench.ledger().intend(Kind.CELL, name, "");
        var answers = atOnce(words.stream()
                .map(said -> Client.save(
                        desk.who(), paper, item(n), version, desk.province().body(item(n), said)))
                .toList());
        var kept = answers.stream().filter(Answer::isDone).toList();
        if (kept.size() != 1 || answers.stream().noneMatch(one -> one.status() == CONFLICT)) {
            bench.ledger().wrong("two saves at once: " + answers);
            return;
        }
        var winner = answers.indexOf(kept.getFirst());
        bench.ledger().told(Kind.CELL, name, desk.province().kept(item(n), words.get(winner)), kept.getFirst());
    }

    /// The same figures twice at the same version: both hear the same, it is kept once.
    private void same(int n) {
        var paper = papers.getFirst();
        var name = paper.unit() + " " + item(n);
        var hash = desk.province().kept(item(n), "hai lần " + n);
        var version = bench.ledger().intend(Kind.CELL, name, hash);
        var ask =
                Client.save(desk.who(), paper, item(n), version, desk.province().body(item(n), "hai lần " + n));
        var answers = atOnce(List.of(ask, ask));
        again(answers, "\"version\"");
        bench.ledger().told(Kind.CELL, name, hash, answers.getFirst());
    }

    private void again(List<Answer> answers, String what) {
        if (!answers.stream().allMatch(Answer::isDone)) {
            bench.ledger().wrong("asked twice for " + what + ": " + answers);
        }
    }

    /// The line breaks after the request went out; it is asked again, of the other server.
    private void cut(int n) {
        var paper = papers.getFirst();
        var name = paper.unit() + " " + item(n);
        var hash = desk.province().kept(item(n), "đứt " + n);
        var version = bench.ledger().intend(Kind.CELL, name, hash);
        var ask =
                Client.save(desk.who(), paper, item(n), version, desk.province().body(item(n), "đứt " + n));
        try {
            both.getFirst().askAndLeave(ask, bench.random().nextInt(30));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var answer = both.getLast().ask(ask);
        if (!answer.isDone() || Integer.parseInt(answer.field("version")) != version + 1) {
            bench.ledger().wrong("asked again after a cut: " + answer);
        }
        bench.ledger().told(Kind.CELL, name, hash, answer);
    }

    private void upload() {
        var paper = papers.getFirst();
        var id = UUID.randomUUID();
        var file = Desk.file(id.toString(), 20_000);
        var begin = Client.begin(desk.who(), paper, id, "hai-lan.txt", file.length);
        same(atOnce(List.of(begin, begin)), "id");
        var half = file.length / 2;
        var first = Client.piece(desk.who(), id, 0, Arrays.copyOf(file, half));
        if (atOnce(List.of(first, first)).stream().noneMatch(Answer::isDone)) {
            bench.ledger().wrong("no piece arrived");
        }
        both.getLast().ask(Client.piece(desk.who(), id, half, Arrays.copyOfRange(file, half, file.length)));
        var sha256 = History.hash(file);
        bench.ledger().intend(Kind.FILE, sha256, sha256);
        var finish = Client.finish(desk.who(), id);
        var answers = new ArrayList<>(atOnce(List.of(finish, finish)));
        answers.add(both.getFirst().ask(finish));
        same(answers, "document");
        bench.ledger().told(Kind.FILE, sha256, sha256, answers.getFirst());
        refused(both.getFirst().ask(Client.begin(desk.who(), paper, id, "hai-lan.txt", file.length + 1)));
    }

    private void same(List<Answer> answers, String field) {
        again(answers, field);
        if (answers.stream().allMatch(Answer::isDone)
                && answers.stream().map(one -> one.field(field)).distinct().count() != 1) {
            bench.ledger().wrong("other answers to the same request: " + answers);
        }
    }

    private void refused(Answer answer) {
        if (answer.status() != OTHER_BODY) {
            bench.ledger().wrong("another body under a used key: " + answer);
        }
    }

    private void send() {
        var paper = papers.get(++sheet);
        var who = desk.who();
        desk.save(both.getFirst(), paper, item(0), "phiếu " + paper.slug());
        both.getFirst().ask(Client.form(who, paper, "complete", ""));
        both.getLast().ask(Client.form(who, paper, "approve", "agency=" + paper.slug()));
        var file = Desk.file(paper.slug(), 2_000);
        var name = paper.unit().toString();
        bench.ledger().intend(Kind.SENDING, name, History.hash(file));
        var ask = Client.send(who, paper, "khoa-" + paper.slug(), file);
        var answers = new ArrayList<>(atOnce(List.of(ask, ask)));
        answers.add(both.getLast().ask(ask));
        again(answers, "sending");
        bench.ledger().told(Kind.SENDING, name, History.hash(file), answers.getFirst());
        var receipts = both.stream()
                .map(client -> client.ask(Client.receipt(who, paper)))
                .toList();
        if (!receipts.getFirst().isDone() || !receipts.getFirst().equals(receipts.getLast())) {
            bench.ledger().wrong("other receipts for one sending: " + receipts);
        }
        refused(both.getFirst().ask(Client.send(who, paper, "khoa-" + paper.slug(), Desk.file("khác", 2_000))));
    }
}
