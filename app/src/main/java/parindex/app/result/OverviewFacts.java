package parindex.app.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.OverviewPage.Area;
import parindex.app.result.OverviewPage.Card;
import parindex.app.result.OverviewPage.Lost;
import parindex.app.result.OverviewPage.Neighbour;
import parindex.core.analysis.Loss;
import parindex.core.audit.Severity;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;

/// Puts a result into the words of the overview.
///
/// @param frame  around the page
/// @param result what it tells
record OverviewFacts(Frame frame, Result result) {
    private static final int MOST_NAMED = 5;
    private static final int MOST_LISTED = 10;
    private static final int REACH = 5;

    OverviewPage page() {
        return new OverviewPage(
                frame,
                new OverviewWording(frame, result).sentence(MOST_NAMED),
                cards(),
                result.scores().set().areas().stream().map(this::area).toList(),
                areaTitle(),
                result.analysis().largest(MOST_LISTED).stream().map(this::lost).toList(),
                words().count(
                                "overview.losses",
                                result.analysis().losses().size(),
                                figures().points(result.analysis().lost())),
                neighbours(),
                placeTitle(),
                result.subject().url());
    }

    private List<Card> cards() {
        var cards = new ArrayList<Card>();
        cards.add(total());
        result.analysis().standing().ifPresent(standing -> place(standing).ifPresent(cards::add));
        cards.add(parts());
        cards.add(findings());
        return cards;
    }

    private Card total() {
        var notes = new ArrayList<String>();
        result.analysis().movement().ifPresent(movement -> {
            movement.points()
                    .ifPresent(change ->
                            notes.add(words().say("overview.change", figures().change(change), movement.year())));
            movement.total()
                    .ifPresent(before -> notes.add(words().say(
                                    "overview.before",
                                    movement.year(),
                                    figures().points(before))));
        });
        var missing = result.scores().missing().size();
        if (missing > 0) {
            notes.add(words().count("overview.missing", missing));
        }
        return new Card(
                words().say("overview.total"),
                figures().points(result.scores().total()),
                "/" + figures().exact(result.scores().totalMax().value()),
                notes,
                result.subject().url("items"),
                result.subject().url("sources/total"));
    }

    private Optional<Card> place(Standing standing) {
        return standing.place().map(place -> {
            var notes = new ArrayList<String>();
            result.analysis()
                    .movement()
                    .flatMap(movement -> movement.places())
                    .ifPresent(places -> notes.add(new OverviewWording(frame, result).places(places)));
            standing.band().ifPresent(band -> notes.add(words().say("overview.band", band)));
            return new Card(
                    words().say("overview.place"),
                    figures().whole(place),
                    "/" + figures().whole(result.analysis().standings().units().size()),
                    notes,
                    "/rounds/%d/standings?unit=%s"
                            .formatted(result.subject().year(), result.subject().slug()),
                    "");
        });
    }

    private Card parts() {
        var scores = result.scores();
        var notes = new ArrayList<String>();
        var surveyMax = scores.max(Source.LEADERS_SURVEY).plus(scores.max(Source.SIPAS));
        var surveyed = scores.achieved(Source.LEADERS_SURVEY).plus(scores.achieved(Source.SIPAS));
        for (var source : List.of(Source.LEADERS_SURVEY, Source.SIPAS)) {
            var max = scores.max(source);
            if (!max.isZero()) {
                notes.add(words().word("source.", source) + ": " + figures().percent(scores.achieved(source), max));
            }
        }
        return new Card(
                words().say("overview.facts"),
                figures()
                        .percent(
                                scores.total().minus(surveyed),
                                scores.totalMax().minus(surveyMax)),
                "",
                notes,
                result.subject().url("losses") + "#sources",
                "");
    }

    private Card findings() {
        var errors = result.count(Severity.ERROR);
        return new Card(
                words().say("overview.findings"),
                figures().whole(errors),
                words().say("overview.errors"),
                List.of(
                        words().count("overview.warnings", result.count(Severity.WARNING)),
                        words().count("overview.notes", result.count(Severity.NOTE))),
                result.subject().url("findings"),
                "");
    }

    private Area area(Item item) {
        var sum = result.sums().get(item.code());
        return new Area(
                item.code().toString(),
                Titles.of(item.title(), result.subject().unit()),
                figures().points(sum.achieved()) + "/" + figures().points(sum.max()),
                figures().percent(sum.achieved(), sum.max()),
                Bars.width(sum.achieved(), sum.max()));
    }

    private String areaTitle() {
        return result.scores().set().areas().stream()
                .max(java.util.Comparator.comparing(
                        (Item area) -> result.sums().get(area.code()).lost()))
                .filter(area -> !result.sums().get(area.code()).lost().isZero())
                .map(area -> words().say(
                                "overview.area",
                                area.code(),
                                figures().points(result.sums().get(area.code()).lost())))
                .orElseGet(() -> words().say("overview.area.none"));
    }

    private Lost lost(Loss loss) {
        return new Lost(
                loss.code().toString(),
                loss.item().title(),
                figures().points(loss.points()),
                loss.kind() == Loss.Kind.ZERO,
                loss.responsible().orElseGet(() -> words().say("agency.nobody")),
                loss.responsible().isPresent());
    }

    private List<Neighbour> neighbours() {
        var around = result.analysis().standings().around(result.scores().unit(), REACH);
        var rows = new ArrayList<Neighbour>();
        Optional<Points> above = Optional.empty();
        for (var standing : around) {
            var gap = above.flatMap(up -> standing.total().map(up::minus))
                    .map(figures()::points)
                    .orElse("");
            rows.add(new Neighbour(
                    standing.place().map(figures()::whole).orElse(Figures.NONE),
                    standing.unit(),
                    standing.total().map(figures()::points).orElse(""),
                    gap,
                    result.analysis().standing().filter(standing::equals).isPresent()));
            above = standing.total();
        }
        return rows;
    }

    private String placeTitle() {
        return result.analysis()
                .standing()
                .flatMap(Standing::place)
                .map(place -> words().say("overview.around", place))
                .orElseGet(() -> words().say("overview.unplaced"));
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
