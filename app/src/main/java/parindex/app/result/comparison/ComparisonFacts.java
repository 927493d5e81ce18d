package parindex.app.result.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.comparison.ComparisonPage.Choice;
import parindex.app.result.comparison.ComparisonPage.Kind;
import parindex.app.result.comparison.ComparisonPage.Link;
import parindex.app.result.comparison.ComparisonPage.Row;
import parindex.app.result.comparison.ComparisonPage.Source;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.Mean;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.Standing;
import parindex.core.ranking.comparison.SideBySide;
import parindex.core.ranking.comparison.SideBySide.Line;

/// Puts units side by side into words.
///
/// @param frame around the page
/// @param known what is laid side by side
/// @param years of which something is known
record ComparisonFacts(Frame frame, Compared.Beside known, List<Integer> years) {
    private static final int NAMED = 3;
    private static final int DIGITS = 2;

    ComparisonPage page() {
        var own = known.choosing().own();
        return new ComparisonPage(
                frame,
                known.year(),
                kind(),
                sentence(own),
                gaps(),
                missing(),
                own.unit(),
                sides().others().stream().map(Standing::unit).toList(),
                lines().map(this::row).toList(),
                own.region().orElse(""),
                known.all().units().stream().map(this::choice).sorted(BY_NAME).toList(),
                years(own),
                sources(),
                known.choosing().url(known.kind().url(known.year(), "comparison.csv")),
                standings());
    }

    private static final java.util.Comparator<Choice> BY_NAME =
            java.util.Comparator.comparing(choice -> Fold.plain(choice.name()));

    Stream<Line> lines() {
        return Stream.concat(Stream.of(sides().total()), sides().areas().stream());
    }

    /// Total, or an area by its number and its title where the set of the year is known.
    String name(Line line) {
        if (line.area().isEmpty()) {
            return words().say("comparison.total");
        }
        return known.title(line.area())
                .map(title -> line.area() + ". " + title)
                .orElseGet(() -> words().say("tables.area", line.area()));
    }

    /// Name of the file without its ending: the kind where it is not the usual one, the year, the unit.
    String file() {
        return known.kind() == ComparedKind.MINISTRIES
                ? "so-sanh-bo-%d-%s".formatted(known.year(), known.choosing().slug())
                : "so-sanh-%d-%s".formatted(known.year(), known.choosing().slug());
    }

    private Kind kind() {
        var kind = known.kind();
        var other = kind.other();
        return new Kind(
                kind.word(),
                words().say("comparison.title." + kind.key()),
                words().say("comparison.kind." + kind.key()),
                known.switches()
                        ? Optional.of(new Link(
                                words().say("comparison.switch." + other.key()), other.url(known.year(), "comparison")))
                        : Optional.empty());
    }

    private String sentence(Standing own) {
        var total = own.total()
                .map(points -> words().say("comparison.points", points(points)))
                .orElseGet(() -> words().say("standing.no-total"));
        return own.place()
                .map(place -> words().say(
                                "comparison.sentence",
                                own.unit(),
                                known.year(),
                                total,
                                place(place, ranked(sides().total()))))
                .orElseGet(() -> words().say("comparison.sentence.unplaced", own.unit(), known.year(), total));
    }

    /// The areas with the widest gaps, in one sentence.
    private String gaps() {
        var behind = sides().behind();
        if (behind.isEmpty()) {
            return isComparable() ? words().say("comparison.ahead") : "";
        }
        var named = behind.stream()
                .limit(NAMED)
                .map(one -> words().say(
                                "comparison.gap",
                                one.area(),
                                points(one.gap()),
                                String.join(", ", one.ahead().units())))
                .collect(Collectors.joining("; "));
        return words().say("comparison.gaps", named);
    }

    /// Whether there is an area with own points and points to lay them beside.
    private boolean isComparable() {
        return sides().areas().stream()
                .anyMatch(line -> line.own().isPresent()
                        && line.others().stream()
                                .anyMatch(other -> other.points().isPresent()));
    }

    private String missing() {
        var without = Stream.concat(Stream.of(sides().own()), sides().others().stream())
                .filter(unit -> unit.areas().isEmpty())
                .map(Standing::unit)
                .toList();
        if (without.isEmpty()) {
            return "";
        }
        return without.size() == sides().others().size() + 1
                ? words().say("comparison.no-areas", known.year())
                : words().say("comparison.no-areas.of", String.join(", ", without));
    }

    private Row row(Line line) {
        return new Row(
                name(line),
                !line.area().isEmpty() && known.set().isPresent(),
                line.own().map(this::points).orElse(Figures.NONE),
                line.place().map(place -> place(place, ranked(line))).orElse(Figures.NONE),
                mean(line, mean(line), known.published().mean(known.kind().scope(), known.year())),
                mean(line, region(line), publishedRegion()),
                line.best().map(best -> points(best.points())).orElse(Figures.NONE),
                line.best().map(this::who).orElse(""),
                line.others().stream().map(this::beside).toList());
    }

    /// A place among how many; alone where nobody says how many were ranked and too few are known.
    private String place(int place, Optional<Integer> ranked) {
        var figures = words().figures();
        return ranked.map(all -> words().say("comparison.place", figures.whole(place), figures.whole(all)))
                .orElseGet(() -> figures.whole(place));
    }

    /// Among how many the own place is: in all as many as were published to be ranked, in an area those known.
    Optional<Integer> ranked(Line line) {
        var ranked = line.area().isEmpty() ? known.ranked() : line.ranked();
        return Optional.of(ranked)
                .filter(all -> line.place().filter(place -> place > all).isEmpty());
    }

    /// The mean of the figures that are known, among all units of the kind.
    Optional<Mean> mean(Line line) {
        return line.mean().map(mean -> mean.among(known.ranked()));
    }

    /// The mean of the own region, among all units that lie in it.
    Optional<Mean> region(Line line) {
        return line.region().map(mean -> mean.among(known.published().within(mean.name(), known.year())));
    }

    private String who(SideBySide.Best best) {
        var more = best.units().size() - NAMED;
        var named = best.units().stream().limit(NAMED).collect(Collectors.joining(", "));
        return more > 0
                ? words().say("comparison.more", named, words().figures().whole(more))
                : named;
    }

    /// The mean of all that are known; where some are not, the published one, else it says so: it is not the mean of
    /// all.
    private String mean(Line line, Optional<Mean> mean, Optional<PublishedResult> published) {
        var printed = published
                .filter(any ->
                        line.area().isEmpty() && mean.filter(Mean::isComplete).isEmpty())
                .flatMap(PublishedResult::total);
        return printed.map(points -> words().say("comparison.mean.published", points(points)))
                .or(() -> mean.map(this::mean))
                .orElse(Figures.NONE);
    }

    private String mean(Mean mean) {
        var figures = words().figures();
        var value = figures.share(mean.value());
        return mean.isComplete()
                ? value
                : words().say("comparison.mean.of", value, figures.whole(mean.count()), figures.whole(mean.units()));
    }

    private Optional<PublishedResult> publishedRegion() {
        return known.published().regions(known.year()).stream()
                .filter(region ->
                        sides().own().region().filter(region.name()::equals).isPresent())
                .findFirst();
    }

    private ComparisonPage.Beside beside(SideBySide.Beside other) {
        var side = other.gap().map(gap -> gap.value().signum()).orElse(0);
        return new ComparisonPage.Beside(
                other.points().map(this::points).orElse(Figures.NONE),
                other.gap().map(gap -> change(gap.value())).orElse(""),
                side > 0 ? "num gap-ahead" : side < 0 ? "num gap-behind" : "num");
    }

    /// Every digit as it is printed, two at least.
    String points(Points points) {
        return points.decimals() < DIGITS
                ? words().figures().points(points)
                : words().figures().exact(points.value());
    }

    private String change(BigDecimal gap) {
        return (gap.signum() > 0 ? "+" : "") + points(new Points(gap));
    }

    private Choice choice(Standing unit) {
        return new Choice(
                Fold.slug(unit.unit()),
                unit.unit(),
                unit.unit().equals(sides().own().unit()),
                sides().others().stream().anyMatch(other -> other.unit().equals(unit.unit())));
    }

    private List<Link> years(Standing own) {
        return years.stream()
                .filter(year -> year != known.year())
                .filter(year -> known.find(own.unit(), year).isPresent())
                .map(year -> new Link(
                        String.valueOf(year), known.choosing().url(known.kind().url(year, "comparison"))))
                .toList();
    }

    private List<Source> sources() {
        var units = new LinkedHashMap<Citation, List<String>>();
        Stream.concat(Stream.of(sides().own()), sides().others().stream())
                .forEach(unit -> known.find(unit.unit(), known.year()).stream()
                        .flatMap(PublishedResult::sources)
                        .forEach(source -> units.computeIfAbsent(source, any -> new ArrayList<>())
                                .add(unit.unit())));
        var sources = new ArrayList<Source>();
        units.forEach((source, names) -> sources.add(new Source(
                source.title(), source.url().matches("https?://.*") ? source.url() : "", String.join(", ", names))));
        return sources;
    }

    private String standings() {
        return known.kind() == ComparedKind.PROVINCES
                        && frame.subjects().stream().anyMatch(subject -> subject.year() == known.year())
                ? "/rounds/%d/standings".formatted(known.year())
                : "";
    }

    private SideBySide sides() {
        return known.sides();
    }

    private Words words() {
        return frame.words();
    }
}
