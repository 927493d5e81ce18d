package parindex.core.points.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Share;

/// Why nothing can be computed: never an empty field and never a zero, but one sentence for each different reason.
public sealed interface Obstacle {
    /// An input was not given.
    record Missing(Input input) implements Obstacle {}

    /// Something was given that the rule does not ask for, most likely a slip in a name.
    record Unasked(String name, List<String> asked) implements Obstacle {}

    /// A figure lies outside what makes sense.
    record OutOfRange(Text label, Text unit, Input.Allowed allowed, Share value) implements Obstacle {}

    /// Words were given where a number is asked for.
    record NotANumber(Input input, String given) implements Obstacle {}

    /// The state is none of those the rule knows.
    record UnknownState(String given, List<String> states) implements Obstacle {}

    /// A figure divides by zero.
    record DivisionByZero(Expression divisor) implements Obstacle {}

    /// The rule reaches a step, a state or a limit whose points no source tells.
    record NotTold(Text what) implements Obstacle {}

    /// The reason in both languages.
    default Text said() {
        return ObstacleWording.obstacle(this);
    }

    /// What is wrong with the facts for the figures a rule asks for, every fault at once.
    static List<Obstacle> in(Facts facts, List<Input> asked) {
        var found =
                new ArrayList<>(unasked(facts, asked.stream().map(Input::name).toList()));
        for (var input : asked) {
            inOne(facts, input).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// Facts under names that nobody asks for.
    static List<Obstacle> unasked(Facts facts, List<String> asked) {
        return facts.given().keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted(Comparator.naturalOrder())
                .<Obstacle>map(name -> new Unasked(name, asked))
                .toList();
    }

    private static Optional<Obstacle> inOne(Facts facts, Input input) {
        if (facts.find(input.name()).isEmpty()) {
            return Optional.of(new Missing(input));
        }
        return switch (facts.find(input.name()).orElseThrow()) {
            case Facts.State state -> Optional.of(new NotANumber(input, state.name()));
            case Facts.Figure figure -> inRange(figure.value(), input);
        };
    }

    private static Optional<Obstacle> inRange(Share value, Input input) {
        return input.allowed().includes(value)
                ? Optional.empty()
                : Optional.of(new OutOfRange(input.label(), input.unit(), input.allowed(), value));
    }
}
