package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

/// A named state earns its points: none, built, built and integrated; on time, late, not at all.
///
/// @param input  the question that a state answers
/// @param states every answer, worst first
public record States(Input input, List<State> states) implements Rule {
    /// One answer.
    ///
    /// @param name   name in data files ("built")
    /// @param label  what it says
    /// @param worth  what it earns
    public record State(String name, Text label, Worth worth) {
        /// A state that earns points, nothing where no source tells how many.
        public State(String name, Text label, Optional<Points> points) {
            this(name, label, points.<Worth>map(Worth.Earned::new).orElse(Worth.NotTold.IT));
        }

        /// The points it earns, nothing where it earns none that are told.
        public Optional<Points> points() {
            return worth instanceof Worth.Earned earned ? Optional.of(earned.points()) : Optional.empty();
        }
    }

    /// What a state earns.
    public sealed interface Worth {
        /// Points.
        record Earned(Points points) implements Worth {}

        /// No source tells.
        enum NotTold implements Worth {
            IT
        }

        /// The item does not apply to a unit in this state ("không phát sinh").
        enum NotApplicable implements Worth {
            IT
        }
    }

    public States {
        states = List.copyOf(states);
    }

    @Override
    public List<Input> inputs() {
        return List.of(input);
    }

    @Override
    public Award award(Facts facts, Points max) {
        var because = Because.given(facts, inputs());
        var slips = Obstacle.unasked(facts, List.of(input.name()));
        if (!slips.isEmpty()) {
            return new NotComputable(slips, because);
        }
        return facts.find(input.name())
                .map(fact -> award(fact.said(), because))
                .orElseGet(() -> new NotComputable(List.of(new Obstacle.Missing(input)), because));
    }

    private Award award(String given, Because because) {
        return find(given)
                .map(state -> award(state, because))
                .orElseGet(() -> new NotComputable(List.of(new Obstacle.UnknownState(given, names())), because));
    }

    private Award award(State state, Because because) {
        return switch (state.worth()) {
            case Worth.Earned earned ->
                new Awarded(earned.points().share(), because.taken(AwardWording.state(this, state)));
            case Worth.NotTold ignored ->
                new NotComputable(List.of(new Obstacle.NotTold(AwardWording.stateNotTold(state))), because);
            case Worth.NotApplicable ignored ->
                new Award.NotApplicable(because.taken(AwardWording.notApplicable(this, state)));
        };
    }

    Need towards(Share wanted) {
        var enough = states.stream()
                .filter(state -> state.points()
                        .filter(points -> points.share().isAtLeast(wanted))
                        .isPresent())
                .sorted(Comparator.comparing(state -> state.points().orElseThrow()))
                .toList();
        return enough.isEmpty()
                ? new Need.CannotBeReached(NeedWording.noStateEarns(this, wanted))
                : new Need.OneOf(input, enough);
    }

    Optional<Share> above(Share present) {
        return states.stream()
                .flatMap(state -> state.points().stream())
                .map(Points::share)
                .filter(present::isLessThan)
                .min(Comparator.naturalOrder());
    }

    Optional<State> find(String name) {
        return states.stream().filter(state -> state.name().equals(name)).findFirst();
    }

    private List<String> names() {
        return states.stream().map(State::name).toList();
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>();
        if (states.isEmpty()) {
            faults.add(FaultWording.nothingToChoose());
        }
        var seen = new HashSet<String>();
        names().stream().filter(name -> !seen.add(name)).forEach(name -> faults.add(FaultWording.nameTwice(name)));
        states.stream()
                .flatMap(state -> state.points().stream())
                .forEach(points -> FaultWording.outside(points, max).ifPresent(faults::add));
        return List.copyOf(faults);
    }
}
