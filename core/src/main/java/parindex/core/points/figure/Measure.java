package parindex.core.points.figure;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Share;

/// What a rule looks at: a figure with its name, its unit and how it is built.
///
/// @param label   what it is ("Tỷ lệ hồ sơ đúng hạn")
/// @param unit    what it is counted in, `%` for a rate
/// @param by      how it is built from inputs
/// @param allowed what figures make sense; a rate of 120 % shows that an input is wrong
public record Measure(Text label, Text unit, Expression by, Input.Allowed allowed) {
    /// The figure is an input as it stands.
    public static Measure of(Input input) {
        return new Measure(input.label(), input.unit(), new Expression.Named(input), input.allowed());
    }

    /// A figure of this measure with its unit, in both languages.
    public Text said(Share figure) {
        return FigureWording.figure(figure, unit);
    }

    public List<Input> inputs() {
        return by.inputs();
    }

    /// The figure that facts give, nothing where an input is missing, makes no sense or divides by zero.
    public Optional<Share> value(Facts facts) {
        return Measured.of(this, facts).map(Measured::value);
    }

    /// The figures that can come out: those that are allowed and that the inputs can make.
    public Input.Allowed attainable() {
        return Ranges.of(this);
    }

    /// What one input has to be so that the figure lies on that side of `target` while all other inputs stay as they
    /// are: the figure of the input that just suffices. Nothing where the input occurs twice, where a change of it
    /// can go either way, or where no figure that makes sense suffices.
    public Optional<Share> solve(Facts facts, Input input, Side test, Share target) {
        return new Solution(this, facts.without(input.name()), input).reach(test, target);
    }
}
