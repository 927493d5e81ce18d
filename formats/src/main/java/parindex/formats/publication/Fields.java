package parindex.formats.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// An object of a bundle as it is read: every value has to be there and of its kind.
///
/// @param where where it stands, with an empty field
/// @param tree  the object
record Fields(Discrepancy where, Map<?, ?> tree) {
    static Fields of(Discrepancy where, @Nullable Object value) throws Differs {
        if (value instanceof Map<?, ?> map) {
            return new Fields(where, map);
        }
        throw new Differs(at(where, "", String.valueOf(value), "{…}"));
    }

    /// A difference at one value.
    Differs differs(String field, String expected) {
        return new Differs(at(where, field, String.valueOf(tree.get(field)), expected));
    }

    static Discrepancy at(Discrepancy where, String field, String stated, String expected) {
        return new Discrepancy(where.file(), where.unit(), where.item(), field, stated, expected);
    }

    Fields at(String unit, String item) {
        return new Fields(new Discrepancy(where.file(), unit, item, "", "", ""), tree);
    }

    Fields inner(String field) throws Differs {
        return of(where, tree.get(field));
    }

    String text(String field) throws Differs {
        return find(field).orElseThrow(() -> differs(field, "\"…\""));
    }

    Optional<String> find(String field) {
        return tree.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /// Whether it says that nothing is known.
    boolean isNull(String field) {
        return tree.containsKey(field) && tree.get(field) == null;
    }

    int whole(String field) throws Differs {
        if (tree.get(field) instanceof Integer whole) {
            return whole;
        }
        throw differs(field, "0…9");
    }

    boolean truth(String field) throws Differs {
        if (tree.get(field) instanceof Boolean truth) {
            return truth;
        }
        throw differs(field, "true | false");
    }

    Points points(String field) throws Differs {
        return find(field).flatMap(Figures::points).orElseThrow(() -> differs(field, "0.125"));
    }

    Share figure(String field) throws Differs {
        return find(field).flatMap(Figures::read).orElseThrow(() -> differs(field, "0.125"));
    }

    List<?> list(String field) throws Differs {
        if (tree.get(field) instanceof List<?> list) {
            return list;
        }
        throw differs(field, "[…]");
    }

    Map<String, String> texts(String field) throws Differs {
        var texts = new TreeMap<String, String>();
        for (var entry : inner(field).tree().entrySet()) {
            if (entry.getKey() instanceof String key && entry.getValue() instanceof String text) {
                texts.put(key, text);
            } else {
                throw differs(field, "{\"…\":\"…\"}");
            }
        }
        return texts;
    }
}
