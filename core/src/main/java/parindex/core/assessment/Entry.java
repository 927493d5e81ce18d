package parindex.core.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Numerals;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;

/// What was entered for one leaf of a sheet.
///
/// @param item        the leaf
/// @param state       empty, given, or not applicable
/// @param given       what was typed, by the names of inputs: decimals with a point in the unit of the input, names of
///                    states, 1 or 0 for parts of a list, `points` for points that are claimed
/// @param explanation why, where no document says it
/// @param version     counts what was kept; zero where nothing ever was
public record Entry(ItemCode item, EntryState state, Map<String, String> given, String explanation, int version) {
    private static final Share HUNDRED = Share.of(100);

    public Entry {
        given = Map.copyOf(new TreeMap<>(given));
    }

    /// A cell that nobody touched.
    public static Entry untouched(ItemCode item) {
        return new Entry(item, EntryState.EMPTY, Map.of(), "", 0);
    }

    /// The same cell with other content, as the next version.
    public Entry next(EntryState otherState, Map<String, String> figures, String words) {
        return new Entry(item, otherState, figures, words, version + 1);
    }

    /// Whether both say the same, whatever their versions.
    public boolean saysTheSame(Entry other) {
        return state == other.state && given.equals(other.given) && explanation.equals(other.explanation);
    }

    public boolean isExplained() {
        return !explanation.isBlank();
    }

    /// The canonical text of the figures.
    public String figures() {
        return EntryText.of(given);
    }

    /// What was typed as the rule of the leaf takes it: a rate typed in hundredths is a fraction of one.
    public Facts facts(Item leaf) {
        var rule = leaf.scoring().map(scoring -> scoring.rule());
        var facts = Facts.NONE;
        for (var pair : new TreeMap<>(given).entrySet()) {
            facts = facts.and(pair.getKey(), fact(rule, pair.getKey(), pair.getValue()));
        }
        return facts;
    }

    private static Facts.Fact fact(Optional<Rule> rule, String name, String text) {
        var decimal = decimal(text);
        if (decimal.isEmpty() || rule.filter(States.class::isInstance).isPresent()) {
            return new Facts.State(text);
        }
        var isRate = rule.stream()
                .flatMap(known -> known.inputs().stream())
                .anyMatch(input -> input.name().equals(name) && isRate(input));
        var share = Share.of(decimal.get());
        return new Facts.Figure(isRate ? share.dividedBy(HUNDRED) : share);
    }

    /// Whether figures of an input are hundredths.
    public static boolean isRate(Input input) {
        return input.unit().equals(Input.PERCENT);
    }

    /// A decimal as it is stored: with a point and without superfluous zeros.
    public static String decimal(BigDecimal value) {
        return Numerals.plain(value);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
