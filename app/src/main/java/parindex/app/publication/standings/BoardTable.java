package parindex.app.publication.standings;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.publication.standings.BoardFacts.Place;
import parindex.app.publication.standings.BoardPage.Mean;
import parindex.app.publication.standings.BoardPage.Row;
import parindex.app.publication.standings.BoardPage.Table;
import parindex.app.publication.standings.BoardPage.Unranked;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.publication.PublishedUnit;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.ScoreCard;

/// The list of units in their order, those without a place after them, and the averages.
record BoardTable(Frame frame, Board board, Place place) {
    private static final Rounding FINE = Rounding.halfUp(1);

    String sentence() {
        var words = frame.words();
        var all = board.chosen().size();
        var ranked = board.standings().units().stream()
                .filter(unit -> unit.place().isPresent())
                .count();
        var what =
                board.item().map(item -> item.code() + " " + item.title()).orElseGet(() -> words.say("rank.by.total"));
        return ranked == 0
                ? words.say("rank.none", frame.figures().whole(all))
                : words.say(
                        "rank.sentence",
                        frame.figures().whole(ranked),
                        frame.figures().whole(all),
                        what);
    }

    Table table(int first, int most) {
        var standings = board.standings();
        var shown = standings.units().stream().skip(first).limit(most).toList();
        return new Table(
                shown.stream()
                        .filter(unit -> unit.place().isPresent())
                        .map(this::row)
                        .toList(),
                shown.stream()
                        .filter(unit -> unit.place().isEmpty())
                        .map(this::unranked)
                        .toList(),
                means(standings),
                standings.units().stream().anyMatch(unit -> unit.band().isPresent()));
    }

    private Row row(Standing unit) {
        var card = board.card(unit.unit());
        var max = max(card);
        var share = unit.value().orElseThrow().dividedBy(full().share());
        return new Row(
                unit.place().map(frame.figures()::whole).orElse(Figures.NONE),
                unit.tied(),
                board.shown().name(unit.unit()),
                place.unit(unit.unit(), area(), board.asked()),
                unit.total()
                        .map(points -> frame.figures().exact(points.value()))
                        .orElse(Figures.NONE),
                frame.figures().exact(max.value()),
                max.isLessThan(full()),
                frame.figures().percent(share),
                share.percent().smaller(Share.of(100)).rounded(FINE).toPlainString(),
                unit.band().orElse(""));
    }

    private String area() {
        return board.item().map(item -> item.code().toString()).orElse("");
    }

    private Points full() {
        return board.item().map(item -> item.max()).orElseGet(() -> board.set().max());
    }

    private Points max(ScoreCard card) {
        return board.item().map(item -> card.max(item.code())).orElseGet(card::totalMax);
    }

    private Unranked unranked(Standing unit) {
        var why = board.card(unit.unit()).isComplete() ? "rank.apart" : "rank.unfinished";
        return new Unranked(
                board.shown().name(unit.unit()),
                place.unit(unit.unit(), "", board.asked()),
                frame.words().say(why));
    }

    private List<Mean> means(Standings standings) {
        var regions = board.units().stream()
                .filter(unit -> board.regions().apply(unit.name()).isPresent())
                .collect(Collectors.toMap(
                        PublishedUnit::code,
                        unit -> board.regions().apply(unit.name()).orElseThrow()));
        var byRegion = standings.units().stream()
                .filter(unit -> regions.containsKey(unit.unit()))
                .collect(groupingBy(
                        unit -> Optional.ofNullable(regions.get(unit.unit())).orElseThrow(),
                        () -> new TreeMap<>(Comparator.comparing(Fold::plain)),
                        Collectors.toList()));
        var means = new ArrayList<Mean>();
        mean(frame.words().say("unit-kind." + board.kind()), false, standings.units())
                .ifPresent(means::add);
        byRegion.forEach((region, units) -> mean(region, true, units).ifPresent(means::add));
        return means;
    }

    /// The average of units: of their points only where all of them could reach the same, of shares always.
    private Optional<Mean> mean(String name, boolean data, Collection<Standing> units) {
        var ranked = units.stream().filter(unit -> unit.place().isPresent()).toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        var number = Share.of(ranked.size());
        var isEqual = ranked.stream()
                        .map(unit -> max(board.card(unit.unit())))
                        .distinct()
                        .count()
                == 1;
        var points = Points.sum(ranked.stream().flatMap(unit -> unit.total().stream()));
        var shares = ranked.stream()
                .map(unit -> unit.value().orElseThrow().dividedBy(full().share()))
                .reduce(Share.ZERO, Share::plus);
        var figures = frame.figures();
        return Optional.of(new Mean(
                name,
                data,
                figures.whole(ranked.size()) + "/" + figures.whole(units.size()),
                isEqual ? figures.share(points.share().dividedBy(number)) : Figures.NONE,
                figures.percent(shares.dividedBy(number))));
    }
}
