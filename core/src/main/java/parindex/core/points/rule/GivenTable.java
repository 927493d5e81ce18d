package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.FigureWording;
import parindex.core.points.figure.Input;

/// What was given for a rule, in words and to the last digit: every figure it asks for, also those nobody gave.
///
/// @param rows in the order of the rule
public record GivenTable(List<Row> rows) {
    private static final Text CLAIMED = new Text("Điểm đơn vị tự chấm", "Points the unit gave itself");

    /// One figure or answer.
    ///
    /// @param value nothing where it was not given
    public record Row(Text label, Optional<Text> value) {}

    public GivenTable {
        rows = List.copyOf(rows);
    }

    /// What facts give for a rule.
    public static GivenTable of(Rule rule, Facts facts) {
        var asked = rule.inputs().stream()
                .map(input -> new Row(input.label(), facts.find(input.name()).map(fact -> said(rule, input, fact))));
        var claimed = facts.find(Judgement.POINTS).stream()
                .map(fact -> new Row(CLAIMED, Optional.of(figure(fact, AwardWording.points()))));
        return new GivenTable(Stream.concat(asked, claimed).toList());
    }

    private static Text said(Rule rule, Input input, Facts.Fact fact) {
        return switch (rule) {
            case States states ->
                states.find(fact.said()).map(States.State::label).orElse(Text.same(fact.said()));
            case Checklist ignored -> fulfilled(fact);
            default -> figure(fact, input.unit());
        };
    }

    private static Text fulfilled(Facts.Fact fact) {
        return fact.equals(new Facts.Figure(Share.ONE))
                ? new Text("đạt", "fulfilled")
                : new Text("không đạt", "not fulfilled");
    }

    private static Text figure(Facts.Fact fact, Text unit) {
        return switch (fact) {
            case Facts.Figure figure -> FigureWording.exact(figure.value(), unit);
            case Facts.State state -> Text.same(state.name());
        };
    }
}
