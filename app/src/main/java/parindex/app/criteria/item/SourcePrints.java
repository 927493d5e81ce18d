package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetTerms;
import parindex.app.criteria.item.SourceFigurePage.Print;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.Result;
import parindex.core.criteria.item.Item;
import parindex.core.intake.PrintedFigure;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.ranking.Standing;

/// Every place where a figure of a result is printed, with the rounding of that place.
///
/// @param frame  around the page
/// @param result what the figure stands in
/// @param item   the item, nothing for the total
record SourcePrints(Frame frame, Result result, Optional<Item> item) {
    List<Print> all() {
        var prints = new ArrayList<Print>();
        item.ifPresentOrElse(any -> row(any).ifPresent(prints::add), () -> total().ifPresent(prints::add));
        published().ifPresent(prints::add);
        known().ifPresent(points -> {
            prints.add(screens(points));
            prints.add(papers(points));
        });
        return prints;
    }

    /// The row of an item in the report.
    private Optional<Print> row(Item any) {
        return result.item(any.code())
                .filter(row -> !row.achieved().isEmpty())
                .map(row -> report(
                        row.achieved(),
                        row.place().line(),
                        words().say(row.place().said())));
    }

    private Optional<Print> total() {
        return result.card().totals().stream()
                .findFirst()
                .map(total -> report(
                        total.achieved(),
                        total.place().line(),
                        words().say(total.place().said())));
    }

    private Print report(PrintedFigure figure, int line, String place) {
        return new Print(
                words().say("criteria.source.in.report", place),
                figure.printed(),
                words().say("criteria.source.as-printed"),
                result.subject().url("source") + "?line=" + line + "#here");
    }

    /// The total among the standings, where it was published.
    private Optional<Print> published() {
        return item.isPresent()
                ? Optional.empty()
                : result.analysis()
                        .standing()
                        .flatMap(Standing::total)
                        .map(points -> new Print(
                                words().say("menu.standings"),
                                frame.figures().points(points),
                                words().say("criteria.source.as-published"),
                                "/rounds/%d/standings?unit=%s"
                                        .formatted(
                                                result.subject().year(),
                                                result.subject().slug())));
    }

    private Print screens(Points points) {
        var where = item.isPresent() ? "criteria.source.in.items" : "criteria.source.in.overview";
        var url = item.isPresent()
                ? result.subject().url("items")
                : result.subject().url();
        return new Print(words().say(where), frame.figures().points(points), rounding(Rounding.PRINTED), url);
    }

    private Print papers(Points points) {
        return new Print(
                words().say("criteria.source.in.papers"),
                frame.figures().exact(points.value()),
                words().say("criteria.source.in-full"),
                result.subject().url("documents"));
    }

    private Optional<Points> known() {
        return item.map(any -> result.scores().set().isLeaf(any.code())
                        ? result.scores().leaf(any.code()).points()
                        : Optional.of(result.scores().achieved(any.code())))
                .orElseGet(() -> Optional.of(result.scores().total()));
    }

    private String rounding(Rounding rounding) {
        return SetTerms.rounding(words(), rounding);
    }

    private Words words() {
        return frame.words();
    }
}
