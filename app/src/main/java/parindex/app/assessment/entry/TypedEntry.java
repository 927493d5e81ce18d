package parindex.app.assessment.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedFigure;
import parindex.core.assessment.Entry;
import parindex.core.language.Fold;
import parindex.core.points.rule.Judgement;

/// What somebody typed into the fields of one leaf, as figures or as questions. A figure of two meanings is asked
/// about and never guessed (E-04).
///
/// @param figures what was read, in canonical form
/// @param faults  what could not be read
public record TypedEntry(Map<String, String> figures, List<Fault> faults) {
    private static final int LONGEST = 80;

    public TypedEntry {
        figures = Map.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /// A field that could not be read.
    ///
    /// @param name     of the input
    /// @param kind     what is wrong
    /// @param typed    as it was typed
    /// @param readings both numbers it can mean, as a person types them without doubt
    public record Fault(String name, Kind kind, String typed, List<String> readings) {}

    /// What is wrong with a field.
    public enum Kind {
        /// It can mean two numbers.
        TWOFOLD,
        NO_NUMBER,
        NO_CHOICE,
        /// Nobody asks for it.
        NOT_ASKED,
        /// Points for a leaf that the server computes.
        POINTS
    }

    /// Reads every text that was typed.
    ///
    /// @param controls the fields there are
    /// @param texts    by the names of inputs; an empty text is nothing, which is not zero
    public static TypedEntry of(List<Control> controls, Map<String, String> texts, Words words) {
        var figures = new TreeMap<String, String>();
        var faults = new ArrayList<Fault>();
        texts.forEach((name, text) -> {
            var typed = Fold.blanks(text);
            if (!typed.isEmpty()) {
                controls.stream()
                        .filter(control -> control.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                control -> read(control, typed, words, figures, faults),
                                () -> faults.add(fault(name, stranger(name), typed)));
            }
        });
        return new TypedEntry(figures, faults);
    }

    private static Kind stranger(String name) {
        return name.equals(Judgement.POINTS) ? Kind.POINTS : Kind.NOT_ASKED;
    }

    private static void read(
            Control control, String typed, Words words, Map<String, String> figures, List<Fault> faults) {
        if (control.form().isNumber()) {
            number(control, typed, words, figures, faults);
            return;
        }
        var chosen = control.form() == Control.Form.TICK ? tick(typed) : choice(control, typed, words);
        chosen.ifPresentOrElse(
                value -> figures.put(control.name(), value),
                () -> faults.add(fault(control.name(), Kind.NO_CHOICE, typed)));
    }

    private static void number(
            Control control, String typed, Words words, Map<String, String> figures, List<Fault> faults) {
        switch (TypedFigure.of(bare(control, typed), words.language())) {
            case TypedFigure.Empty ignored -> {}
            case TypedFigure.Read read -> figures.put(control.name(), Entry.decimal(read.value()));
            case TypedFigure.Asked asked -> {
                var readings = asked.readings().stream()
                        .map(reading -> Control.typed(Entry.decimal(reading), words))
                        .toList();
                faults.add(new Fault(control.name(), Kind.TWOFOLD, typed, readings));
            }
            case TypedFigure.Refused ignored -> faults.add(fault(control.name(), Kind.NO_NUMBER, typed));
        }
    }

    /// A unit behind the figure is not taken amiss, nor is the sign of a rate or a full stop.
    private static String bare(Control control, String typed) {
        var text = typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
        for (var unit : List.of(control.unit().vi(), control.unit().en())) {
            if (!unit.isEmpty() && text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length());
            }
        }
        return text;
    }

    private static Optional<String> tick(String typed) {
        return switch (Fold.plain(typed)) {
            case "1", "x", "co", "yes", "true", "dat" -> Optional.of("1");
            case "0", "khong", "no", "false", "chua" -> Optional.of("0");
            default -> Optional.empty();
        };
    }

    private static Optional<String> choice(Control control, String typed, Words words) {
        var plain = Fold.plain(typed);
        return control.choices().stream()
                .filter(choice -> choice.value().equals(typed)
                        || Fold.plain(words.say(choice.label())).equals(plain))
                .map(Control.Choice::value)
                .findFirst();
    }

    private static Fault fault(String name, Kind kind, String typed) {
        return new Fault(name, kind, typed.substring(0, Math.min(LONGEST, typed.length())), List.of());
    }
}
