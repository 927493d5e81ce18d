package parindex.app.intake;

import java.util.List;
import parindex.core.ranking.table.PublishedTable;

/// The published tables of others that were brought in.
public interface BroughtIn {
    /// How many were brought in and how many of these withdrawn. Neither ever becomes less, so that two equal states
    /// hold
    /// the same tables.
    record State(long tables, long withdrawn) {}

    /// The tables that count, the oldest first.
    List<PublishedTable> counting();
}
