package parindex.app.intake;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import parindex.core.analysis.Reference;
import parindex.formats.register.BundledRegister;
import parindex.formats.register.References;
import parindex.formats.register.Tile;

/// What there is to judge a report by: what the program brings along, read when first asked for and kept, and over it
/// the published tables that people brought in, the newest last.
@Component
@Lazy
public class Knowledge {
    private final Reference bundled;
    private final List<Tile> tiles;
    private final BroughtIn broughtIn;
    private final CardStore cards;
    private volatile Known known;

    Knowledge(@Value("${parindex.home:.}") Path home, BroughtIn broughtIn, CardStore cards) {
        this.bundled = References.usableIn(home);
        this.tiles = BundledRegister.in(home).tiles();
        this.broughtIn = broughtIn;
        this.cards = cards;
        this.known = new Known(new BroughtIn.State(0, 0), bundled);
    }

    /// What is known while these tables count.
    private record Known(BroughtIn.State state, Reference reference) {}

    /// Criteria sets, names of agencies, published results: the same object until a table comes in or is withdrawn,
    /// here
    /// or at another server.
    public Reference reference() {
        // Looked at before the tables are read: what changes meanwhile is read with the next page.
        var state = cards.tables();
        var now = known;
        if (now.state().equals(state)) {
            return now.reference();
        }
        var results = broughtIn.counting().stream()
                .flatMap(table -> table.results().stream())
                .toList();
        var fresh = new Known(state, bundled.with(results));
        known = fresh;
        return fresh.reference();
    }

    /// The units as a grid of squares.
    public List<Tile> tiles() {
        return tiles;
    }
}
