package parindex.core.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Award.Awarded;
import parindex.core.points.Award.NotComputable;

/// A named state earns its points: none, built, built and integrated; on time, late, not at all.
///
/// @param input  the question that a state answers
/// @param states every answer, worst first
public record States(Input input, List<State> states) implements Rule {
    /// One answer.
    ///
    /// @param name   name in data files ("built")
    /// @param label  what it says
    /// @param points what it earns, nothing where no source tells
    public record State(String name, Text label, Optional<Points> points) {}

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
        return state.points()
                .<Award>map(points -> new Awarded(points.share(), because.taken(AwardWording.state(this, state))))
                .orElseGet(() ->
                        new NotComputable(List.of(new Obstacle.NotTold(AwardWording.stateNotTold(state))), because));
    }

    Optional<State> find(String name) {
        return states.stream().filter(state -> state.name().equals(name)).findFirst();
    }

    private List<String> names() {
        return states.stream().map(State::name).toList();
    }

    @Override
    public List<Text> faults(Points max) {
        var faults = new ArrayList<Text>();
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
