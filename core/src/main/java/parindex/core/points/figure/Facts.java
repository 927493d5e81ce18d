package parindex.core.points.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parindex.core.points.Share;

/// What is given for one leaf, by the names of its inputs. An input that is not named here is missing, which is not
/// the same as zero.
public record Facts(Map<String, Fact> given) {
    /// Nothing is given.
    public static final Facts NONE = new Facts(Map.of());

    /// What somebody gave for an input: a figure or the name of a state.
    public sealed interface Fact {
        /// As it was given, for messages.
        default String said() {
            return switch (this) {
                case Figure figure -> figure.value().toString();
                case State state -> state.name();
            };
        }
    }

    /// A figure; a rate is a fraction of one, so 12.5 % is 0.125.
    public record Figure(Share value) implements Fact {}

    /// A state by its name in the rule ("built").
    public record State(String name) implements Fact {}

    public Facts {
        given = Map.copyOf(given);
    }

    /// One figure.
    public static Facts of(String name, Share value) {
        return NONE.and(name, value);
    }

    /// One state.
    public static Facts state(String name, String state) {
        return NONE.and(name, new State(state));
    }

    public Facts and(String name, Share value) {
        return and(name, new Figure(value));
    }

    public Facts and(String name, Fact fact) {
        var all = new HashMap<>(given);
        all.put(name, fact);
        return new Facts(all);
    }

    /// Everything but what was given under a name.
    public Facts without(String name) {
        var rest = new HashMap<>(given);
        rest.remove(name);
        return new Facts(rest);
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /// The figure under a name, nothing where a state or nothing is given.
    public Optional<Share> figure(String name) {
        return find(name).flatMap(fact -> switch (fact) {
            case Figure figure -> Optional.of(figure.value());
            case State ignored -> Optional.empty();
        });
    }
}
