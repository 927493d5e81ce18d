package parindex.app.assessment.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.Targets;

/// What the cells of a sheet come to, over the leaves that the person sees.
///
/// @param sheet  the sheet
/// @param card   its points
/// @param leaves what the person sees
public record Sums(Sheet sheet, ScoreCard card, List<Item> leaves) {
    public static Sums of(Sheet sheet) {
        return new Sums(sheet, sheet.card(), sheet.leaves());
    }

    /// Points at or below an item.
    public Points achieved(ItemCode code) {
        return Points.sum(below(code).flatMap(leaf -> card.leaf(leaf.code()).points().stream()));
    }

    /// Maximum at or below an item, without what does not apply.
    public Points max(ItemCode code) {
        return Points.sum(below(code).filter(this::counts).map(Item::max));
    }

    public Points achieved() {
        return Points.sum(leaves.stream().flatMap(leaf -> card.leaf(leaf.code()).points().stream()));
    }

    public Points max() {
        return Points.sum(leaves.stream().filter(this::counts).map(Item::max));
    }

    /// Maximum of what is self-scored.
    public Points ownMax() {
        return Points.sum(sheet.entered().stream().filter(this::counts).map(Item::max));
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
                .filter(entry -> sheet.cell(entry.item()).documents() == 0)
                .count();
    }

    private Stream<Entry> entries() {
        return sheet.entered().stream().map(leaf -> sheet.entries().of(leaf.code()));
    }

    private Stream<Item> below(ItemCode code) {
        return leaves.stream()
                .filter(leaf -> leaf.code().equals(code) || leaf.code().isBelow(code));
    }

    private boolean counts(Item leaf) {
        var score = card.leaf(leaf.code());
        return score.state() != parindex.core.scoring.LeafScore.State.NOT_APPLICABLE
                || score.points().isPresent();
    }

    /// What the sheet comes to, in one sentence.
    public String sentence(Words words) {
        var asked = sheet.entered().size();
        return words.say("sheet.sentence", sheet.head().unit().name(), filled(), asked, shown(achieved(), words));
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
        return leaves.stream().flatMap(leaf -> targets.against(card, leaf.code()).stream());
    }

    /// Points as they are shown in sums.
    public static String shown(Points points, Words words) {
        return words.figures().exact(points.value());
    }
}
