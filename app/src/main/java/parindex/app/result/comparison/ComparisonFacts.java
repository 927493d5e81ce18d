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
                known.choosing().url("/rounds/%d/comparison.csv".formatted(known.year())),
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
        return known.set()
                .flatMap(set -> set.areas().stream()
                        .filter(area -> area.code().toString().equals(line.area()))
                        .findFirst())
                .map(area -> line.area() + ". " + area.title())
                .orElseGet(() -> words().say("tables.area", line.area()));
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
                                words().figures().whole(place),
                                words().figures().whole(known.all().ranked(own))))
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
                line.place()
                        .map(place -> words().say(
                                        "comparison.place",
                                        words().figures().whole(place),
                                        words().figures().whole(line.ranked())))
                        .orElse(Figures.NONE),
                mean(line, line.mean(), known.published().mean(known.year())),
                mean(line, line.region(), publishedRegion()),
                line.best().map(best -> points(best.points())).orElse(Figures.NONE),
                line.best().map(this::who).orElse(""),
                line.others().stream().map(this::beside).toList());
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
                .filter(year -> known.published().find(own.unit(), year).isPresent())
                .map(year ->
                        new Link(String.valueOf(year), known.choosing().url("/rounds/%d/comparison".formatted(year))))
                .toList();
    }

    private List<Source> sources() {
        var units = new LinkedHashMap<Citation, List<String>>();
        Stream.concat(Stream.of(sides().own()), sides().others().stream())
                .forEach(unit -> known.published().find(unit.unit(), known.year()).stream()
                        .flatMap(PublishedResult::sources)
                        .forEach(source -> units.computeIfAbsent(source, any -> new ArrayList<>())
                                .add(unit.unit())));
        var sources = new ArrayList<Source>();
        units.forEach((source, names) -> sources.add(new Source(
                source.title(), source.url().matches("https?://.*") ? source.url() : "", String.join(", ", names))));
        return sources;
    }

    private String standings() {
        return frame.subjects().stream().anyMatch(subject -> subject.year() == known.year())
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
