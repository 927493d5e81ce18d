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

/// What the program brings along to judge a report by, read when first asked for and kept.
@Component
@Lazy
public class Knowledge {
    private final Reference reference;
    private final List<Tile> tiles;

    Knowledge(@Value("${parindex.home:.}") Path home) {
        reference = References.usableIn(home);
        tiles = BundledRegister.in(home).tiles();
    }

    /// Criteria sets, names of agencies, published results.
    public Reference reference() {
        return reference;
    }

    /// The units as a grid of squares.
    public List<Tile> tiles() {
        return tiles;
    }
}
