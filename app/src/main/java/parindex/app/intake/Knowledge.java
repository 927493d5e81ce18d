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
    private static final long NEVER = -1;

    private final Reference bundled;
    private final List<Tile> tiles;
    private final BroughtIn broughtIn;
    private volatile Known known;

    Knowledge(@Value("${parindex.home:.}") Path home, BroughtIn broughtIn) {
        this.bundled = References.usableIn(home);
        this.tiles = BundledRegister.in(home).tiles();
        this.broughtIn = broughtIn;
        this.known = new Known(NEVER, bundled);
    }

    /// What is known after so many changes.
    private record Known(long changes, Reference reference) {}

    /// Criteria sets, names of agencies, published results: the same object until a table comes in or is withdrawn.
    public Reference reference() {
        // Asked before the tables are read: what changes meanwhile is read with the next question.
        var changes = broughtIn.changes();
        var now = known;
        if (now.changes() == changes) {
            return now.reference();
        }
        var results = broughtIn.counting().stream()
                .flatMap(table -> table.results().stream())
                .toList();
        var fresh = new Known(changes, bundled.with(results));
        known = fresh;
        return fresh.reference();
    }

    /// The units as a grid of squares.
    public List<Tile> tiles() {
        return tiles;
    }
}
