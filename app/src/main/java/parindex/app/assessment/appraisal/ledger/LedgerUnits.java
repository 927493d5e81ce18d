package parindex.app.assessment.appraisal.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.assessment.appraisal.Line;
import parindex.core.assessment.appraisal.LineOutcome;
import parindex.core.assessment.appraisal.PlaceMoves;

/// The units of a ledger, and what moved among those of each kind.
///
/// @param units by their part of an address
/// @param kinds what moved, by kind
record LedgerUnits(Map<String, Line.Unit> units, Map<String, PlaceMoves> kinds) {
    static LedgerUnits of(List<Line> lines) {
        var units = lines.stream().map(Line::unit).collect(toMap(Line.Unit::slug, unit -> unit, (one, same) -> one));
        var kinds =
                lines.stream().collect(groupingBy(line -> line.unit().kind(), mapping(LedgerUnits::outcome, toList())));
        return new LedgerUnits(
                units,
                kinds.entrySet().stream().collect(toMap(Map.Entry::getKey, kind -> PlaceMoves.of(kind.getValue()))));
    }

    static LineOutcome outcome(Line line) {
        return new LineOutcome(
                line.unit().slug(), line.item().code(), line.now().points(), line.feed());
    }

    private Line.Unit unit(String slug) {
        return Optional.ofNullable(units.get(slug)).orElseThrow();
    }

    String name(String slug) {
        return unit(slug).name();
    }

    PlaceMoves moves(String slug) {
        return Optional.ofNullable(kinds.get(unit(slug).kind())).orElseThrow();
    }
}
