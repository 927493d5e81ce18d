package parindex.app.publication.standings;

import java.util.List;
import parindex.app.kit.web.Words;
import parindex.core.ranking.comparison.Table;

/// Units without a place, the first of them by name: a list of thousands is for the file.
///
/// @param title how many there are
/// @param first the first ones, and why
/// @param more  how many others there are, empty where all are shown
public record Unplaced(String title, List<One> first, String more) {
    private static final int MOST = 100;

    public Unplaced {
        first = List.copyOf(first);
    }

    /// A unit, and why it has no place.
    public record One(String unit, String why) {}

    static Unplaced of(Table table, Words words) {
        var all = table.unranked();
        return new Unplaced(
                words.count("standing.open", all.size()),
                all.stream().limit(MOST).map(row -> one(row, words)).toList(),
                all.size() > MOST ? words.count("standing.open.more", all.size() - MOST) : "");
    }

    private static One one(Table.Row row, Words words) {
        return new One(
                row.body().name(), words.say(row.isUnfinished() ? "standing.open.unfinished" : "standing.open.apart"));
    }
}
