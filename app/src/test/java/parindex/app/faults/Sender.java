package parindex.app.faults;

import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parindex.app.faults.Ledger.Kind;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Receipt;
import parindex.app.kit.journal.ReceiptJson;
import parindex.app.kit.journal.Receipts;
import parindex.app.kit.storage.DataFolder;

/// Enters a figure on a sheet, completes, approves and sends it, and takes the receipt; then the next sheet. What a
/// fault cuts is asked again by the same key.
final class Sender implements Crowd.Worker {
    private final Desk desk;
    private final Queue<Paper> papers;
    private final Queue<Receipt> receipts;
    private final DataFolder data;
    private @Nullable Going going;

    Sender(Desk desk, Queue<Paper> papers, Queue<Receipt> receipts, DataFolder data) {
        this.desk = desk;
        this.papers = papers;
        this.receipts = receipts;
        this.data = data;
    }

    /// A sheet on its way.
    private record Going(Paper paper, String key, byte[] file) {}

    @Override
    public boolean step(Client client) {
        if (going == null) {
            var paper = papers.poll();
            if (paper == null) {
                return false; // all are sent
            }
            going = new Going(paper, UUID.randomUUID().toString(), Desk.file("phiếu " + paper.slug(), 2_000));
        }
        if (!goOn(client, going)) {
            return false;
        }
        going = null;
        return true;
    }

    private boolean goOn(Client client, Going now) {
        var paper = now.paper();
        if (!desk.ledger().isDone(Kind.SENDING, paper.unit().toString()) && !sent(client, now)) {
            return false;
        }
        var receipt = client.ask(Client.receipt(desk.who(), paper));
        if (receipt.isDone()) {
            verify(receipt.body());
        }
        return receipt.isDone();
    }

    private boolean sent(Client client, Going now) {
        var paper = now.paper();
        var item = desk.items().getFirst();
        if (!desk.ledger().isDone(Kind.CELL, paper.unit() + " " + item)
                && !desk.save(client, paper, item, "phiếu " + paper.slug())) {
            return false;
        }
        // Done before the fault, these are refused the second time; the sending tells.
        var complete = client.ask(Client.form(desk.who(), paper, "complete", ""));
        var approve = client.ask(Client.form(desk.who(), paper, "approve", "agency=" + paper.slug()));
        return !complete.isUnknown()
                && !approve.isUnknown()
                && desk.deed(
                                client,
                                Kind.SENDING,
                                paper.unit().toString(),
                                History.hash(now.file()),
                                Client.send(desk.who(), paper, now.key(), now.file()))
                        .isDone();
    }

    private void verify(String text) {
        var receipt = ReceiptJson.read(text).orElseThrow();
        var faults = Receipts.verify(receipt, new JournalKeys(data).known());
        if (!faults.isEmpty()) {
            desk.ledger().wrong("receipt " + receipt.content() + ": " + faults);
        }
        desk.ledger().file(receipt.content());
        receipts.add(receipt);
    }
}
