package parindex.formats.criteria.writing;

import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Expression;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Input.Allowed;
import parindex.core.points.figure.Measure;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// The figure of a rule and its inputs.
final class MeasureTree {
    private MeasureTree() {}

    /// Puts `figure` and `inputs`.
    static void put(Measure measure, NewBranch rule) {
        rule.put("figure", figure(measure));
        var inputs = new NewBranch();
        measure.inputs().forEach(input -> inputs.put(input.name(), input(input)));
        rule.put("inputs", inputs.isEmpty() ? Optional.empty() : Optional.of(inputs.done()));
    }

    private static Node figure(Measure measure) {
        if (measure.by() instanceof Expression.Named named && measure.equals(Measure.of(named.input()))) {
            return Word.of(named.input().name());
        }
        var figure = new NewBranch();
        label(measure.label(), figure);
        unit(measure.unit(), figure);
        figure.text("by", ExpressionText.of(measure.by()));
        allowed(measure.allowed(), isPercent(measure.unit()), figure);
        return figure.done();
    }

    private static Node input(Input input) {
        var branch = new NewBranch();
        label(input.label(), branch);
        unit(input.unit(), branch);
        allowed(input.allowed(), isPercent(input.unit()), branch);
        return branch.done();
    }

    /// A label, with the English one where it differs.
    static NewBranch label(Text label, NewBranch branch) {
        branch.put("label", Word.of(label.vi()));
        return branch.text("en", label.en().equals(label.vi()) ? "" : label.en());
    }

    private static void unit(Text unit, NewBranch branch) {
        branch.text("unit", unit.vi());
        branch.text("unit-en", unit.en().equals(unit.vi()) ? "" : unit.en());
    }

    private static void allowed(Allowed allowed, boolean percent, NewBranch branch) {
        branch.put("from", figure(allowed.least(), percent));
        branch.put("to", figure(allowed.most(), percent));
        branch.holds("whole", allowed.whole());
    }

    static Optional<Node> figure(Optional<Share> value, boolean percent) {
        return value.map(there -> figure(there, percent));
    }

    static Node figure(Share value, boolean percent) {
        return Word.figure(Figures.of(value, percent));
    }

    static boolean isPercent(Text unit) {
        return unit.equals(Input.PERCENT);
    }
}
