package parindex.app.faults;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parindex.app.faults.Ledger.Kind;

/// Uploads documents in pieces and lets them prove an item; what a fault cuts is gone on with where it was.
final class Uploader implements Crowd.Worker {
    private static final int BYTES = 150_000;
    /// Another request has the piece; how far the upload is will be asked again.
    private static final int BEHIND = 409;

    private static final int PIECE = 64 * 1024;

    private final Desk desk;
    private final Paper paper;
    private @Nullable Going going;

    Uploader(Desk desk, Paper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    /// A file on its way.
    private record Going(UUID id, byte[] file, String sha256) {
        static Going fresh() {
            var id = UUID.randomUUID();
            var file = Desk.file(id.toString(), BYTES);
            return new Going(id, file, History.hash(file));
        }
    }

    @Override
    public boolean step(Client client) {
        var now = going == null ? Going.fresh() : going;
        going = now;
        var document = document(client, now);
        if (document.isEmpty() || !link(client, now, document)) {
            return false;
        }
        going = null;
        return true;
    }

    /// @return the document, empty when an answer did not come
    private String document(Client client, Going now) {
        var at = client.ask(Client.begin(desk.who(), paper, now.id(), now.id() + ".txt", now.file().length));
        while (at.isDone() && at.body().contains("\"offset\"")) {
            var offset = Integer.parseInt(at.field("offset"));
            if (offset == now.file().length) {
                return finished(client, now);
            }
            var piece = Arrays.copyOfRange(now.file(), offset, Math.min(offset + PIECE, now.file().length));
            at = client.ask(Client.piece(desk.who(), now.id(), offset, piece));
        }
        if (!at.isDone() && !at.isUnknown() && at.status() != BEHIND) {
            desk.ledger().wrong("upload refused: " + at);
        }
        return at.isDone() ? at.field("document") : "";
    }

    private String finished(Client client, Going now) {
        var answer = desk.deed(client, Kind.FILE, now.sha256(), now.sha256(), Client.finish(desk.who(), now.id()));
        if (answer.isDone()) {
            desk.ledger().file(now.sha256());
            return answer.field("document");
        }
        return "";
    }

    private boolean link(Client client, Going now, String document) {
        var item = desk.items().get(1);
        var name = paper.unit() + " " + item + " " + now.sha256();
        return desk.ledger().isDone(Kind.LINK, name)
                || desk.deed(client, Kind.LINK, name, now.sha256(), Client.attach(desk.who(), paper, item, document))
                        .isDone();
    }
}
