package parindex.app.assessment.appraisal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.LineStore.Row;
import parindex.app.assessment.entry.SheetSets;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.criteria.CriteriaSet;

/// Reads lines as the asking person sees them, and computes what their figures make.
@Component
@Transactional(readOnly = true)
public class LineReading {
    private final LineStore store;
    private final SheetSets sets;

    LineReading(LineStore store, SheetSets sets) {
        this.store = store;
        this.sets = sets;
    }

    /// The lines that the person appraises in a round, by unit and item.
    public List<Line> mine(Round round) {
        return lines(round, store.mine(round));
    }

    /// One of them; 404 where it is none of his.
    public Line mine(Round round, String unit, String item) {
        return lines(round, store.mine(round, unit, item).stream().toList()).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Any line of a unit that is his; 404 where none is.
    public Line ofUnit(Round round, String unit) {
        return mine(round).stream()
                .filter(line -> line.unit().slug().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Until the transaction ends nobody else decides or replies about a line; called before it is read.
    @Transactional
    public void hold(Round round, String unit, String item) {
        store.hold(round, unit, item);
    }

    /// The lines of a sheet that its unit is told about.
    public List<Line> told(Round round, UUID unit) {
        return lines(round, store.told(round, unit));
    }

    /// Items of a sheet.
    ///
    /// @param exempt codes of those that the round decided not to apply
    public record Asked(List<Line> lines, Set<String> exempt) {}

    /// Some items of a sheet, with what the person sees of them.
    public Asked asked(Round round, String unit, Collection<String> items) {
        var rows = store.asked(round, unit, items);
        var exempt = rows.stream()
                .filter(Row::exempt)
                .map(row -> row.entry().item().toString())
                .collect(toSet());
        return new Asked(lines(round, rows.stream().map(Row::applied).toList()), exempt);
    }

    /// Every line of a round that somebody appraises, for those who run it.
    public List<Line> all(Round round) {
        return lines(round, store.all(round));
    }

    /// Those of some units.
    public List<Line> all(Round round, Collection<UUID> units) {
        return lines(round, store.all(round, units));
    }

    /// Some of them; what else is entered on the sheet does not stand beside them.
    ///
    /// @param paths lines below the round
    public List<Line> some(Round round, Collection<String> paths) {
        return lines(round, store.some(round, paths));
    }

    private List<Line> lines(Round round, List<Row> rows) {
        var stage = round.stage();
        return rows.stream()
                .filter(row -> !row.exempt())
                .collect(groupingBy(row -> row.unit().id(), LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .flatMap(unit -> ofUnit(unit, stage).stream())
                .sorted(java.util.Comparator.comparing(
                                (Line line) -> line.unit().name())
                        .thenComparing(line -> line.item().code()))
                .toList();
    }

    private List<Line> ofUnit(Collection<Row> rows, RoundStage stage) {
        var first = rows.iterator().next();
        var set = set(first.sha256());
        var entries = SheetEntries.of(set, rows.stream().map(Row::entry).toList());
        return rows.stream()
                .flatMap(row -> set.item(row.entry().item()).stream()
                        .map(item -> new Line(
                                row.unit(),
                                item,
                                new Line.Cell(row.entry(), entries.score(item), row.stamp(), entries),
                                row.proofs(),
                                row.feed(),
                                row.conflict(),
                                stage)))
                .toList();
    }

    /// The criteria set with a hash.
    public CriteriaSet set(String sha256) {
        return sets.of(sha256, () -> store.document(sha256));
    }
}
