package parindex.core.points.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award.Awarded;
import parindex.core.points.rule.Award.NotComputable;

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
        var fulfilled = parts.stream().filter(part -> isFulfilled(part, facts)).toList();
        return new Awarded(worth(fulfilled), because.taken(AwardWording.fulfilled(fulfilled, parts)));
    }

    private static boolean isFulfilled(Part part, Facts facts) {
        return facts.figure(part.name()).filter(Share.ONE::equals).isPresent();
    }

    private static Share worth(Collection<Part> parts) {
        return Points.sum(parts.stream().map(Part::points)).share();
    }

    /// The fewest further parts, each as small as still suffices.
    Need towards(Facts facts, Share wanted) {
        var open = open(facts);
        var missing = wanted.minus(
                worth(parts.stream().filter(part -> isFulfilled(part, facts)).toList()));
        var fewest = IntStream.rangeClosed(0, open.size())
                .filter(count -> worth(last(open, count)).isAtLeast(missing))
                .findFirst();
        return fewest.isEmpty()
                ? new Need.CannotBeReached(NeedWording.partsEarnLess(this))
                : new Need.Fulfil(cheapest(open, fewest.getAsInt(), missing));
    }

    /// What is not fulfilled, least points first.
    private List<Part> open(Facts facts) {
        return parts.stream()
                .filter(part -> !isFulfilled(part, facts))
                .sorted(Comparator.comparing(Part::points))
                .toList();
    }

    private static List<Part> last(List<Part> open, int count) {
        return open.subList(open.size() - count, open.size());
    }

    private static List<Part> cheapest(List<Part> open, int count, Share missing) {
        var chosen = new ArrayList<Part>();
        var left = missing;
        var from = 0;
        while (chosen.size() < count) {
            var rest = count - chosen.size() - 1;
            while (worth(last(open, rest)).plus(open.get(from).points().share()).isLessThan(left)) {
                from++;
            }
            chosen.add(open.get(from));
            left = left.minus(open.get(from).points().share());
            from++;
        }
        return chosen;
    }

    Optional<Share> above(Facts facts) {
        return open(facts).stream()
                .filter(part -> Points.ZERO.isLessThan(part.points()))
                .findFirst()
                .map(part -> worth(parts.stream()
                                .filter(done -> isFulfilled(done, facts))
                                .toList())
                        .plus(part.points().share()));
    }

    @Override
    public List<RuleFault> faults(Points max) {
        if (parts.isEmpty()) {
            return List.of(FaultWording.nothingToChoose());
        }
        var faults = new ArrayList<RuleFault>();
        var seen = new HashSet<String>();
        parts.stream()
                .map(Part::name)
                .filter(name -> !seen.add(name))
                .forEach(name -> faults.add(FaultWording.nameTwice(name)));
        parts.forEach(part -> FaultWording.outside(part.points(), max).ifPresent(faults::add));
        var sum = Points.sum(parts.stream().map(Part::points));
        if (!sum.equals(max)) {
            faults.add(FaultWording.partsDoNotAddUp(sum, max));
        }
        return List.copyOf(faults);
    }
}
