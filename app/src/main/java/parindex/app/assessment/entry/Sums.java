package parindex.app.assessment.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.Targets;

/// What the cells of a sheet come to, over the leaves that the person sees.
///
/// @param sheet   the sheet
/// @param card    its points
/// @param entered leaves among them that are entered
/// @param below   what the leaves at or below an item come to
/// @param all     what all of them come to
public record Sums(Sheet sheet, ScoreCard card, List<Item> entered, Map<ItemCode, Sum> below, Sum all) {
    public Sums {
        entered = List.copyOf(entered);
        below = Map.copyOf(below);
    }

    /// @param achieved points
    /// @param max      maximum, without what does not apply
    public record Sum(BigDecimal achieved, BigDecimal max) {
        static final Sum NONE = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

        Sum plus(Sum other) {
            return new Sum(achieved.add(other.achieved), max.add(other.max));
        }
    }

    public static Sums of(Sheet sheet) {
        var card = sheet.card();
        var below = new HashMap<ItemCode, Sum>();
        var all = Sum.NONE;
        for (var leaf : sheet.leaves()) {
            var sum = sum(leaf, card.leaf(leaf.code()));
            all = all.plus(sum);
            for (var at = Optional.of(leaf.code()); at.isPresent(); at = at.flatMap(ItemCode::parent)) {
                below.merge(at.get(), sum, Sum::plus);
            }
        }
        return new Sums(sheet, card, sheet.entered(), below, all);
    }

    private static Sum sum(Item leaf, LeafScore score) {
        return new Sum(
                score.points().map(Points::value).orElse(BigDecimal.ZERO),
                counts(score) ? leaf.max().value() : BigDecimal.ZERO);
    }

    /// Points at or below an item.
    public Points achieved(ItemCode code) {
        return new Points(below.getOrDefault(code, Sum.NONE).achieved());
    }

    /// Maximum at or below an item, without what does not apply.
    public Points max(ItemCode code) {
        return new Points(below.getOrDefault(code, Sum.NONE).max());
    }

    public Points achieved() {
        return new Points(all.achieved());
    }

    public Points max() {
        return new Points(all.max());
    }

    /// Maximum of what is self-scored.
    public Points ownMax() {
        return Points.sum(
                entered.stream().filter(leaf -> counts(card.leaf(leaf.code()))).map(Item::max));
    }

    /// Leaves that have figures, or that do not apply.
    public int filled() {
        return (int)
                entries().filter(entry -> entry.state() != EntryState.EMPTY).count();
    }

    /// Leaves with figures and without a document.
    public int unproved() {
        return (int) entries()
                .filter(entry -> entry.state() == EntryState.GIVEN)
                .filter(entry -> sheet.contents().trace(entry.item()).documents() == 0)
                .count();
    }

    private Stream<Entry> entries() {
        return entered.stream().map(leaf -> sheet.entries().of(leaf.code()));
    }

    private static boolean counts(LeafScore score) {
        return score.state() != LeafScore.State.NOT_APPLICABLE || score.points().isPresent();
    }

    /// What the sheet comes to, in one sentence.
    public String sentence(Words words) {
        return words.say(
                "sheet.sentence", sheet.head().unit().name(), filled(), entered.size(), shown(achieved(), words));
    }

    /// Points aimed at, over the leaves that have a target and apply; nothing where none has.
    public Optional<Points> target() {
        var aims = aims().map(Targets.Against::target).toList();
        return aims.isEmpty() ? Optional.empty() : Optional.of(Points.sum(aims.stream()));
    }

    /// What the leaves with a target have reached, and what is missing, in words.
    public String aim(Words words) {
        var target = target().orElse(Points.ZERO);
        var reached = Points.sum(aims().flatMap(aim -> aim.score().stream()));
        return target.isMoreThan(reached)
                ? words.say("sheet.card.target.missing", shown(reached, words), shown(target.minus(reached), words))
                : words.say("sheet.card.target.reached", shown(reached, words));
    }

    private Stream<Targets.Against> aims() {
        var targets = sheet.head().apart().targets();
        return sheet.leaves().stream().flatMap(leaf -> targets.against(card, leaf.code()).stream());
    }

    /// Points as they are shown in sums.
    public static String shown(Points points, Words words) {
        return words.figures().exact(points.value());
    }
}
