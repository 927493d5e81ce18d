package parindex.core.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.Award.Awarded;
import parindex.core.points.Award.NotComputable;

/// Points for every part that is fulfilled.
///
/// @param parts what is asked; the fact of a part is 1 when it is fulfilled and 0 when it is not
public record Checklist(List<Part> parts) implements Rule {
    private static final Input.Allowed YES_OR_NO =
            new Input.Allowed(Optional.of(Share.ZERO), Optional.of(Share.ONE), true);

    /// One part.
    ///
    /// @param name   name in data files
    /// @param label  what is asked
    /// @param points what it earns when fulfilled
    public record Part(String name, Text label, Points points) {
        Input input() {
            return new Input(name, label, Input.BARE, YES_OR_NO);
        }
    }

    public Checklist {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Input> inputs() {
        return parts.stream().map(Part::input).toList();
    }

    @Override
    public Award award(Facts facts, Points max) {
        var because = Because.given(facts, inputs());
        var obstacles = Obstacle.in(facts, inputs());
        if (!obstacles.isEmpty()) {
            return new NotComputable(obstacles, because);
        }
        var fulfilled = parts.stream()
                .filter(part -> facts.figure(part.name()).equals(Optional.of(Share.ONE)))
                .toList();
        var points = Points.sum(fulfilled.stream().map(Part::points));
        return new Awarded(points.share(), because.taken(AwardWording.fulfilled(fulfilled, parts)));
    }

    @Override
    public List<RuleFault> faults(Points max) {
        var faults = new ArrayList<RuleFault>();
        var seen = new HashSet<String>();
        parts.stream()
                .map(Part::name)
                .filter(name -> !seen.add(name))
                .forEach(name -> faults.add(FaultWording.nameTwice(name)));
        if (!Points.sum(parts.stream().map(Part::points)).equals(max)) {
            faults.add(FaultWording.partsDoNotAddUp(Points.sum(parts.stream().map(Part::points)), max));
        }
        return List.copyOf(faults);
    }
}
