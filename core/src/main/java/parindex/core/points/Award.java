package parindex.core.points;

import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;

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
