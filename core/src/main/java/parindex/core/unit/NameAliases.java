package parindex.core.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parindex.core.language.Fold;

/// Names that mean the same body: short forms, old spellings. Comparison ignores accents, case and punctuation.
public final class NameAliases {
    public static final NameAliases NONE = new NameAliases(List.of());
    private final Map<String, String> canonical;

    /// One body and its other names.
    public record Names(String name, List<String> others) {}

    public NameAliases(List<Names> bodies) {
        var map = new HashMap<String, String>();
        for (var body : bodies) {
            map.put(key(body.name()), body.name());
            body.others().forEach(other -> map.put(key(other), body.name()));
        }
        canonical = Map.copyOf(map);
    }

    /// The name a body is known by, or the given name with white space folded when the table does not know it.
    public String canonical(String name) {
        return canonical.getOrDefault(key(name), Fold.blanks(name));
    }

    public boolean knows(String name) {
        return canonical.containsKey(key(name));
    }

    private static String key(String name) {
        return Fold.slug(name);
    }
}
