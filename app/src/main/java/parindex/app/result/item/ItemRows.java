package parindex.app.result.item;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parindex.app.kit.web.Frame;
import parindex.app.result.Bars;
import parindex.app.result.Result;
import parindex.app.result.Titles;
import parindex.app.result.item.ItemFilter.Only;
import parindex.app.result.item.ItemsPage.Row;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;
import parindex.core.points.Points;

/// Puts a result into the rows of the item table.
///
/// @param frame  around the page
/// @param result what it tells
record ItemRows(Frame frame, Result result) {
    ItemsPage page(ItemFilter filter) {
        var rows = result.sums().items().stream().map(this::row).toList();
        var kept = kept(rows, filter);
        var shown = rows.stream()
                .map(row -> row.hidden(!filter.isEmpty() && !kept.contains(row.code())))
                .toList();
        var matching = (int) rows.stream().filter(filter::matches).count();
        var scores = result.scores();
        var losing = result.analysis().losses().size();
        return new ItemsPage(
                frame,
                frame.words()
                        .count(
                                "items.sentence",
                                losing,
                                frame.figures().whole(result.sums().items().size()),
                                frame.figures().whole(scores.set().leaves().size()),
                                frame.figures().points(result.analysis().lost())),
                filter,
                shown,
                figures(
                        scores.totalMax(),
                        scores.total(),
                        !scores.isComplete() && scores.total().isZero()),
                matching,
                result.subject().url());
    }

    /// Codes of matching rows and of all above them, which show where a match belongs.
    private static Set<String> kept(List<Row> rows, ItemFilter filter) {
        var kept = new HashSet<String>();
        for (var row : rows) {
            if (filter.matches(row)) {
                for (var code = row.code(); !code.isEmpty(); code = above(code)) {
                    kept.add(code);
                }
            }
        }
        return kept;
    }

    private static String above(String code) {
        var dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    private Row row(Item item) {
        var code = item.code();
        var sum = result.sums().get(code);
        var leaf = result.scores().set().isLeaf(code);
        var state = leaf ? ItemState.of(result.scores().leaf(code), sum) : ItemState.of(sum);
        var title = Titles.of(item.title(), result.subject().unit());
        return new Row(
                code.toString(),
                code.level().depth(),
                above(code.toString()),
                title,
                Fold.plain(code + " " + title),
                figures(sum.max(), sum.achieved(), state == ItemState.MISSING || state == ItemState.NOT_APPLICABLE),
                state,
                agency(item),
                kinds(item, state),
                leaf,
                false);
    }

    private ItemsPage.Figures figures(Points max, Points achieved, boolean unknown) {
        var figures = frame.figures();
        if (unknown) {
            var none = parindex.app.kit.web.Figures.NONE;
            return new ItemsPage.Figures(figures.exact(max.value()), none, "", none, "0");
        }
        var lost = max.minus(achieved);
        return new ItemsPage.Figures(
                figures.exact(max.value()),
                figures.points(achieved),
                lost.isZero() ? "" : figures.points(lost),
                figures.percent(achieved, max),
                Bars.width(achieved, max));
    }

    private String agency(Item item) {
        return result.item(item.code())
                .map(ReportedItem::assignment)
                .map(named -> String.join("; ", named.lead().isEmpty() ? named.unlabelled() : named.lead()))
                .orElse("");
    }

    private Set<Only> kinds(Item item, ItemState state) {
        var kinds = EnumSet.noneOf(Only.class);
        if (state.lost()) {
            kinds.add(Only.LOST);
        }
        if (state == ItemState.ZERO) {
            kinds.add(Only.ZERO);
        }
        if (isSurvey(item.code())) {
            kinds.add(Only.SURVEY);
        }
        if (!result.findings(item.code()).isEmpty()) {
            kinds.add(Only.FINDING);
        }
        return kinds;
    }

    /// A leaf from a survey; an item with parts only when all of them are.
    private boolean isSurvey(ItemCode code) {
        return result.scores().set().leaves(code).stream()
                .allMatch(leaf -> leaf.source().isSurvey());
    }
}
