package parindex.app.publication.standings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Matrix;
import parindex.core.ranking.comparison.Table;
import parindex.core.ranking.comparison.Trend;

/// Lists and matrices that were worked out, kept by what they follow from: neither ever changes under its key. Those
/// that nobody asked for longest go, so that all of them together stay within as many rows.
@Component
class KnownTables {
    private static final int MOST_ROWS = 60_000;

    private final Map<Key, Kept> known = new LinkedHashMap<>(16, 0.75f, true);
    private int rows;

    /// @param rows how much room it takes
    private record Kept(Object what, int rows) {}

    /// What a list follows from: a result, and what was chosen out of it.
    private record Key(String result, String kind, String choice, Class<?> what) {}

    Table table(Result result, Choice choice) {
        return known(result.key(), choice, Table.class, () -> choice.league().table(choice.at()));
    }

    Matrix matrix(Result result, Choice choice) {
        return known(result.key(), choice, Matrix.class, () -> Matrix.of(choice.league()));
    }

    /// How units moved since an earlier result, nothing where that has no unit of the kind.
    ///
    /// @param gap beyond which a change is a movement
    Optional<Trend> trend(Result before, Result result, Choice choice, Share gap) {
        return Optional.ofNullable(before.leagues().get(choice.kind()))
                .map(old -> known(
                        before.key() + " " + result.key() + " " + gap,
                        choice,
                        Trend.class,
                        () -> Trend.of(old, choice.all(), gap)));
    }

    private <T> T known(String result, Choice choice, Class<T> what, Supplier<T> made) {
        var size = choice.league().bodies().size();
        var key = new Key(
                result, choice.kind(), "%s %s %s".formatted(choice.at(), choice.region(), choice.group()), what);
        var found = find(key);
        if (found != null) {
            return what.cast(found);
        }
        var fresh = made.get();
        keep(key, new Kept(fresh, 1 + size));
        return fresh;
    }

    private synchronized @Nullable Object find(Key key) {
        var kept = known.get(key);
        return kept == null ? null : kept.what();
    }

    private synchronized void keep(Key key, Kept kept) {
        var before = known.put(key, kept);
        rows += kept.rows() - (before == null ? 0 : before.rows());
        for (var all = known.values().iterator(); rows > MOST_ROWS && all.hasNext(); ) {
            rows -= all.next().rows();
            all.remove();
        }
    }
}
