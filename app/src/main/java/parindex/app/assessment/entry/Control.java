package parindex.app.assessment.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Checklist;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.Rule;
import parindex.core.points.rule.States;
import parindex.core.points.table.AllowedPoints;

/// One field of a leaf: what is typed, chosen or ticked there.
///
/// @param name    of the input
/// @param label   what it counts
/// @param unit    what it is counted in, or empty
/// @param form    kind of field
/// @param choices what can be chosen
public record Control(String name, Text label, Text unit, Form form, List<Choice> choices) {
    private static final Text CLAIMED = new Text("Điểm tự chấm", "Points claimed");
    private static final Text POINTS = new Text("điểm", "points");

    public Control {
        choices = List.copyOf(choices);
    }

    /// Kinds of fields.
    public enum Form {
        NUMBER,
        CHOICE,
        /// Yes or no; kept as 1 or 0.
        TICK,
        /// Points that the unit claims, any number up to the maximum.
        CLAIM,
        /// Points that the unit claims, one of those allowed.
        CLAIM_STEP;

        /// Whether something is chosen from a list.
        public boolean isChoice() {
            return this == CHOICE || this == CLAIM_STEP;
        }

        /// Whether what is typed is a number.
        public boolean isNumber() {
            return this == NUMBER || this == CLAIM;
        }
    }

    /// What can be chosen.
    public record Choice(String value, Text label) {}

    /// The fields of a leaf as its rule asks for them; points are claimed where no source tells what the figures earn.
    public static List<Control> of(Item leaf, Entry entry) {
        var rule = leaf.scoring().orElseThrow().rule();
        var asked = asked(rule, leaf);
        return isClaimed(leaf, entry) && !(rule instanceof Judgement)
                ? Stream.concat(asked.stream(), Stream.of(claim(AllowedPoints.of(rule, leaf.max()))))
                        .toList()
                : asked;
    }

    private static List<Control> asked(Rule rule, Item leaf) {
        return switch (rule) {
            case States states -> List.of(choice(states));
            case Checklist checklist ->
                checklist.parts().stream().map(Control::tick).toList();
            case Judgement judgement -> List.of(claim(AllowedPoints.of(judgement, leaf.max())));
            default -> rule.inputs().stream().map(Control::number).toList();
        };
    }

    /// Whether the unit may claim points: an appraiser sets them, or no source tells what these figures earn.
    public static boolean isClaimed(Item leaf, Entry entry) {
        var scoring = leaf.scoring().orElseThrow();
        if (scoring.rule() instanceof Judgement) {
            return true;
        }
        var award = scoring.rule().award(entry.facts(leaf).without(Judgement.POINTS), leaf.max());
        return entry.state() == EntryState.GIVEN
                && award instanceof Award.NotComputable none
                && none.obstacles().stream().allMatch(Obstacle.NotTold.class::isInstance);
    }

    private static Control number(Input input) {
        return new Control(input.name(), input.label(), input.unit(), Form.NUMBER, List.of());
    }

    private static Control choice(States states) {
        var choices = states.states().stream()
                .map(state -> new Choice(state.name(), state.label()))
                .toList();
        return new Control(states.input().name(), states.input().label(), Input.BARE, Form.CHOICE, choices);
    }

    private static Control tick(Checklist.Part part) {
        return new Control(part.name(), part.label(), Input.BARE, Form.TICK, List.of());
    }

    private static Control claim(AllowedPoints allowed) {
        var choices = allowed.steps().stream().map(Control::step).toList();
        return new Control(
                Judgement.POINTS, CLAIMED, POINTS, choices.isEmpty() ? Form.CLAIM : Form.CLAIM_STEP, choices);
    }

    private static Choice step(Points points) {
        return new Choice(
                points.toString(),
                new Text(Numerals.exact(points.value(), Language.VI), Numerals.exact(points.value(), Language.EN)));
    }

    /// What stands in the field: a number as a person types it, the name of a choice, 1 or 0; empty where nothing was
    /// given.
    public String shown(Entry entry, Words words) {
        var kept = Optional.ofNullable(entry.given().get(name)).orElse("");
        return form.isNumber() ? typed(kept, words) : kept;
    }

    /// What was given, in words: the name of a choice, yes or no, a number with its marks; a dash where nothing was.
    public String said(Entry entry, Words words) {
        var kept = entry.given().get(name);
        if (kept == null) {
            return "–";
        }
        return switch (form) {
            case TICK -> words.say(kept.equals("0") ? "entry.no" : "entry.yes");
            case CHOICE, CLAIM_STEP ->
                choices.stream()
                        .filter(choice -> choice.value().equals(kept))
                        .findFirst()
                        .map(choice -> words.say(choice.label()))
                        .orElse(kept);
            case NUMBER, CLAIM -> words.figures().exact(new BigDecimal(kept));
        };
    }

    /// A decimal as a person types it without doubt: no marks for thousands, the decimal mark of the reader.
    public static String typed(String kept, Words words) {
        return words.language() == Language.VI ? kept.replace('.', ',') : kept;
    }
}
