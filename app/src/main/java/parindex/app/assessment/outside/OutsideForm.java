package parindex.app.assessment.outside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parindex.core.assessment.outside.OutsideSubject;

/// A form of the page of a unit as it was sent: fields are named by subject and input, so each is read by its own
/// name.
///
/// @param block  word of the source, empty for a bonus or penalty
/// @param fields everything that was sent
record OutsideForm(String block, Map<String, String> fields) {
    private static final String FIGURE = "in.";
    private static final String COUNT = "n.";
    private static final String OFF = "se.";
    private static final String APART = "apart.";
    private static final String SEEN = "seen.";

    OutsideForm {
        fields = Map.copyOf(fields);
    }

    static OutsideForm of(Map<String, String> fields) {
        return new OutsideForm(fields.getOrDefault("block", ""), fields);
    }

    private String at(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    TypedResult.From from() {
        return new TypedResult.From(
                at(TypedResult.SOURCE),
                at(TypedResult.DATED),
                at(TypedResult.NUMBER),
                at(TypedResult.REASON),
                at(TypedResult.PROOF));
    }

    /// What was typed for a subject, nothing where the form does not have it.
    Optional<TypedResult> typed(OutsideSubject subject) {
        if (!fields.containsKey(SEEN + subject.key())) {
            return Optional.empty();
        }
        var figures = new LinkedHashMap<String, String>();
        subject.fields().forEach(field -> figures.put(field.name(), at(FIGURE + subject.key() + "." + field.name())));
        return Optional.of(new TypedResult(
                fields.containsKey(APART + subject.key()),
                figures,
                at(COUNT + subject.key()),
                at(OFF + subject.key()),
                from()));
    }

    /// The version that the form showed.
    int seen(OutsideSubject subject) {
        var text = at(SEEN + subject.key());
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
