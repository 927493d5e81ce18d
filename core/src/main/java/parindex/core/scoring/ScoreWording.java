package parindex.core.scoring;

import java.util.Optional;
import parindex.core.criteria.Adjustment;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Award;
import parindex.core.points.Points;
import parindex.core.scoring.WorkedCase.Outcome;

/// Every sentence about a score.
final class ScoreWording {
    private ScoreWording() {}

    static Text caseFails(WorkedCase worked, Outcome found, LeafScore score) {
        var expected = said(worked.outcome(), worked.points());
        var got = said(found, score.points());
        var why = score.award().map(Award::said).orElse(Text.same(""));
        return new Text(
                "%s (%s): phải là %s, tính ra %s. %s"
                        .formatted(worked.name(), worked.item(), expected.vi(), got.vi(), why.vi())
                        .strip(),
                "%s (%s): expected %s, came out as %s. %s"
                        .formatted(worked.name(), worked.item(), expected.en(), got.en(), why.en())
                        .strip());
    }

    static Text adjustment(AdjustmentScore score) {
        return score.points().map(points -> earned(score, points)).orElseGet(() -> score.award().said());
    }

    private static Text earned(AdjustmentScore score, Points points) {
        var adjustment = score.adjustment();
        var bonus = adjustment.direction() == Adjustment.Direction.BONUS;
        var cases = score.award()
                .because()
                .figure()
                .map(figure -> figure.value().toString())
                .orElse("–");
        var each = points(adjustment.each());
        var cap = points(adjustment.cap());
        var sum = points(points);
        return new Text(
                "%s – %s: %s × %s, tối đa %s; được tính %s."
                        .formatted(bonus ? "Điểm thưởng" : "Điểm phạt", adjustment.title().vi(), cases, each.vi(), cap.vi(), sum.vi()),
                "%s – %s: %s × %s, at most %s; counted %s."
                        .formatted(bonus ? "Bonus" : "Penalty", adjustment.title().en(), cases, each.en(), cap.en(), sum.en()));
    }

    private static Text said(Outcome outcome, Optional<Points> points) {
        return switch (outcome) {
            case SCORED -> points.map(ScoreWording::points).orElse(Text.same("–"));
            case NOT_COMPUTABLE -> new Text("chưa tính được", "not computable");
            case JUDGED -> new Text("người thẩm định cho điểm", "set by the appraiser");
        };
    }

    private static Text points(Points points) {
        return new Text(
                Numerals.exact(points.value(), Language.VI) + " điểm",
                Numerals.exact(points.value(), Language.EN) + " points");
    }
}
