package parindex.app.criteria.draft.field;

import java.util.Set;
import java.util.stream.Collectors;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// A part of a file as the fields of a form: keys parted by dots, rows numbered, lists of words a line each, numbers
/// as the reader types them.
public final class Flat {
    private static final Set<String> BOTH = Set.of("vi", "en");
    private static final Set<String> NUMBERS = Set.of(
            "max",
            "from",
            "to",
            "below",
            "points",
            "limit",
            "full-at",
            "floor",
            "each",
            "known-up-to",
            "cap",
            "bonus-cap",
            "penalty-cap",
            "total");
    private static final Set<String> UNTOLD = Set.of("unknown", "not-applicable");
    private static final Set<String> MAY_BE_UNTOLD = Set.of("points", "full-at");
    private final Language language;
    private Fields fields = Fields.NONE;

    private Flat(Language language) {
        this.language = language;
    }

    /// The fields of what stands under a name.
    public static Fields of(String name, Node node, Language language) {
        var flat = new Flat(language);
        flat.put(name, node);
        return flat.fields;
    }

    /// A number as a file writes it, without its sign and as the reader types it.
    public static String number(String written, Language language) {
        var bare = written.replace("%", "").strip();
        return language == Language.VI ? bare.replace('.', ',') : bare;
    }

    private void put(String name, Node node) {
        switch (node) {
            case Node.Word word -> word(name, word.text());
            case Node.Empty ignored -> {}
            case Node.Refused ignored -> {}
            case Node.Branch both
            when both.values().keySet().equals(BOTH) -> {
                set(name, Nodes.text(both, "vi"));
                set(name + "-en", Nodes.text(both, "en"));
            }
            case Node.Branch block -> block.values().forEach((key, value) -> put(name + "." + key, value));
            case Node.Sequence list -> list(name, list);
        }
    }

    private void list(String name, Node.Sequence list) {
        if (list.parts().stream().allMatch(Node.Word.class::isInstance)) {
            set(
                    name,
                    list.parts().stream().map(part -> ((Node.Word) part).text()).collect(Collectors.joining("\n")));
            return;
        }
        for (int i = 0; i < list.parts().size(); i++) {
            put(name + "." + i, list.parts().get(i));
        }
    }

    private void word(String name, String text) {
        var key = name.substring(name.lastIndexOf('.') + 1);
        if (MAY_BE_UNTOLD.contains(key) && UNTOLD.contains(text)) {
            set(name + "-told", text);
        } else {
            set(name, NUMBERS.contains(key) && isNumber(text) ? number(text, language) : text);
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)? ?%?");
    }

    private void set(String name, String text) {
        fields = fields.with(name, text);
    }
}
