package parindex.app.intake;

import java.util.List;
import parindex.core.ranking.table.PublishedTable;

/// The published tables of others that were brought in.
public interface BroughtIn {
    /// How often that has changed since the program started.
    long changes();

    /// The tables that count, the oldest first.
    List<PublishedTable> counting();
}
