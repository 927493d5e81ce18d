package parindex.core.scoring;

import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// What is to be reached on each leaf in a round (chỉ tiêu): for all units, and for single units where that was set
/// apart (F-09).
///
/// @param general for every unit
/// @param own     for single units, by name; it takes the place of the general target
public record Targets(Map<ItemCode, Points> general, Map<String, Map<ItemCode, Points>> own) {
    public static final Targets NONE = new Targets(Map.of(), Map.of());

    public Targets {
        general = Map.copyOf(general);
        own = Map.copyOf(own);
    }

    /// Score, target and what is missing between them.
    ///
    /// @param score  achieved points, nothing where there is no score
    /// @param target what was to be reached
    /// @param gap    target less score, negative where more was reached; nothing where there is no score
    public record Against(Optional<Points> score, Points target, Optional<Points> gap) {}

    /// The target of a unit on a leaf, nothing where nobody set one.
    public Optional<Points> of(String unit, ItemCode leaf) {
        return Optional.ofNullable(own.getOrDefault(unit, Map.of()).get(leaf))
                .or(() -> Optional.ofNullable(general.get(leaf)));
    }

    /// A unit's score on a leaf beside its target; nothing without a target, and where the leaf does not apply.
    public Optional<Against> against(ScoreCard card, ItemCode leaf) {
        var score = card.leaf(leaf);
        return of(card.unit(), leaf)
                .filter(target -> score.state() != LeafScore.State.NOT_APPLICABLE)
                .map(target ->
                        new Against(score.points(), target, score.points().map(target::minus)));
    }
}
