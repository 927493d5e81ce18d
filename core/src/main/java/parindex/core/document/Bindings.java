package parindex.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parindex.core.document.Run.Emphasis;
import parindex.core.language.Fold;

/// What a document may speak of: printed texts by their binding. A sentence is a template whose figures, names and
/// dates stand in braces: `{total}`, or `{.lost}` for a part of what is spoken of; `*…*` is bold, `_…_` italic.
/// An empty fact becomes a place to fill in; a fact nobody put in is a bug.
public final class Bindings {
    private static final Pattern PART = Pattern.compile("\\{([^}]+)}|([*_])|([^{*_]+)");
    private final Map<String, String> printed = new HashMap<>();

    /// Binds a text; white space is folded, what cannot be printed is left out.
    public Bindings put(String binding, String text) {
        printed.put(binding, Fold.printable(text));
        return this;
    }

    /// What is printed for a binding.
    public String get(String binding) {
        var text = printed.get(binding);
        if (text == null) {
            throw new IllegalStateException("no fact " + binding);
        }
        return text;
    }

    /// True when something is printed for a binding.
    public boolean has(String binding) {
        return !printed.getOrDefault(binding, "").isEmpty();
    }

    /// The fact as a piece of a sentence.
    public Run run(String binding) {
        return run(binding, Emphasis.NONE);
    }

    /// The sentence of a template.
    public List<Run> say(String template) {
        return say(template, "");
    }

    /// The sentence, in which `{.lost}` means `about.lost`.
    public List<Run> say(String template, String about) {
        var runs = new ArrayList<Run>();
        var emphasis = Emphasis.NONE;
        for (var part = PART.matcher(template); part.find(); ) {
            if (part.group(2) == null) {
                runs.add(piece(part, about, emphasis));
            } else {
                emphasis = emphasis != Emphasis.NONE
                        ? Emphasis.NONE
                        : part.group(2).equals("*") ? Emphasis.BOLD : Emphasis.ITALIC;
            }
        }
        return runs;
    }

    private Run piece(Matcher part, String about, Emphasis emphasis) {
        var name = part.group(1);
        if (name == null) {
            return new Run.Words(part.group(3), emphasis);
        }
        return run(name.startsWith(".") ? about + name : name, emphasis);
    }

    private Run run(String binding, Emphasis emphasis) {
        var text = get(binding);
        return text.isEmpty() ? new Run.Blank(binding, emphasis) : new Run.Bound(text, binding, emphasis);
    }
}
