package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetLaw;
import parindex.app.criteria.item.SourceFigurePage.Basis;
import parindex.app.criteria.item.SourceFigurePage.Fact;
import parindex.app.criteria.item.SourceFigurePage.Part;
import parindex.app.criteria.item.SourceFigurePage.Printed;
import parindex.app.criteria.item.SourceFigurePage.Sum;
import parindex.app.criteria.item.SourceFigurePage.Taken;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.Result;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.intake.ReportedCard.ReportedTotal;
import parindex.core.intake.ReportedItem;
import parindex.core.language.SentenceCase;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.rule.Award;
import parindex.core.scoring.LeafScore;

/// Puts into words where one figure of a result comes from.
///
/// @param frame  around the page
/// @param result what the figure stands in
/// @param item   the item, nothing for the total
/// @param entry  the set behind it, nothing where none is known
record SourceFacts(Frame frame, Result result, Optional<Item> item, Optional<SetEntry> entry) {
    SourceFigurePage page() {
        var leaf = item.filter(any -> tree().isLeaf(any.code()));
        return new SourceFigurePage(
                frame,
                item.map(any -> any.code().toString()).orElse(""),
                item.map(this::title).orElseGet(() -> words().say("criteria.source.total")),
                sentence(leaf),
                figures(leaf),
                leaf.map(this::taken),
                leaf.flatMap(
                        any -> new SourceRule(words(), entry, result.scores().leaf(any.code())).of(any)),
                leaf.isPresent() ? Optional.empty() : Optional.of(sum()),
                new SourcePrints(frame, result, item).all(),
                basis(),
                item.map(any -> url("items/" + any.code())).orElseGet(result.subject()::url),
                result.subject().url());
    }

    private String sentence(Optional<Item> leaf) {
        return leaf.map(any -> result.scores().leaf(any.code()))
                .map(this::leafSentence)
                .orElseGet(this::sumSentence);
    }

    private String leafSentence(LeafScore score) {
        return switch (score.state()) {
            case SCORED ->
                words().say(
                                score.award().isPresent() ? "criteria.source.computed" : "criteria.source.taken",
                                exact(score.points().orElse(Points.ZERO)));
            case MISSING -> words().say("item.sentence.missing");
            case NOT_APPLICABLE -> words().say("item.sentence.not-applicable");
        };
    }

    private String sumSentence() {
        var leaves = item.map(any -> tree().leaves(any.code())).orElseGet(tree()::leaves);
        return words().count("criteria.source.sum", leaves.size(), exact(achieved()));
    }

    private List<Fact> figures(Optional<Item> leaf) {
        var known = leaf.map(any -> result.scores().leaf(any.code()).points().isPresent())
                .orElse(true);
        var max = item.map(any -> result.scores().max(any.code())).orElseGet(result.scores()::totalMax);
        var points = new Fact(words().say("item.achieved"), known ? exact(achieved()) : Figures.NONE);
        var share = new Fact(
                words().say("item.percent"),
                known && !max.isZero()
                        ? words().say(
                                        "criteria.source.share",
                                        exact(achieved()),
                                        exact(max),
                                        frame.figures().percent(achieved(), max))
                        : Figures.NONE);
        return List.of(points, new Fact(words().say("item.max"), exact(max)), share);
    }

    private Taken taken(Item leaf) {
        var row = result.item(leaf.code());
        var award = result.scores().leaf(leaf.code()).award();
        return new Taken(
                words().say(award.isPresent() ? "criteria.source.given" : "criteria.source.printed"),
                award.map(this::given).orElse(List.of()),
                row.map(printed -> words().say(printed.place().said())).orElse(""),
                row.map(this::line).orElse(""));
    }

    private List<String> given(Award award) {
        var figures = new SetFigures(words());
        return award.because().inputs().stream()
                .map(given -> words().say(given.input().label()) + ": " + figures.given(given.fact(), given.input()))
                .toList();
    }

    private String line(ReportedItem row) {
        return url("source") + "?line=" + row.place().line() + "#here";
    }

    private Sum sum() {
        var parts = item.map(any -> tree().children(any.code())).orElseGet(tree()::areas);
        var decimals = parts.stream()
                .mapToInt(part -> result.scores().achieved(part.code()).decimals())
                .max()
                .orElse(0);
        return new Sum(
                parts.stream().map(part -> part(part, decimals)).toList(),
                frame.figures().aligned(achieved(), decimals),
                exact(item.map(any -> result.scores().max(any.code())).orElseGet(result.scores()::totalMax)),
                printedOtherwise());
    }

    private Part part(Item part, int decimals) {
        var score = result.scores().leaf(part.code());
        var known = !tree().isLeaf(part.code()) || score.points().isPresent();
        var points = result.scores().achieved(part.code());
        return new Part(
                part.code().toString(),
                title(part),
                known ? frame.figures().aligned(points, decimals) : Figures.NONE,
                exact(result.scores().max(part.code())),
                url("sources/" + part.code()));
    }

    /// What the report prints where that is not the sum; nothing where it prints no sum, or this one.
    private Optional<Printed> printedOtherwise() {
        var printed = item.map(any -> result.item(any.code()).map(ReportedItem::achieved))
                .orElseGet(() -> result.card().totals().stream()
                        .map(ReportedTotal::achieved)
                        .findFirst());
        return printed.flatMap(figure -> figure.value()
                .map(Points::new)
                .filter(points -> !points.equals(achieved()))
                .map(points -> printed(points, figure.digits())));
    }

    /// Decimals that a report leaves out are no fault.
    private Printed printed(Points points, int digits) {
        var shortened = Stream.of(Rounding.cut(digits), Rounding.halfUp(digits))
                .map(rounding -> rounding.settle(achieved().share()))
                .anyMatch(points::equals);
        var off = frame.figures().exact(points.minus(achieved()).value());
        return new Printed(
                words().say(shortened ? "criteria.source.shortened" : "criteria.source.otherwise", exact(points), off),
                shortened);
    }

    private Basis basis() {
        return entry.flatMap(SetEntry::set)
                .map(this::basis)
                .orElseGet(() -> new Basis("", "", words().say("criteria.source.no-set"), List.of()));
    }

    private Basis basis(CriteriaSet set) {
        var law = item.map(any -> set.law(any.code())).orElse(set.terms().law());
        var same = tree().id().equals(set.id());
        return new Basis(
                set.title(),
                item.map(any -> "/criteria/%s/items/%s".formatted(set.id(), any.code()))
                        .orElse("/criteria/" + set.id()),
                words().say(same ? "criteria.source.same-set" : "criteria.source.other-tree"),
                SetLaw.of(frame, set, law));
    }

    private Points achieved() {
        return item.map(any -> result.scores().achieved(any.code())).orElseGet(result.scores()::total);
    }

    private CriteriaSet tree() {
        return result.scores().set();
    }

    private String title(Item any) {
        return SentenceCase.of(any.title(), List.of(result.subject().unit()));
    }

    private String url(String page) {
        return result.subject().url(page);
    }

    private String exact(Points points) {
        return frame.figures().exact(points.value());
    }

    private Words words() {
        return frame.words();
    }
}
