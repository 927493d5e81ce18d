package parindex.app.result;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Subject;
import parindex.app.result.StandingsPage.Group;
import parindex.app.result.StandingsPage.Row;
import parindex.app.result.StandingsPage.Square;
import parindex.core.language.Fold;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.unit.Unit;
import parindex.formats.register.Tile;

/// Puts the standings of a year into words.
///
/// @param frame   around the page
/// @param result  the result whose standings they are
/// @param means   published means of regions, and of all units under an empty name
/// @param tiles   the grid of units
record StandingsFacts(Frame frame, Result result, List<PublishedResult> means, List<Tile> tiles) {
    private static final int WIDTH = 82;
    private static final int HEIGHT = 38;

    StandingsPage page(String band, String region) {
        var rows = standings().units().stream()
                .filter(unit ->
                        band.isEmpty() || unit.band().filter(band::equals).isPresent())
                .filter(unit ->
                        region.isEmpty() || unit.region().filter(region::equals).isPresent())
                .map(this::row)
                .toList();
        return new StandingsPage(
                frame,
                sentence(),
                rows,
                bands(),
                regions(),
                band,
                region,
                squares(),
                frame.words()
                        .say(
                                "standings.map",
                                standings().units().size(),
                                result.subject().year()),
                "/rounds/%d/standings?unit=%s"
                        .formatted(result.subject().year(), result.subject().slug()),
                result.subject().invented()
                        ? ""
                        : "/rounds/%d/comparison?unit=%s"
                                .formatted(
                                        result.subject().year(),
                                        result.subject().slug()));
    }

    private Standings standings() {
        return result.analysis().standings();
    }

    private String sentence() {
        var words = frame.words();
        var bands = standings().bands().entrySet().stream()
                .map(band -> words.say("standings.band", band.getKey(), band.getValue()))
                .collect(Collectors.joining(", "));
        var sentence = words.count(
                "standings.sentence",
                standings().units().size(),
                result.subject().year());
        var mean =
                mean("").map(all -> words.say("standings.mean", frame.figures().points(all)));
        return sentence
                + (bands.isEmpty() ? "" : ": " + bands)
                + mean.map(said -> "; " + said).orElse("");
    }

    private Row row(Standing standing) {
        var slug = Fold.slug(standing.unit());
        var own = frame.subjects().stream()
                .filter(subject -> subject.year() == result.subject().year()
                        && subject.invented() == result.subject().invented())
                .filter(subject -> Unit.key(subject.unit()).equals(Unit.key(standing.unit())))
                .findFirst();
        return new Row(
                slug,
                standing.place().map(frame.figures()::whole).orElse(Figures.NONE),
                standing.tied(),
                standing.unit(),
                standing.total().map(frame.figures()::points).orElse(""),
                standing.band().orElse(""),
                standing.region().orElse(""),
                own.isPresent(),
                own.map(Subject::url).orElse(""));
    }

    private List<Group> bands() {
        return standings().bands().keySet().stream()
                .map(band -> group(
                        band,
                        standings().units().stream()
                                .filter(unit -> unit.band().filter(band::equals).isPresent())
                                .toList(),
                        Optional.empty()))
                .toList();
    }

    private List<Group> regions() {
        var byRegion = standings().units().stream()
                .filter(unit -> unit.region().isPresent())
                .collect(groupingBy(
                        unit -> unit.region().orElseThrow(),
                        () -> new TreeMap<>(Comparator.comparing(Fold::plain)),
                        Collectors.toList()));
        var groups = new ArrayList<Group>();
        byRegion.forEach((region, units) -> groups.add(group(region, units, mean(region))));
        return groups;
    }

    /// The published mean, else the mean of all totals, else none: a mean of some would mislead.
    private Group group(String name, List<Standing> units, Optional<parindex.core.points.Points> published) {
        var own = new Standings(result.subject().year(), units)
                .mean()
                .filter(mean -> mean.isComplete())
                .map(mean -> frame.figures().share(mean.value()));
        return new Group(
                name,
                units.size(),
                published.map(frame.figures()::points).or(() -> own).orElse(""));
    }

    private Optional<parindex.core.points.Points> mean(String region) {
        return means.stream()
                .filter(mean -> mean.scope() == PublishedResult.Scope.REGION
                        ? mean.name().equals(region)
                        : region.isEmpty())
                .flatMap(mean -> mean.total().stream())
                .findFirst();
    }

    private List<Square> squares() {
        var squares = new ArrayList<Square>();
        for (var tile : tiles) {
            standings()
                    .find(tile.unit())
                    .map(this::row)
                    .ifPresent(row -> squares.add(new Square(
                            tile.column() * WIDTH,
                            tile.row() * HEIGHT,
                            tile.label(),
                            row.place(),
                            row.band(),
                            row.own(),
                            tile.islands())));
        }
        return squares.size() == standings().units().size() ? squares : List.of();
    }
}
