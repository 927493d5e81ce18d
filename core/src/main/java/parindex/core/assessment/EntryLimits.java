package parindex.core.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Text;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Input;
import parindex.core.points.figure.Measure;

/// How far figures may be from those of the last round before somebody is asked (E-11).
///
/// @param rate   for rates, as a difference of fractions: 0.3 is 30 percentage points
/// @param figure for other figures, as a share of the last one: 0.5 is half of it
public record EntryLimits(Share rate, Share figure) {
    /// 30 percentage points; half of the last figure.
    public static final EntryLimits USUAL = new EntryLimits(Share.of("0.3"), Share.of("0.5"));

    /// What differs too much: the rate itself, otherwise the figures it is made of.
    List<Text> farApart(Measure measure, Facts before, Facts now) {
        if (measure.unit().equals(Input.PERCENT)) {
            return rates(measure, before, now).stream().toList();
        }
        return measure.inputs().stream()
                .flatMap(input -> figures(input, before, now))
                .toList();
    }

    private Optional<Text> rates(Measure measure, Facts before, Facts now) {
        var was = measure.value(before);
        var is = measure.value(now);
        return was.isPresent()
                        && is.isPresent()
                        && distance(was.get(), is.get()).isAtLeast(rate)
                ? Optional.of(EntryWording.far(measure.label(), measure.said(was.get()), measure.said(is.get())))
                : Optional.empty();
    }

    private Stream<Text> figures(Input input, Facts before, Facts now) {
        var was = before.figure(input.name());
        var is = now.figure(input.name());
        var isFar = was.isPresent()
                && is.isPresent()
                && !was.get().isZero()
                && figure.isLessThan(distance(was.get(), is.get()).dividedBy(size(was.get())));
        var plain = Measure.of(input);
        return isFar
                ? Stream.of(EntryWording.far(input.label(), plain.said(was.get()), plain.said(is.get())))
                : Stream.empty();
    }

    private static Share distance(Share one, Share other) {
        return size(one.minus(other));
    }

    private static Share size(Share share) {
        return share.isNegative() ? share.negated() : share;
    }
}
