package parindex.app.publication;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Everything that was published.
///
/// @param lines newest first
public record PublicListPage(Frame frame, List<Line> lines) {
    public PublicListPage {
        lines = List.copyOf(lines);
    }

    /// The newest version of one round.
    public record Line(String url, String name, String host, String year, String version, String decided) {}
}
