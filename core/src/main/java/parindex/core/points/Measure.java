package parindex.core.points;

import java.util.List;
import parindex.core.language.Text;

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

    public List<Input> inputs() {
        return by.inputs();
    }
}
