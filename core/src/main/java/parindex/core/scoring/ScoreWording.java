package parindex.core.scoring;

import java.util.Optional;
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
