package parindex.core.ranking.comparison;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.CodeMapping;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// How a unit moved since an earlier league by a set of the same descent. Only a change beyond the gap is a movement,
/// and only where points before and after can be laid side by side (B-02).
///
/// @param before  the units of the earlier league by code
/// @param mapping what became of its items
/// @param gap     the least change that is told, as a share of what can be reached
public record Trend(Map<String, Body> before, CodeMapping mapping, Share gap) {
    /// One percentage point.
    public static final Share USUAL_GAP = Share.of("0.01");

    private static final int DECIMALS = 4;

    /// The gap in percentage points, without zeros behind.
    public static BigDecimal percent(Share gap) {
        var plain = gap.percent().rounded(Rounding.halfUp(DECIMALS)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public Trend {
        before = Map.copyOf(before);
    }

    public static Trend of(League before, League now, Share gap) {
        var bodies = before.bodies().stream().collect(toMap(Body::code, Function.identity()));
        return new Trend(bodies, CodeMapping.between(before.set(), now.set()), gap);
    }

    /// Where something went.
    public enum Move {
        UP,
        DOWN,
        /// Changed by no more than the gap.
        SAME
    }

    /// The movement of a unit, nothing where it cannot be told.
    ///
    /// @param at an item, nothing for the total
    public Optional<Move> of(Body now, Optional<ItemCode> at) {
        if (at.map(mapping::isBreak).orElseGet(mapping::isBreak)) {
            return Optional.empty();
        }
        var then = at.isEmpty() ? at : at.flatMap(mapping::before);
        var known = at.isEmpty() || then.isPresent();
        return Optional.ofNullable(before.get(now.code()))
                .filter(old -> known)
                .flatMap(old -> old.at(then))
                .flatMap(old -> now.at(at).map(own -> move(old, own)));
    }

    private Move move(Body.Reached old, Body.Reached now) {
        var change = now.share().minus(old.share());
        var size = change.isNegative() ? change.negated() : change;
        if (!gap.isLessThan(size)) {
            return Move.SAME;
        }
        return change.isNegative() ? Move.DOWN : Move.UP;
    }
}
