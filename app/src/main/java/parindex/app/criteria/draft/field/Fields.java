package parindex.app.criteria.draft.field;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a person typed into a form, by the names of its fields. Names follow the keys of the set file, parted by dots;
/// the rows of a table are numbered: `rule.steps.0.from`.
///
/// @param typed text by name, in the order of the form
public record Fields(Map<String, String> typed) {
    public static final Fields NONE = new Fields(Map.of());
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");
    private static final Pattern ROW = Pattern.compile("(\\d{1,3})(\\..*)?");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n]]");

    public Fields {
        typed = new LinkedHashMap<>(typed);
    }

    /// What a browser sent, without what is no field of a form and without letters that cannot be seen.
    public static Fields sent(Map<String, String> parameters) {
        var fields = NONE;
        for (var sent : parameters.entrySet()) {
            if (NAME.matcher(sent.getKey()).matches()) {
                fields = fields.with(sent.getKey(), clean(sent.getValue()));
            }
        }
        return fields;
    }

    private static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNPRINTABLE.matcher(lines).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /// The text of a field, empty where nothing was typed.
    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    /// The lines of a field, without empty ones.
    public List<String> lines(String name) {
        return get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Fields with(String name, String text) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, text);
        return new Fields(more);
    }

    public Fields and(Fields other) {
        var more = new LinkedHashMap<>(typed);
        more.putAll(other.typed);
        return new Fields(more);
    }

    /// The fields below a prefix, with their whole names.
    public Fields below(String prefix) {
        return filtered(prefix, true);
    }

    public Fields without(String prefix) {
        return filtered(prefix, false);
    }

    private Fields filtered(String prefix, boolean wanted) {
        var kept = new LinkedHashMap<String, String>();
        typed.forEach((name, text) -> {
            if ((name.equals(prefix) || name.startsWith(prefix + ".")) == wanted) {
                kept.put(name, text);
            }
        });
        return new Fields(kept);
    }

    /// Numbers of the rows of a table.
    public List<Integer> rows(String table) {
        return below(table).typed.keySet().stream()
                .filter(name -> name.length() > table.length())
                .map(name -> ROW.matcher(name.substring(table.length() + 1)))
                .filter(java.util.regex.Matcher::matches)
                .map(row -> Integer.valueOf(row.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /// True where somebody typed something into a row.
    public boolean isFilled(String row) {
        return below(row).typed.values().stream().anyMatch(text -> !text.isEmpty());
    }

    /// The names of the rows that hold something.
    public List<String> filled(String table) {
        return rows(table).stream()
                .map(row -> table + "." + row)
                .filter(this::isFilled)
                .toList();
    }

    /// The table with one more, empty row.
    public Fields grown(String table) {
        var rows = rows(table);
        var column = below(table).typed.keySet().stream()
                .map(name -> name.substring(table.length() + 1))
                .filter(rest -> rest.contains("."))
                .map(rest -> rest.substring(rest.indexOf('.') + 1))
                .findFirst()
                .orElse("new");
        return with(table + "." + (rows.isEmpty() ? 0 : rows.getLast() + 1) + "." + column, "");
    }

    /// The fields that hold something.
    public Map<String, String> filledIn() {
        return typed.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
