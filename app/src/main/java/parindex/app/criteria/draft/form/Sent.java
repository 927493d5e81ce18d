package parindex.app.criteria.draft.form;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.criteria.draft.field.Fields;
import parindex.core.criteria.item.ItemCode;

/// A form of the editor as a browser sent it.
///
/// @param draft the draft
/// @param item  the item, nothing for the set itself
/// @param form  every parameter
public record Sent(UUID draft, Optional<ItemCode> item, Map<String, String> form) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    public static Sent of(UUID draft, String code, Map<String, String> form) {
        var item = ItemCode.find(code);
        if (item.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Sent(draft, item, form);
    }

    /// The version of the draft that the person saw.
    public int version() {
        return number("version").orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    public Optional<Integer> number(String name) {
        return Optional.of(get(name))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    public String get(String name) {
        return form.getOrDefault(name, "");
    }

    /// The form a word of an address names; there is no page for another word.
    public Tab tab(String word) {
        return Tab.find(item, word)
                .filter(tab -> tab.form(item).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// What was typed, after a row was added or taken away or a reading chosen.
    public Fields fields() {
        return Reshaped.of(Fields.sent(form), get("row"), get("take"));
    }

    /// Whether the form only asks to be shown in another shape.
    public boolean reshapes() {
        return form.containsKey("row") || form.containsKey("take");
    }
}
