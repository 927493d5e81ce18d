package parindex.app.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parindex.app.kit.journal.ReceiptJson;

/// A server with an invented province, its people, and what they know; every programme of faults runs on one.
final class Bench implements AutoCloseable {
    static final int MINUTES_OPEN = 60 * 60 * 24;

    private final Program server;
    private final Province province;
    private final History history;
    private final Ledger ledger;
    private final Random random;
    private final Crowd crowd;

    /// @param server running
    /// @param set    folder of the criteria set
    /// @param units  how many departments: each sending takes one
    /// @param each   how many save, upload and send at the same time
    Bench(Program server, Path set, int units, int each, Random random) {
        this.server = server;
        this.random = random;
        this.province = new Province(server, set);
        this.history = new History(server.data().resolveSibling("history.tsv"));
        this.ledger = new Ledger(history);
        this.crowd = new Crowd(server, province, ledger, province.open(units, 3 * each, MINUTES_OPEN), each, random);
    }

    Program server() {
        return server;
    }

    Province province() {
        return province;
    }

    Ledger ledger() {
        return ledger;
    }

    Random random() {
        return random;
    }

    Crowd crowd() {
        return crowd;
    }

    /// The whole examination at the end: every acknowledged deed, the installation, the receipts that were handed out.
    ///
    /// @return what is wrong
    List<String> examine() {
        ledger.compare(server);
        var wrong = new ArrayList<>(ledger.wrong());
        if (!server.isSound(witnesses())) {
            wrong.add("parindex check finds faults: " + server.said());
        }
        return wrong;
    }

    /// The first receipt and the last, as files: the journal must still be what they say it was.
    private List<Path> witnesses() {
        var all = List.copyOf(crowd.receipts());
        var kept = new ArrayList<Path>();
        for (var at : all.isEmpty() ? List.<Integer>of() : List.of(0, all.size() - 1)) {
            var file = server.data().resolveSibling("receipt-" + at + ".json");
            try {
                kept.add(Files.writeString(file, ReceiptJson.text(all.get(at))));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return kept;
    }

    @Override
    public void close() {
        history.close();
    }
}
