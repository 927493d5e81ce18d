package parindex.formats.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// One value of a file with its place. It is read from the text as it was typed, so that 0.1 is exactly one tenth.
///
/// @param text   as typed
/// @param place  where it stands
/// @param faults where to say what is wrong with it
public record Value(String text, Place place, Faults faults) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,15}(\\.\\d{1,15})?) ?%");
    // Half of a character that needs two: no file can hold it again.
    private static final Pattern LONE_HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /// A part of a file as a single value.
    ///
    /// @param key what it stands under, for the fault where it is none
    public static Optional<Value> of(Node node, String key, Faults faults) {
        if (node instanceof Node.Word word && LONE_HALF.matcher(word.text()).find()) {
            faults.add(word.place(), TreeWording.halfACharacter());
            return Optional.empty();
        }
        if (node instanceof Node.Word word) {
            return Optional.of(new Value(word.text(), word.place(), faults));
        }
        if (!(node instanceof Node.Refused)) {
            faults.add(node.place(), TreeWording.notAValue(key));
        }
        return Optional.empty();
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    /// Points, with a decimal point.
    public Optional<Points> points() {
        return checked(DECIMAL, "0.125").map(Points::of);
    }

    /// A figure in a unit: a rate has to carry its sign, everything else must not.
    public Optional<Share> figure(boolean percent) {
        if (!percent) {
            return checked(DECIMAL, "1.125").map(Share::of);
        }
        return checked(PERCENT, "50%")
                .map(typed -> Share.of(typed.replace("%", "").strip()).dividedBy(Share.of(100)));
    }

    /// A figure that says by its sign whether it is a rate.
    public Optional<Share> figure() {
        return figure(text.endsWith("%"));
    }

    /// A whole number.
    public Optional<Integer> whole() {
        return checked(WHOLE, "12").map(Integer::valueOf);
    }

    /// A day written year first.
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            faults.add(place, TreeWording.notLike(text, "2020-12-30"));
            return Optional.empty();
        }
    }

    /// Yes or no.
    public boolean yes() {
        if (!is("true") && !is("false")) {
            faults.add(place, TreeWording.notOneOf(text, List.of("true", "false")));
        }
        return is("true");
    }

    /// One of a few words.
    public Optional<String> oneOf(List<String> words) {
        if (!words.contains(text)) {
            faults.add(place, TreeWording.notOneOf(text, words));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> checked(Pattern form, String example) {
        if (!form.matcher(text).matches()) {
            faults.add(place, TreeWording.notLike(text, example));
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
