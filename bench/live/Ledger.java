import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What every cell must be, as far as the people know; and what they do not know because an answer never came.
final class Ledger implements AutoCloseable {
    private final Map<Cell, Known> cells = new HashMap<>();
    private final History history;
    private long acknowledged;
    private long unknown;
    private long lost;
    private long half;

    Ledger(Path file) throws IOException {
        this.history = new History(file);
    }

    private record Cell(String unit, String item) {}

    /// @param sure the version that was acknowledged
    /// @param want what was asked for after it and not answered, nothing when all is known
    private record Known(int sure, String figures, String want) {}

    synchronized int intend(Official who, String item, Map<String, String> figures) throws IOException {
        var known = known(who, item);
        history.write("intent", who, item, known.sure() + 1, text(figures));
        return known.sure();
    }

    synchronized void told(Official who, String item, int version, Map<String, String> figures, int status)
            throws IOException {
        history.write("told " + status, who, item, version + 1, text(figures));
        var cell = new Cell(who.unit().toString(), item);
        var known = known(who, item);
        if (status / 100 == 2) {
            acknowledged++;
            cells.put(cell, new Known(version + 1, text(figures), ""));
        } else if (status == 0 || status >= 500) {
            unknown++;
            cells.put(cell, new Known(known.sure(), known.figures(), text(figures)));
        } else {
            throw new IllegalStateException("status " + status + " for " + item);
        }
    }

    synchronized boolean isCertain(Official who, String item) {
        return known(who, item).want().isEmpty();
    }

    private Known known(Official who, String item) {
        return cells.getOrDefault(new Cell(who.unit().toString(), item), new Known(0, "", ""));
    }

    /// Compares with the database: what was acknowledged is there; what is unknown is there whole or not at all.
    synchronized void compare(Crowd crowd) throws Exception {
        var kept = new HashMap<Cell, Known>();
        try (var sql = crowd.connect(); var rows = sql.createStatement().executeQuery("""
                select entry.unit, entry.item, entry.version, entry.figures,
                       (select count(*) from entry_change c where c.round = entry.round and c.unit = entry.unit
                           and c.item = entry.item) = entry.version
                       and exists (select from entry_change c where c.round = entry.round and c.unit = entry.unit
                           and c.item = entry.item and c.version = entry.version and c.figures = entry.figures)
                from entry""")) {
            while (rows.next()) {
                kept.put(new Cell(rows.getString(1), rows.getString(2)), new Known(rows.getInt(3), rows.getString(4), ""));
                half += rows.getBoolean(5) ? 0 : 1;
            }
        }
        cells.replaceAll((cell, known) -> {
            var found = kept.getOrDefault(cell, new Known(0, "", ""));
            var asKnown = found.sure() == known.sure() && (known.sure() == 0 || same(found.figures(), known.figures()));
            var asWanted = found.sure() == known.sure() + 1 && !known.want().isEmpty() && same(found.figures(), known.want());
            lost += asKnown || asWanted ? 0 : 1;
            return new Known(found.sure(), found.figures(), "");
        });
    }

    private static boolean same(String kept, String said) {
        return kept.replace(" ", "").equals(said);
    }

    private static String text(Map<String, String> figures) {
        var said = new StringBuilder("{");
        new TreeMap<>(figures).forEach((name, value) ->
                said.append(said.length() > 1 ? "," : "").append('"').append(name).append("\":\"").append(value).append('"'));
        return said.append('}').toString();
    }

    String said() {
        return "%d saves acknowledged, %d without an answer; lost or changed %d, half-written %d"
                .formatted(acknowledged, unknown, lost, half);
    }

    @Override
    public void close() throws IOException {
        history.close();
    }
}
