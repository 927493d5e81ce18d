package parindex.core.points.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Side;

/// Where the points of a rule change (giá trị ranh giới): what an example has to try, so that a limit that is moved
/// by a hair turns it red.
public sealed interface Boundary {
    /// At a figure: a limit, the beginning or the end of a step, a floor, the figure that earns full points.
    ///
    /// @param at in the unit of the figure; a rate as a fraction of one
    record AtFigure(Measure measure, Share at) implements Boundary {}

    /// In a state.
    record AtState(Input input, States.State state) implements Boundary {}

    /// With every part of a checklist fulfilled.
    record AllParts(List<Checklist.Part> parts) implements Boundary {
        public AllParts {
            parts = List.copyOf(parts);
        }
    }

    /// With no part of a checklist fulfilled.
    record NoPart(List<Checklist.Part> parts) implements Boundary {
        public NoPart {
            parts = List.copyOf(parts);
        }
    }

    /// True for facts that lie exactly here.
    default boolean isTriedBy(Facts facts) {
        return switch (this) {
            case AtFigure figure ->
                figure.measure().value(facts).filter(figure.at()::equals).isPresent();
            case AtState state ->
                facts.find(state.input().name())
                        .filter(fact -> fact.said().equals(state.state().name()))
                        .isPresent();
            case AllParts all -> all.parts().stream().allMatch(part -> answered(part, facts, Share.ONE));
            case NoPart none -> none.parts().stream().allMatch(part -> answered(part, facts, Share.ZERO));
        };
    }

    private static boolean answered(Checklist.Part part, Facts facts, Share answer) {
        return facts.figure(part.name()).filter(answer::equals).isPresent();
    }

    /// Facts that lie exactly here, to begin an example with; nothing where none are found at once.
    default Optional<Facts> example() {
        return switch (this) {
            case AtFigure figure -> example(figure);
            case AtState state ->
                Optional.of(Facts.state(state.input().name(), state.state().name()));
            case AllParts all -> Optional.of(answered(all.parts(), Share.ONE));
            case NoPart none -> Optional.of(answered(none.parts(), Share.ZERO));
        };
    }

    private static Facts answered(List<Checklist.Part> parts, Share answer) {
        return new Facts(parts.stream()
                .collect(Collectors.toMap(
                        Checklist.Part::name, ignored -> new Facts.Figure(answer), (one, two) -> one)));
    }

    /// All inputs but one are given the same plain figure, and the one is solved for.
    private Optional<Facts> example(AtFigure figure) {
        var fitting = new Share(figure.at().denominator(), BigInteger.ONE);
        return Stream.of(Share.of(100), fitting, Share.ONE)
                .flatMap(others -> solved(figure, others))
                .filter(this::isTriedBy)
                .findFirst();
    }

    private static Stream<Facts> solved(AtFigure figure, Share others) {
        var measure = figure.measure();
        var given = new Facts(
                measure.inputs().stream().collect(Collectors.toMap(Input::name, ignored -> new Facts.Figure(others))));
        return measure.inputs().stream()
                .flatMap(
                        input -> measure
                                .solve(given, input, Side.AT_LEAST, figure.at())
                                .map(value -> given.and(input.name(), value))
                                .stream());
    }

    /// In both languages: "Tỷ lệ: đúng 50 %".
    default Text said() {
        return BoundaryWording.said(this);
    }
}
