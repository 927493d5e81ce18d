package parindex.app.criteria.draft;

import java.util.function.Supplier;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.form.Sent;
import parindex.app.criteria.draft.form.Tab;
import parindex.core.language.Language;

/// What a person chose where two had changed the same thing: some parts as typed, others as the other person left them.
final class Choices {
    private static final String CHOOSE = "choose-";

    private Choices() {}

    /// The fields as they were typed, with what was chosen from the current draft in their place.
    static Fields of(Sent sent, Tab tab, Language language, Supplier<Draft> current) {
        var typed = sent.fields();
        if (sent.form().keySet().stream().noneMatch(name -> name.startsWith(CHOOSE))) {
            return typed;
        }
        var form = tab.form(sent.item()).orElseThrow();
        var theirs = form.stored(Documents.read(current.get().document()), language);
        for (var facet : form.facets()) {
            if (sent.get(CHOOSE + facet.word()).equals("theirs")) {
                for (var prefix : facet.prefixes()) {
                    typed = typed.without(prefix);
                }
                typed = typed.and(facet.of(theirs));
            }
        }
        return typed;
    }
}
