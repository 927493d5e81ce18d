package parindex.core.intake;

import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// One row of a reported table, stitched over page breaks: what the report claims of an item.
///
/// @param code        the code as taken
/// @param printedCode the code as printed ("3.4.1 2")
/// @param name        printed text, white space folded
/// @param max         maximum points (điểm chuẩn)
/// @param achieved    achieved points (điểm đạt được)
/// @param percent     index value in percent (đạt chỉ số)
/// @param cause       reason for lost points (nguyên nhân bị trừ điểm), empty when none is printed
/// @param assignment  responsible agencies (trách nhiệm liên quan)
/// @param scores      further score columns by their printed names
/// @param place       first line of the row
public record ReportedItem(
        ItemCode code,
        String printedCode,
        String name,
        PrintedFigure max,
        PrintedFigure achieved,
        PrintedFigure percent,
        String cause,
        Assignment assignment,
        Map<String, PrintedFigure> scores,
        Place place) {
    public ReportedItem {
        scores = Map.copyOf(scores);
    }

    public Optional<Points> maxPoints() {
        return max.value().map(Points::new);
    }

    public Optional<Points> achievedPoints() {
        return achieved.value().map(Points::new);
    }

    /// Points lost, nothing where a figure is missing.
    public Optional<Points> lost() {
        return maxPoints().flatMap(whole -> achievedPoints().map(whole::minus));
    }

    public boolean lostPoints() {
        return lost().filter(Points.ZERO::isLessThan).isPresent();
    }
}
