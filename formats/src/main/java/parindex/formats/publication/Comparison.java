package parindex.formats.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where a file of a bundle first differs from the file that was computed again.
final class Comparison {
    // What a reader wants to hear first; the seal of a leaf says only that something in it was changed.
    private static final List<String> FIRST =
            List.of("code", "name", "unit", "points", "leaves", "total", "place", "state");
    private static final List<String> NAMES = List.of("code", "unit", "name");

    private Comparison() {}

    static Discrepancy first(String file, byte[] stated, byte[] expected) {
        var where = Discrepancy.in(file, "", "", "");
        var unit = file.startsWith("results/") ? file.substring(8, file.length() - 5) : "";
        where = new Discrepancy(file, unit, "", "", "", "");
        var found = Canonical.read(stated);
        if (found.isEmpty()) {
            return Fields.at(where, "", "…", "JSON");
        }
        return first(where, found.get(), Canonical.read(expected).orElseThrow()).orElse(Fields.at(where, "", "…", "…"));
    }

    private static Optional<Discrepancy> first(Discrepancy where, @Nullable Object stated, @Nullable Object expected) {
        if (Objects.equals(stated, expected)) {
            return Optional.empty();
        }
        if (stated instanceof Map<?, ?> one && expected instanceof Map<?, ?> other) {
            var at = named(where, other);
            return keys(one, other)
                    .flatMap(key -> first(under(at, key), one.get(key), other.get(key)).stream())
                    .findFirst();
        }
        if (stated instanceof List<?> one && expected instanceof List<?> other && one.size() == other.size()) {
            return Stream.iterate(0, at -> at < one.size(), at -> at + 1)
                    .flatMap(at -> first(where, one.get(at), other.get(at)).stream())
                    .findFirst();
        }
        return Optional.of(Fields.at(where, where.field(), String.valueOf(stated), String.valueOf(expected)));
    }

    private static Stream<String> keys(Map<?, ?> one, Map<?, ?> other) {
        return Stream.concat(
                        FIRST.stream(),
                        Stream.concat(one.keySet().stream(), other.keySet().stream())
                                .map(String::valueOf)
                                .sorted())
                .distinct()
                .filter(key -> one.containsKey(key) || other.containsKey(key));
    }

    private static Discrepancy under(Discrepancy where, String key) {
        return new Discrepancy(where.file(), where.unit(), where.item(), key, "", "");
    }

    /// An object that has a code stands for an item of a unit, or for a unit in a list of units.
    private static Discrepancy named(Discrepancy where, Map<?, ?> tree) {
        var name = NAMES.stream()
                .filter(tree::containsKey)
                .map(key -> String.valueOf(tree.get(key)))
                .findFirst();
        if (name.isEmpty() || tree.containsKey("leaves")) {
            return where;
        }
        return where.file().startsWith("results/")
                ? new Discrepancy(where.file(), where.unit(), name.get(), "", "", "")
                : new Discrepancy(where.file(), name.get(), "", "", "", "");
    }
}
