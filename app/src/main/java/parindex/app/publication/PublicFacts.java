package parindex.app.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.app.publication.PublicPage.Area;
import parindex.app.publication.PublicPage.Head;
import parindex.app.publication.PublicPage.Item;
import parindex.app.publication.PublicPage.Kind;
import parindex.app.publication.PublicPage.Row;
import parindex.app.publication.PublicPage.Unit;
import parindex.app.publication.PublicPage.Version;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.publication.Origin;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.scoring.AdjustmentScore;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// What the public pages of a version show. Figures are printed with all their digits, so that what is added up there
/// is what was added up here.
///
/// @param edition  which version
/// @param versions every version of the round, newest first
/// @param shown    what it says
public record PublicFacts(Edition edition, List<Edition> versions, Shown shown, Words words) {
    /// What stands above every page of the version.
    public Head head() {
        var newest = versions.getFirst();
        var isOld = newest.version() > edition.version();
        return new Head(
                edition.url(),
                edition.name(),
                words.say(
                        "public.about",
                        edition.host(),
                        String.valueOf(edition.year()),
                        String.valueOf(edition.version())),
                decided(edition, words),
                edition.published().orElseThrow().sha256(),
                edition.note(),
                isOld ? words.say("public.newer", String.valueOf(newest.version()), newest.note()) : "",
                newest.url(),
                edition.invented(),
                versions.stream().map(this::version).toList());
    }

    private Version version(Edition one) {
        return new Version(
                one.url(),
                words.say("publication.version", String.valueOf(one.version())),
                one.version() == edition.version());
    }

    static String decided(Edition edition, Words words) {
        return words.say(
                "publication.decided",
                edition.number(),
                words.figures().date(edition.dated()),
                words.figures().time(edition.published().orElseThrow().at()));
    }

    List<Kind> kinds() {
        return shown.standings().entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private Kind kind(String kind, List<Recount.Row> rows) {
        var set = Optional.ofNullable(shown.publication().sets().get(kind)).orElseThrow();
        var ranked =
                rows.stream().filter(row -> row.standing().place().isPresent()).toList();
        return new Kind(
                words.say("unit-kind." + kind),
                words.say(
                        "public.sentence",
                        words.figures().whole(ranked.size()),
                        words.figures().whole(rows.size()),
                        set.title(),
                        exact(set.max())),
                set.areas().stream()
                        .map(area -> new Area(area.code().toString(), area.title()))
                        .toList(),
                ranked.stream().map(row -> row(row, set)).toList(),
                rows.stream()
                        .filter(row -> row.standing().place().isEmpty())
                        .map(row -> shown.name(row.code()))
                        .toList());
    }

    private Row row(Recount.Row row, CriteriaSet set) {
        return new Row(
                place(row),
                shown.name(row.code()),
                edition.url() + "/units/" + row.code(),
                row.standing().total().map(this::exact).orElse("–"),
                row.standing().band().orElse("–"),
                set.areas().stream()
                        .map(area -> Optional.ofNullable(
                                        row.standing().areas().get(area.code().toString()))
                                .map(this::exact)
                                .orElse("–"))
                        .toList());
    }

    private String place(Recount.Row row) {
        var place = row.standing().place().map(String::valueOf).orElse("–");
        return row.standing().tied() ? words.say("public.tied", place) : place;
    }

    private String exact(Points points) {
        return words.figures().exact(points.value());
    }

    Optional<Unit> unit(String code) {
        return shown.publication().unit(code).map(record -> {
            var row = shown.row(code).orElseThrow();
            var sentence = row.standing().total().isPresent()
                    ? words.say(
                            "public.unit",
                            exact(row.standing().total().get()),
                            place(row),
                            row.standing().band().orElse("–"))
                    : words.say("public.unit.unfinished");
            return new Unit(record.unit().name(), sentence, edition.url() + "/units/" + code + "/slips", items(record));
        });
    }

    private List<Item> items(UnitRecord record) {
        var set = shown.publication().set(record);
        var card = Optional.ofNullable(shown.cards().get(record.unit().code())).orElseThrow();
        var items = set.items().stream().map(item -> {
            var isLeaf = set.isLeaf(item.code());
            var score = card.leaf(item.code());
            return new Item(
                    item.code().toString(),
                    item.code().level().depth(),
                    item.title(),
                    isLeaf ? exact(item.max()) : sum(card, item.code(), card.max(item.code())),
                    isLeaf ? points(score) : sum(card, item.code(), card.achieved(item.code())),
                    isLeaf ? from(record.leaf(item.code()).origin(), score) : "",
                    isLeaf
                            ? "%s/units/%s/items/%s"
                                    .formatted(edition.url(), record.unit().code(), item.code())
                            : "");
        });
        return Stream.concat(items, card.adjustments().stream().map(this::adjustment))
                .toList();
    }

    /// Where nothing below an item applies, its sum is none, not zero.
    private String sum(ScoreCard card, ItemCode item, Points sum) {
        return card.max(item).isZero() ? words.say("public.points.apart") : exact(sum);
    }

    private Item adjustment(AdjustmentScore score) {
        var adjustment = score.adjustment();
        var isBonus = adjustment.direction() == Adjustment.Direction.BONUS;
        return new Item(
                isBonus ? "+" : "−",
                1,
                words.say(adjustment.title()),
                exact(adjustment.cap()),
                score.points()
                        .map(points -> (isBonus ? "+" : "−") + exact(points))
                        .orElseGet(() -> words.say("public.points.missing")),
                words.say(isBonus ? "public.from.bonus" : "public.from.penalty"),
                "");
    }

    private String points(LeafScore score) {
        return score.points()
                .map(this::exact)
                .orElseGet(() -> words.say(
                        score.state() == LeafScore.State.MISSING ? "public.points.missing" : "public.points.apart"));
    }

    private String from(Origin origin, LeafScore score) {
        if (score.state() == LeafScore.State.NOT_APPLICABLE) {
            return apart(origin);
        }
        return switch (origin) {
            case Origin.ByRule ignored -> words.say("public.from.rule");
            case Origin.Exempt ignored -> apart(origin);
            case Origin.SetBy by ->
                words.find("public.role." + by.role())
                        .map(role -> words.say("public.from.set", role))
                        .orElseGet(() -> words.say("public.from.set", by.role()));
            case Origin.Surveyed survey ->
                survey.answers()
                        .map(count -> words.say(
                                "public.from.survey",
                                survey.source(),
                                words.figures().whole(count)))
                        .orElseGet(() -> words.say("public.from.survey.uncounted", survey.source()));
        };
    }

    private String apart(Origin origin) {
        return origin instanceof Origin.Exempt(var role)
                ? words.find("public.from.apart." + role).orElseGet(() -> words.say("public.from.apart"))
                : words.say("public.from.apart");
    }
}
