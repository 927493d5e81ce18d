package parindex.app.publication.standings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.publication.standings.LinesPage.Area;
import parindex.app.publication.standings.LinesPage.Line;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.publication.Origin;
import parindex.core.publication.UnitRecord;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Puts the lines of a unit into words.
record LinesFacts(
        Frame frame, StandingsHead head, Asked asked, StandingsPages.Drill drill, UnitRecord record, ScoreCard card) {
    LinesPage page(String wanted) {
        var set = card.set();
        var area = ItemCode.find(wanted)
                .flatMap(set::item)
                .filter(item -> set.areas().contains(item));
        return new LinesPage(
                frame,
                head,
                record.unit().name(),
                area.map(item -> item.code() + " " + item.title()).orElseGet(() -> words().say("lines.all")),
                sentence(area),
                head.url() + "/matrix" + asked.whole() + "#" + record.unit().code(),
                areas(set, area),
                area.map(item -> set.leaves(item.code())).orElseGet(set::leaves).stream()
                        .map(this::line)
                        .toList());
    }

    private String sentence(Optional<Item> area) {
        if (!card.isComplete()) {
            return words().say("public.unit.unfinished");
        }
        var points = area.map(item -> card.achieved(item.code())).orElseGet(card::total);
        var max = area.map(item -> card.max(item.code())).orElseGet(card::totalMax);
        return words().say(
                        "lines.sentence",
                        exact(points),
                        exact(max),
                        frame.figures().percent(points, max));
    }

    private List<Area> areas(CriteriaSet set, Optional<Item> current) {
        var url = head.url() + "/matrix/" + record.unit().code();
        return Stream.concat(
                        Stream.of(new Area(url + asked.whole(), "", words().say("lines.all"), current.isEmpty())),
                        set.areas().stream()
                                .map(area -> new Area(
                                        url + with(area.code()),
                                        area.code().toString(),
                                        area.title(),
                                        current.filter(area::equals).isPresent())))
                .toList();
    }

    private String with(ItemCode area) {
        var whole = asked.whole();
        return (whole.isEmpty() ? "?area=" : whole + "&area=") + area;
    }

    private Line line(Item leaf) {
        var score = card.leaf(leaf.code());
        var given = record.leaf(leaf.code());
        var url = drill.lines() + "/units/" + record.unit().code() + "/items/" + leaf.code();
        return new Line(
                url,
                drill.documents() ? url + "/evidence" : "",
                leaf.code().toString(),
                leaf.title(),
                exact(leaf.max()),
                score.points()
                        .map(this::exact)
                        .orElseGet(() -> words().say(
                                        score.state() == LeafScore.State.MISSING
                                                ? "public.points.missing"
                                                : "public.points.apart")),
                state(leaf, score),
                from(given.origin(), score),
                frame.figures().whole(given.proofs().size()));
    }

    private static String state(Item leaf, LeafScore score) {
        return score.points()
                .map(points -> points.isZero() ? "none" : points.isLessThan(leaf.max()) ? "part" : "full")
                .orElse("unknown");
    }

    private String from(Origin origin, LeafScore score) {
        if (score.state() == LeafScore.State.NOT_APPLICABLE) {
            return apart(origin);
        }
        return switch (origin) {
            case Origin.ByRule ignored -> words().say("public.from.rule");
            case Origin.Exempt ignored -> apart(origin);
            case Origin.SetBy by ->
                words().say(
                                "public.from.set",
                                words().find("public.role." + by.role()).orElse(by.role()));
            case Origin.Surveyed survey ->
                survey.answers()
                        .map(count -> words().say(
                                        "public.from.survey",
                                        survey.source(),
                                        frame.figures().whole(count)))
                        .orElseGet(() -> words().say("public.from.survey.uncounted", survey.source()));
        };
    }

    private String apart(Origin origin) {
        return origin instanceof Origin.Exempt(var role)
                ? words().find("public.from.apart." + role).orElseGet(() -> words().say("public.from.apart"))
                : words().say("public.from.apart");
    }

    private String exact(parindex.core.points.Points points) {
        return frame.figures().exact(points.value());
    }

    private Words words() {
        return frame.words();
    }
}
