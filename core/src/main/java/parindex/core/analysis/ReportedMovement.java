package parindex.core.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.TextFigure;
import parindex.core.intake.TextFigure.Meaning;

/// The way from the year before as a report tells it: on the line that names the unit's total, "tăng 1,25 điểm" are
/// points and "tăng 2 bậc" are places.
public final class ReportedMovement {
    private ReportedMovement() {}

    /// The movement a report claims, nothing where it claims none. The older total and place are worked out from it.
    public static Optional<Movement> of(ReportedCard card) {
        var total =
                card.totals().stream().findFirst().flatMap(row -> row.achieved().value());
        return total.flatMap(value -> ownLine(card, value)).flatMap(line -> {
            var points = change(line, "điểm");
            var places = change(line, "bậc").map(BigDecimal::intValue);
            var place = line.stream()
                    .filter(figure -> figure.meaning() == Meaning.RANK)
                    .findFirst();
            return points.isEmpty() && places.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Movement(
                            card.subject().year().orElse(0) - 1,
                            points.map(gained -> total.orElseThrow().subtract(gained)),
                            place.flatMap(TextFigure::value)
                                    .flatMap(now -> places.map(gained -> now.intValue() + gained)),
                            points,
                            places,
                            card.subject()
                                    .document("BC")
                                    .map(document -> document.number())
                                    .orElse("")));
        });
    }

    // The figures of the line that tells most of the unit's own total.
    private static Optional<List<TextFigure>> ownLine(ReportedCard card, BigDecimal total) {
        return card.figures().stream()
                .filter(figure -> figure.meaning() == Meaning.SCORE || figure.meaning() == Meaning.PERCENT)
                .filter(figure -> figure.value()
                        .filter(value -> value.compareTo(total) == 0)
                        .isPresent())
                .map(figure -> card.figures().stream()
                        .filter(other -> other.place().equals(figure.place()))
                        .toList())
                .max((one, other) -> Long.compare(changes(one), changes(other)));
    }

    private static long changes(List<TextFigure> line) {
        return line.stream()
                .filter(figure -> figure.meaning() == Meaning.CHANGE)
                .count();
    }

    private static Optional<BigDecimal> change(List<TextFigure> line, String unit) {
        return line.stream()
                .filter(figure ->
                        figure.meaning() == Meaning.CHANGE && said(figure).contains(" " + unit))
                .findFirst()
                .flatMap(figure -> figure.value().map(value -> isFall(figure) ? value.negate() : value));
    }

    private static boolean isFall(TextFigure figure) {
        return said(figure).contains("giảm") || said(figure).contains("thấp hơn");
    }

    private static String said(TextFigure figure) {
        return figure.text().toLowerCase(Locale.forLanguageTag("vi"));
    }
}
