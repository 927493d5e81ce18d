package parindex.core.points.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measure;
import parindex.core.points.figure.Measured;
import parindex.core.points.figure.Obstacle;

/// What a rule gives for a leaf: exact points, or the reason why there are none yet. Points are settled later, once,
/// by the rounding that the criteria set declares.
public sealed interface Award {
    Because because();

    /// Points were computed.
    ///
    /// @param exact from zero to the maximum, not rounded
    record Awarded(Share exact, Because because) implements Award {}

    /// Nothing can be computed (chưa tính được).
    ///
    /// @param obstacles every reason, at least one
    record NotComputable(List<Obstacle> obstacles, Because because) implements Award {
        public NotComputable {
            obstacles = List.copyOf(obstacles);
        }

        /// Lets a rule decide on the figure of a measure; without a sound figure nothing is computed and every reason
        /// is named at once.
        static Award unless(Measure measure, Facts facts, Function<Measured, Award> decided) {
            return Measured.read(
                    measure,
                    facts,
                    decided,
                    obstacles -> new NotComputable(obstacles, Because.given(facts, measure.inputs())));
        }
    }

    /// An appraiser decides.
    ///
    /// @param set the points the appraiser set, nothing as long as nobody did
    record Judged(Optional<Share> set, Because because) implements Award {}

    /// The answer itself says that the item does not apply (không áp dụng).
    record NotApplicable(Because because) implements Award {}

    /// The points there are, nothing where there are none.
    default Optional<Share> points() {
        return switch (this) {
            case Awarded awarded -> Optional.of(awarded.exact());
            case NotComputable ignored -> Optional.empty();
            case Judged judged -> judged.set();
            case NotApplicable ignored -> Optional.empty();
        };
    }

    /// The same award with the source of its rule.
    default Award under(Basis basis) {
        return switch (this) {
            case Awarded awarded -> new Awarded(awarded.exact(), because().under(basis));
            case NotComputable none ->
                new NotComputable(none.obstacles(), because().under(basis));
            case Judged judged -> new Judged(judged.set(), because().under(basis));
            case NotApplicable ignored -> new NotApplicable(because().under(basis));
        };
    }

    /// The same as short sentences, in order.
    default List<Text> steps() {
        return AwardWording.steps(this);
    }

    /// Why, in both languages: for points the way there, for none what stands in the way.
    default Text said() {
        return AwardWording.award(this);
    }
}
