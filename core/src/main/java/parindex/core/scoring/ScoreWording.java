package parindex.core.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Difference;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measured;
import parindex.core.points.rule.Award;
import parindex.core.points.rule.Boundary;
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

    /// An example by what is given and what has to come out: "n = 3 → 1 điểm".
    static Text caseSaid(WorkedCase worked) {
        var outcome = said(worked.outcome(), worked.points());
        return new Text(
                "%s → %s (%s)".formatted(given(worked, Language.VI), outcome.vi(), worked.basis()),
                "%s → %s (%s)".formatted(given(worked, Language.EN), outcome.en(), worked.basis()));
    }

    private static String given(WorkedCase worked, Language language) {
        var nothing = language == Language.VI ? "không có số liệu" : "no figures";
        var given = worked.facts().given().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + " = " + said(fact.getValue(), language))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? nothing : given;
    }

    /// A figure that ends is said as a decimal, one that does not as the fraction it is.
    private static String said(Facts.Fact fact, Language language) {
        return switch (fact) {
            case Facts.State state -> state.name();
            case Facts.Figure figure -> {
                var decimal = figure.value().rounded(Rounding.halfUp(12));
                yield Share.of(decimal).equals(figure.value())
                        ? Numerals.exact(decimal, language)
                        : figure.value().toString();
            }
        };
    }

    /// @param before empty for a new example
    /// @param after  empty for one that is gone
    static Text caseDiffers(Difference.Kind kind, WorkedCase worked, Text before, Text after) {
        return switch (kind) {
            case CASE_ADDED -> named("thêm ví dụ", "new example", worked, after);
            case CASE_REMOVED -> named("bỏ ví dụ", "example gone", worked, before);
            default ->
                named(
                        "ví dụ",
                        "example",
                        worked,
                        new Text(before.vi() + " đổi thành " + after.vi(), before.en() + " became " + after.en()));
        };
    }

    private static Text named(String vi, String en, WorkedCase worked, Text what) {
        var name = " “" + worked.name() + "”: ";
        return new Text(worked.item() + ": " + vi + name + what.vi(), worked.item() + ": " + en + name + what.en());
    }

    static Text nothingToTry(WorkedCase worked) {
        return new Text(
                "%s: bộ tiêu chí không có mục %s hoặc mục này không có cách tính."
                        .formatted(worked.name(), worked.item()),
                "%s: the set has no item %s, or the item has no rule.".formatted(worked.name(), worked.item()));
    }

    static Text untested(ItemCode code, Boundary boundary) {
        var at = boundary.said();
        return new Text(
                code + ": chưa có ví dụ thử giá trị ranh giới: " + at.vi() + ".",
                code + ": no example tries the limit: " + at.en() + ".");
    }

    static Text adjustment(AdjustmentScore score) {
        return score.points()
                .map(points -> earned(score, points))
                .orElseGet(() -> score.award().said());
    }

    private static Text earned(AdjustmentScore score, Points points) {
        var adjustment = score.adjustment();
        var bonus = adjustment.direction() == Adjustment.Direction.BONUS;
        var cases = score.award().because().figure().map(ScoreWording::cases).orElse(Text.same("–"));
        var each = points(adjustment.each());
        var cap = points(adjustment.cap());
        var sum = points(points);
        return new Text(
                "%s – %s: %s × %s, tối đa %s; được tính %s."
                        .formatted(
                                bonus ? "Điểm thưởng" : "Điểm phạt",
                                adjustment.title().vi(),
                                cases.vi(),
                                each.vi(),
                                cap.vi(),
                                sum.vi()),
                "%s – %s: %s × %s, at most %s; counted %s."
                        .formatted(
                                bonus ? "Bonus" : "Penalty",
                                adjustment.title().en(),
                                cases.en(),
                                each.en(),
                                cap.en(),
                                sum.en()));
    }

    /// A number of cases, which may be days or a sum and then have decimals.
    private static Text cases(Measured figure) {
        var shown = figure.value().rounded(Rounding.halfUp(8));
        return new Text(Numerals.exact(shown, Language.VI), Numerals.exact(shown, Language.EN));
    }

    private static Text said(Outcome outcome, Optional<Points> points) {
        return switch (outcome) {
            case SCORED -> points.map(ScoreWording::points).orElse(Text.same("–"));
            case NOT_COMPUTABLE -> new Text("chưa tính được", "not computable");
            case JUDGED -> new Text("người thẩm định cho điểm", "set by the appraiser");
            case NOT_APPLICABLE -> new Text("không áp dụng", "not applicable");
        };
    }

    private static Text points(Points points) {
        return new Text(
                Numerals.exact(points.value(), Language.VI) + " điểm",
                Numerals.exact(points.value(), Language.EN) + " points");
    }
}
