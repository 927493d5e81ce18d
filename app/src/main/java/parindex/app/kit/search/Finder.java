package parindex.app.kit.search;

import java.util.stream.Stream;
import parindex.app.kit.web.Visit;

/// What a feature adds to the search; only what the person of the visit may see.
public interface Finder {
    /// @param wanted words without accents, not empty
    Stream<Hit> find(Visit visit, String wanted);
}
