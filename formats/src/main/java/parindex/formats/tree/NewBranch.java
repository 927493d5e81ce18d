package parindex.formats.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// A branch in the making: keys in the order they are put; what has nothing to say is left out.
public final class NewBranch {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Place place;

    /// A branch that is to be written.
    public NewBranch() {
        this(Place.WHOLE);
    }

    /// @param place where it was read
    public NewBranch(Place place) {
        this.place = place;
    }

    public NewBranch put(String key, Node node) {
        values.put(key, node);
        return this;
    }

    public NewBranch put(String key, Optional<? extends Node> node) {
        node.ifPresent(there -> values.put(key, there));
        return this;
    }

    /// Words.
    public NewBranch text(String key, String text) {
        return text.isEmpty() ? this : put(key, Word.of(text));
    }

    /// One of a few words: `HALF_UP` is written "half-up".
    public NewBranch word(String key, Enum<?> word) {
        return put(key, Word.of(word.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /// A figure, a rate or a day, written with every digit.
    public NewBranch figure(String key, String figure) {
        return put(key, Word.figure(figure));
    }

    /// A whole number.
    public NewBranch whole(String key, int number) {
        return put(key, Word.bare(String.valueOf(number)));
    }

    /// Something that holds; what does not hold is left out.
    public NewBranch holds(String key, boolean held) {
        return held ? put(key, Word.bare("true")) : this;
    }

    /// Several parts; none are left out.
    public NewBranch list(String key, List<? extends Node> parts) {
        return parts.isEmpty() ? this : put(key, Sequence.of(parts));
    }

    /// Several words; a single one stands for a list of one.
    public NewBranch names(String key, List<String> names) {
        return names.size() == 1
                ? put(key, Word.of(names.getFirst()))
                : list(key, names.stream().map(Word::of).toList());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Branch done() {
        return new Branch(place, values);
    }
}
