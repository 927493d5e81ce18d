package parindex.app.slip;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Words;
import parindex.app.slip.SlipView.Asked;
import parindex.app.slip.SlipView.Clause;
import parindex.app.slip.SlipView.Decided;
import parindex.app.slip.SlipView.Document;
import parindex.app.slip.SlipView.Earned;
import parindex.app.slip.SlipView.Field;
import parindex.app.slip.SlipView.Step;
import parindex.app.slip.SlipView.Top;
import parindex.core.language.Text;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.rule.RuleWording;
import parindex.core.publication.slip.Slip;
import parindex.core.scoring.LeafScore.State;

/// Puts a slip into words.
///
/// @param words in the language of the reader
/// @param slip  what it says
record SlipFacts(Words words, Slip slip) {
    SlipView view(Top top, List<Document> proofs, Decided decided) {
        return new SlipView("slip-" + slip.leaf().code(), top, asked(), clause(), data(), earned(), proofs, decided);
    }

    private Asked asked() {
        var leaf = slip.leaf();
        return new Asked(
                leaf.code().toString(),
                leaf.title(),
                leaf.details().guidance().asked(),
                slip.above().stream()
                        .map(above -> new SlipView.Above(above.code().toString(), above.title()))
                        .toList(),
                shown(leaf.max()));
    }

    private Clause clause() {
        var basis = slip.basis();
        return new Clause(
                slip.law().stream().map(Citation::said).toList(),
                basis.hasSource() ? words.say(basis.source()) : "",
                words.say(RuleWording.known(basis.known())),
                basis.hasGap() ? words.say(basis.gap()) : "",
                words.say(slip.about()),
                slip.table().rows().stream()
                        .map(row -> new Step(words.say(row.when()), words.say(row.worth())))
                        .toList());
    }

    private List<Field> data() {
        return slip.data().rows().stream()
                .map(row -> new Field(
                        words.say(row.label()), row.value().map(words::say).orElse("")))
                .toList();
    }

    private Earned earned() {
        var points = slip.score().points();
        return new Earned(
                points.map(this::shown).orElse("–"),
                shape(points),
                words.say("slip.state." + state(points)),
                said(slip.reached()),
                said(slip.shortfall()),
                said(slip.wanted()));
    }

    private String state(Optional<Points> points) {
        if (slip.score().state() == State.NOT_APPLICABLE) {
            return "apart";
        }
        if (points.isEmpty()) {
            return "missing";
        }
        return points.get().isZero() ? "zero" : points.get().isLessThan(slip.max()) ? "part" : "full";
    }

    private String shape(Optional<Points> points) {
        return switch (state(points)) {
            case "zero" -> "none";
            case "part" -> "part";
            case "full" -> "full";
            default -> "unknown";
        };
    }

    List<String> said(List<Text> sentences) {
        return sentences.stream().map(words::say).toList();
    }

    private String shown(Points points) {
        return words.figures().exact(points.value());
    }
}
