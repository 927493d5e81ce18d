package parindex.formats.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Points;
import parindex.core.publication.ExtraRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.Recount;
import parindex.core.publication.UnitRecord;
import parindex.core.scoring.AdjustmentScore;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// The results of one unit as a file of a bundle: what was given beside what follows from it. Each leaf carries a
/// seal, the hash of all that stands in it, so that a digit that was changed is found where it stands.
final class RecordTree {
    static final String SEAL = "seal";

    private final UnitRecord record;
    private final CriteriaSet set;
    private final ScoreCard card;

    RecordTree(UnitRecord record, CriteriaSet set, ScoreCard card) {
        this.record = record;
        this.set = set;
        this.card = card;
    }

    byte[] bytes() {
        return Canonical.bytes(tree());
    }

    private Map<String, @Nullable Object> tree() {
        var tree = Canonical.object();
        tree.put("unit", record.unit().code());
        tree.put("name", record.unit().name());
        tree.put("kind", record.unit().kind());
        tree.put("finished", card.isComplete());
        tree.put("leaves", set.leaves().stream().map(this::leaf).toList());
        tree.put("adjustments", record.extras().stream().map(this::extra).toList());
        tree.put(
                "nodes",
                set.items().stream()
                        .filter(item -> !set.isLeaf(item.code()))
                        .map(this::node)
                        .toList());
        tree.put("bonus", card.bonus().toString());
        tree.put("penalty", card.penalty().toString());
        tree.put("max", card.totalMax().toString());
        tree.put("total", card.isComplete() ? card.total().toString() : null);
        tree.put("index", card.isComplete() ? Figures.of(card.index()) : null);
        return tree;
    }

    private Map<String, @Nullable Object> node(Item item) {
        var tree = Canonical.object();
        tree.put("code", item.code().toString());
        tree.put("points", card.achieved(item.code()).toString());
        tree.put("max", card.max(item.code()).toString());
        return tree;
    }

    private Map<String, @Nullable Object> leaf(Item item) {
        var leaf = record.leaf(item.code());
        var score = card.leaf(item.code());
        var tree = Canonical.object();
        tree.put("code", item.code().toString());
        tree.put("inputs", Inputs.written(leaf.facts(), item.scoring().map(Scoring::rule)));
        tree.put("origin", origin(leaf.origin()));
        tree.put("evidence", proofs(leaf.proofs()));
        tree.put("measured", Recount.measured(score).map(Figures::of).orElse(null));
        tree.put("points", score.points().map(Points::toString).orElse(null));
        tree.put("state", state(score));
        return sealed(tree);
    }

    static Map<String, @Nullable Object> sealed(Map<String, @Nullable Object> tree) {
        tree.put(SEAL, Hash.of(Canonical.bytes(tree)));
        return tree;
    }

    private static String state(LeafScore score) {
        return switch (score.state()) {
            case SCORED -> "scored";
            case MISSING -> "missing";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }

    static Map<String, @Nullable Object> origin(Origin origin) {
        var tree = Canonical.object();
        switch (origin) {
            case Origin.ByRule ignored -> tree.put("kind", "rule");
            case Origin.SetBy by -> {
                tree.put("kind", "set");
                tree.put("role", by.role());
                tree.put("points", by.points().toString());
            }
            case Origin.Surveyed survey -> {
                tree.put("kind", "survey");
                tree.put("source", survey.source());
                tree.put("points", survey.points().toString());
                tree.put("answers", survey.answers().map(String::valueOf).orElse(null));
                tree.put("standard-error", survey.error().map(Figures::of).orElse(null));
            }
            case Origin.Exempt exempt -> {
                tree.put("kind", "exempt");
                tree.put("role", exempt.role());
            }
        }
        return tree;
    }

    private static List<Map<String, @Nullable Object>> proofs(List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> {
                    var tree = Canonical.object();
                    tree.put("sha256", proof.sha256());
                    tree.put("pages", proof.pages());
                    if (!proof.number().isEmpty()) {
                        tree.put("number", proof.number());
                    }
                    proof.dated().ifPresent(day -> tree.put("date", day.toString()));
                    return tree;
                })
                .toList();
    }

    private Map<String, @Nullable Object> extra(ExtraRecord extra) {
        var tree = Canonical.object();
        tree.put("name", extra.name());
        tree.put("inputs", Inputs.written(extra.facts(), Optional.empty()));
        tree.put("role", extra.role());
        tree.put("evidence", proofs(extra.proofs()));
        tree.put(
                "points",
                card.adjustments().stream()
                        .filter(score -> score.adjustment().name().equals(extra.name()))
                        .findFirst()
                        .flatMap(AdjustmentScore::points)
                        .map(Points::toString)
                        .orElse(null));
        return sealed(tree);
    }
}
