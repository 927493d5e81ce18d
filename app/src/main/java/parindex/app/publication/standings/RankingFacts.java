package parindex.app.publication.standings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;
import parindex.app.kit.web.Words;
import parindex.app.publication.standings.RankingPage.Groups;
import parindex.app.publication.standings.RankingPage.Row;
import parindex.app.publication.standings.RankingPage.Share;
import parindex.core.ranking.comparison.Average;
import parindex.core.ranking.comparison.Body.Reached;
import parindex.core.ranking.comparison.Table;

/// Puts a list of units in their order into words.
record RankingFacts(Frame frame, StandingsHead head, Result result, Asked asked, Choice choice, Table table) {
    RankingPage page() {
        var url = head.url() + "/standings";
        var ranked = table.ranked();
        var page = asked.page(Pager.pages(ranked.size()));
        return new RankingPage(
                frame,
                head,
                sentence(ranked.size()),
                ChoicePage.of(url, result, choice, words()).items(choice, words()),
                url + ".csv" + asked.query(),
                !table.bands().isEmpty(),
                Pager.rows(ranked, page).stream().map(this::row).toList(),
                Unplaced.of(table, words()),
                groups(),
                Pager.of(ranked.size(), page, number -> url + asked.query("page", String.valueOf(number)), words()));
    }

    private String sentence(int ranked) {
        if (table.rows().isEmpty()) {
            return words().say("standing.nobody");
        }
        var by = choice.item()
                .map(item -> words().say("standing.by", item.code() + " " + item.title()))
                .orElseGet(() -> words().say("standing.by.total"));
        var open = table.unfinished();
        return words().count(
                        "standing.sentence",
                        ranked,
                        figures().whole(table.rows().size()),
                        by,
                        open == 0 ? "" : words().count("standing.sentence.open", open));
    }

    private Row row(Table.Row row) {
        var reached = row.reached().orElseThrow();
        var place = figures().whole(row.standing().place().orElseThrow());
        return new Row(
                row.standing().tied() ? words().say("public.tied", place) : place,
                row.body().name(),
                head.url() + "/matrix/" + row.body().code() + asked.whole(),
                figures().exact(reached.points().value()),
                figures().exact(reached.max().value()),
                share(reached),
                row.standing().band().orElse(Figures.NONE),
                mark(row, reached));
    }

    private Share share(Reached reached) {
        var percent = reached.share().percent();
        var drawn = percent.isNegative() ? parindex.core.points.Share.ZERO : percent;
        return new Share(
                figures().percent(reached.share()),
                drawn.rounded(parindex.core.points.Rounding.halfUp(1)).toPlainString());
    }

    private String mark(Table.Row row, Reached reached) {
        if (row.standing().isApart()) {
            return words().say("standing.apart", figures().exact(reached.max().value()));
        }
        return table.averages().all().isBeside(reached)
                ? ""
                : words().say(
                                "standing.reduced",
                                figures().exact(reached.max().value()),
                                figures().share(row.standing().value().orElseThrow()));
    }

    private Groups groups() {
        var averages = table.averages();
        return new Groups(
                Stream.of(Stream.of(averages.all()), averages.regions().stream(), averages.groups().stream())
                        .flatMap(some -> some)
                        .filter(average -> average.all() > 0)
                        .map(this::average)
                        .toList(),
                averages.all().isMixed(),
                bands());
    }

    private List<RankingPage.Band> bands() {
        return table.bands().entrySet().stream()
                .map(band -> new RankingPage.Band(band.getKey(), figures().whole(band.getValue())))
                .toList();
    }

    private RankingPage.Average average(Average average) {
        return new RankingPage.Average(
                average.name().isEmpty() ? words().say("standing.average.all") : average.name(),
                !average.name().isEmpty(),
                figures().whole(average.all()),
                said(average.points()),
                figures().whole(average.equal()),
                average.share().map(figures()::percent).orElse(Figures.NONE));
    }

    private String said(Optional<parindex.core.points.Share> points) {
        return points.map(figures()::share).orElse(Figures.NONE);
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
