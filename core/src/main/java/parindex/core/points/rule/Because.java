package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measured;

/// Why an award is what it is (vì sao): what was given, the figure made of it, the step or limit that was taken, and
/// where the rule comes from.
///
/// @param inputs what was given for the inputs of the rule, in their order
/// @param figure the figure made of them, nothing where the rule needs none or none could be made
/// @param taken  the step, limit or state that decided, as a sentence
/// @param basis  where the rule comes from
public record Because(List<Given> inputs, Optional<Measured> figure, Text taken, Basis basis) {
    public Because {
        inputs = List.copyOf(inputs);
    }

    /// An input and what was given for it.
    public record Given(Input input, Facts.Fact fact) {}

    /// Nothing was decided; this was given.
    public static Because given(Facts facts, List<Input> asked) {
        return new Because(given(asked, facts), Optional.empty(), Text.same(""), Basis.NONE);
    }

    /// The figure decided, by the step or limit that is named.
    static Because of(Measured figure, Text taken) {
        var inputs = given(figure.measure().inputs(), figure.facts());
        return new Because(inputs, Optional.of(figure), taken, Basis.NONE);
    }

    private static List<Given> given(List<Input> asked, Facts facts) {
        return asked.stream()
                .flatMap(input -> facts.find(input.name()).stream().map(fact -> new Given(input, fact)))
                .toList();
    }

    Because taken(Text sentence) {
        return new Because(inputs, figure, sentence, basis);
    }

    Because under(Basis rule) {
        return new Because(inputs, figure, taken, rule);
    }

    /// The whole reason in both languages: figure, step taken, source of the rule, what is open.
    public Text said() {
        return AwardWording.because(this);
    }
}
