package parindex.core.assessment.outside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;

/// What cannot be taken from outside, each with one sentence that says what to do.
public final class OutsideCheck {
    private OutsideCheck() {}

    /// Why a result is not taken, nothing where it is.
    ///
    /// @param before what stood there
    public static Optional<Text> refusal(OutsideSubject subject, OutsideResult before, OutsideResult after) {
        return switch (after.state()) {
            case EMPTY -> reason(subject, before, after);
            case NOT_APPLICABLE -> apart(subject, after);
            case GIVEN -> given(subject, after).or(() -> reason(subject, before, after));
        };
    }

    private static Optional<Text> apart(OutsideSubject subject, OutsideResult after) {
        if (subject instanceof OutsideSubject.Extra) {
            return Optional.of(OutsideWording.extraApart(subject.title()));
        }
        return after.reason().isEmpty() ? Optional.of(OutsideWording.noReason(subject)) : Optional.empty();
    }

    private static Optional<Text> reason(OutsideSubject subject, OutsideResult before, OutsideResult after) {
        var isAsked = subject instanceof OutsideSubject.Extra || before.state() != EntryState.EMPTY;
        return isAsked && after.reason().isEmpty() ? Optional.of(OutsideWording.noReason(subject)) : Optional.empty();
    }

    private static Optional<Text> given(OutsideSubject subject, OutsideResult after) {
        var facts = subject.facts(after);
        return subject.fields().stream()
                .flatMap(field -> figure(subject, field, facts).stream())
                .findFirst()
                .or(() -> computed(subject, after))
                .or(() -> survey(subject, after))
                .or(() -> after.source().text().isEmpty()
                        ? Optional.of(OutsideWording.noSource(subject))
                        : Optional.empty());
    }

    private static Optional<Text> figure(OutsideSubject subject, Input field, Facts facts) {
        var figure = facts.figure(field.name());
        if (figure.isEmpty()) {
            return Optional.of(OutsideWording.missing(subject, field));
        }
        return field.allowed().includes(figure.get())
                ? Optional.empty()
                : Optional.of(OutsideWording.outside(subject, field));
    }

    private static Optional<Text> computed(OutsideSubject subject, OutsideResult after) {
        if (subject.points(after).isEmpty()) {
            return Optional.of(OutsideWording.notComputable(subject));
        }
        return subject instanceof OutsideSubject.Extra extra
                ? extra.uncapped(after)
                        .filter(extra.adjustment().cap().share()::isLessThan)
                        .map(sum -> OutsideWording.aboveCap(extra.adjustment(), sum))
                : Optional.empty();
    }

    private static Optional<Text> survey(OutsideSubject subject, OutsideResult after) {
        var isPoints = subject instanceof OutsideSubject.Leaf leaf && leaf.asksForPoints();
        if (!isPoints) {
            return after.answers().isPresent() || after.error().isPresent()
                    ? Optional.of(OutsideWording.noSurvey(subject))
                    : Optional.empty();
        }
        var isError = after.error()
                .filter(error -> isBetween(error, leafMax(subject)))
                .isPresent();
        var isCount = after.answers().filter(count -> count > 0).isPresent();
        if (after.answers().isPresent() && !isCount) {
            return Optional.of(OutsideWording.noAnswers(subject));
        }
        return after.error().isPresent() && !isError
                ? Optional.of(OutsideWording.noError(subject, leafMax(subject)))
                : Optional.empty();
    }

    private static Points leafMax(OutsideSubject subject) {
        return subject instanceof OutsideSubject.Leaf leaf ? leaf.item().max() : Points.ZERO;
    }

    private static boolean isBetween(BigDecimal error, Points most) {
        return error.signum() >= 0 && error.compareTo(most.value()) <= 0;
    }

    /// Why the bonuses and penalties of a unit together are not taken: more than the cap of all.
    ///
    /// @param results by name
    public static Optional<Text> caps(CriteriaSet set, Map<String, OutsideResult> results) {
        var all = set.terms().adjustments();
        return above(set, Direction.BONUS, all.bonusCap(), results)
                .or(() -> above(set, Direction.PENALTY, all.penaltyCap(), results));
    }

    private static Optional<Text> above(
            CriteriaSet set, Direction direction, Optional<Points> cap, Map<String, OutsideResult> results) {
        var sum = Points.sum(OutsideSubject.extras(set).stream()
                .filter(extra -> extra.adjustment().direction() == direction)
                .flatMap(extra -> extra.points(results.getOrDefault(extra.key(), OutsideResult.NOTHING)).stream()));
        return cap.filter(sum::isMoreThan).map(most -> OutsideWording.aboveAll(direction, most, sum));
    }

    /// Why a code that was written is none that somebody outside answers, so that a person finds the way on.
    public static Text stranger(CriteriaSet set, String key) {
        var item = ItemCode.find(key).flatMap(set::item).map(Item::code);
        Function<ItemCode, Text> known =
                code -> set.isLeaf(code) ? OutsideWording.entered(key) : OutsideWording.block(key, codes(set, code));
        return item.map(known).orElseGet(() -> OutsideWording.unknown(key));
    }

    private static List<String> codes(CriteriaSet set, ItemCode block) {
        return set.leaves(block).stream().map(leaf -> leaf.code().toString()).toList();
    }

    /// The sum of shares as points, for sentences.
    static Points points(Share sum) {
        return new Points(sum.rounded(parindex.core.points.Rounding.halfUp(4)));
    }
}
