package parindex.core.ranking.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parindex.core.points.Points;
import parindex.core.ranking.Mean;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;

/// One unit beside others of the same year: in all and area by area. What was not published is not there.
///
/// @param own    the unit that asks
/// @param others those it is laid beside, in the order they were chosen
/// @param total  in all
/// @param areas  area by area, none where no areas were published
public record SideBySide(Standing own, List<Standing> others, Line total, List<Line> areas) {
    public SideBySide {
        others = List.copyOf(others);
        areas = List.copyOf(areas);
    }

    /// Points of the units at one place.
    ///
    /// @param area   code of the area, empty for the total
    /// @param own    of the unit that asks
    /// @param place  its place there
    /// @param ranked how many units have a place there
    /// @param mean   of all units with a figure
    /// @param region of those in the own region
    /// @param best   the highest, nothing where no figure is known
    /// @param others of the chosen ones, in their order
    public record Line(
            String area,
            Optional<Points> own,
            Optional<Integer> place,
            int ranked,
            Optional<Mean> mean,
            Optional<Mean> region,
            Optional<Best> best,
            List<Beside> others) {
        public Line {
            others = List.copyOf(others);
        }

        /// How far the own points stay behind the best of the chosen ones, or of all where none is chosen; nothing
        /// where
        /// they do not.
        Optional<Behind> behind() {
            return ahead().flatMap(ahead -> own.filter(points -> points.isLessThan(ahead.points()))
                    .map(points -> new Behind(area, ahead, ahead.points().minus(points))));
        }

        private Optional<Best> ahead() {
            return others.isEmpty()
                    ? best
                    : Best.of(others.stream().map(Beside::unit).toList(), area);
        }
    }

    /// The highest points and who has them.
    public record Best(Points points, List<String> units) {
        static Optional<Best> of(List<Standing> units, String area) {
            var most = units.stream().flatMap(unit -> at(unit, area).stream()).max(Comparator.naturalOrder());
            return most.map(points -> new Best(
                    points,
                    units.stream()
                            .filter(unit ->
                                    at(unit, area).filter(points::equals).isPresent())
                            .map(Standing::unit)
                            .toList()));
        }
    }

    /// Points of a chosen unit.
    ///
    /// @param gap own points less those, nothing where one of them is not known
    public record Beside(Standing unit, Optional<Points> points, Optional<Points> gap) {}

    /// An area in which the own points stay behind.
    ///
    /// @param ahead who is ahead
    /// @param gap   by how much
    public record Behind(String area, Best ahead, Points gap) {}

    /// Lays a unit beside others.
    public static SideBySide of(Standings all, Standing own, List<Standing> others) {
        var codes = new TreeSet<String>();
        Stream.concat(Stream.of(own), others.stream())
                .forEach(unit -> codes.addAll(unit.areas().keySet()));
        return new SideBySide(
                own,
                others,
                line(all, own, others, ""),
                codes.stream().map(code -> line(all, own, others, code)).toList());
    }

    /// The areas in which the unit stays behind, the widest gap first.
    public List<Behind> behind() {
        return areas.stream()
                .flatMap(line -> line.behind().stream())
                .sorted(Comparator.comparing(Behind::gap).reversed().thenComparing(Behind::area))
                .toList();
    }

    private static Line line(Standings all, Standing own, List<Standing> others, String area) {
        var there = area.isEmpty() ? all : all.byArea(area);
        var points = at(own, area);
        // Where nobody else's points are known, the own ones are no place, no mean and not the best.
        var isAlone = !area.isEmpty() && points.isPresent() && there.ranked() == 1;
        return new Line(
                area,
                points,
                there.find(own.unit()).flatMap(Standing::place).filter(place -> !isAlone),
                there.ranked(),
                there.mean().filter(mean -> !isAlone),
                own.region().flatMap(region -> region(there, region)).filter(mean -> !isAlone),
                Best.of(all.units(), area).filter(best -> !isAlone),
                others.stream().map(other -> beside(own, other, area)).toList());
    }

    private static Optional<Mean> region(Standings there, String region) {
        return there.regions().stream()
                .filter(mean -> mean.name().equals(region))
                .findFirst();
    }

    private static Beside beside(Standing own, Standing other, String area) {
        var points = at(other, area);
        return new Beside(other, points, points.flatMap(theirs -> at(own, area).map(ours -> ours.minus(theirs))));
    }

    private static Optional<Points> at(Standing unit, String area) {
        return area.isEmpty() ? unit.total() : Optional.ofNullable(unit.areas().get(area));
    }
}
