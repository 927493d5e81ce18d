package parindex.core.assessment;

import java.util.Optional;
import parindex.core.language.Text;
import parindex.core.points.figure.Expression.Named;
import parindex.core.points.figure.Expression.Operation;
import parindex.core.points.figure.Expression.Sign;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Measure;

/// Sees a part that is larger than the whole it belongs to.
final class PartOfWhole {
    private PartOfWhole() {}

    /// The sentence, nothing where the figure is no quotient or the part is not larger.
    static Optional<Text> of(Measure measure, Facts facts) {
        return measure.by() instanceof Operation quotient
                        && quotient.sign() == Sign.OVER
                        && quotient.left() instanceof Named part
                        && quotient.right() instanceof Named whole
                ? said(part, whole, facts)
                : Optional.empty();
    }

    private static Optional<Text> said(Named part, Named whole, Facts facts) {
        var above = facts.figure(part.input().name());
        var below = facts.figure(whole.input().name());
        return above.isPresent()
                        && below.filter(all -> all.isLessThan(above.get())).isPresent()
                ? Optional.of(EntryWording.partAboveWhole(part.input(), above.get(), whole.input(), below.get()))
                : Optional.empty();
    }
}
