package parindex.app.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.SettledLine;
import parindex.app.assessment.entry.SheetSets;
import parindex.app.assessment.outside.OutsideResults;
import parindex.app.assessment.outside.OutsideResults.Brought;
import parindex.app.publication.SentStore.Cell;
import parindex.app.publication.SentStore.SentSheet;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;

/// The final cards of a round: what the units sent, by rule, where neither council nor appraiser decided otherwise;
/// with what was
/// brought from outside. A unit that has not sent its sheet, or waits for a result from outside, is not finished.
@Component
class SentCards implements FinalCards {
    private final SentStore store;
    private final SheetSets sets;
    private final Appraisals appraisals;
    private final OutsideResults outside;

    SentCards(SentStore store, SheetSets sets, Appraisals appraisals, OutsideResults outside) {
        this.store = store;
        this.sets = sets;
        this.appraisals = appraisals;
        this.outside = outside;
    }

    @Override
    public Final of(Round round) {
        return of(round, store.units(round.id()));
    }

    @Override
    public Final of(Round round, Collection<UUID> some) {
        var wanted = some.toArray(UUID[]::new);
        var known = store.sets(round.id()).stream()
                .collect(toMap(SentStore.FrozenSet::word, set -> sets.of(set.sha256(), set::document)));
        var cells = store.cells(round.id(), wanted).stream()
                .collect(groupingBy(Cell::unit, toMap(cell -> cell.entry().item(), Function.identity())));
        var proofs = store.proofs(round.id(), wanted).stream().collect(groupingBy(SentStore.Used::place));
        var settled = appraisals.settled(round, wanted).stream()
                .collect(toMap(line -> line.unit() + " " + line.item(), line -> line));
        var brought = outside.of(round, wanted);
        var units = new ArrayList<UnitRecord>();
        for (var sheet : store.sheets(round.id(), wanted)) {
            var set = Optional.ofNullable(known.get(sheet.word())).orElseThrow();
            var given = new Given(
                    sheet,
                    cells.getOrDefault(sheet.unit(), Map.of()),
                    proofs,
                    settled,
                    brought.getOrDefault(sheet.unit(), Brought.none()));
            units.add(given.record(set));
        }
        return new Final(known, units);
    }

    /// What one unit gave.
    private record Given(
            SentSheet sheet,
            Map<ItemCode, Cell> cells,
            Map<String, List<SentStore.Used>> proofs,
            Map<String, SettledLine> settled,
            Brought brought) {
        UnitRecord record(CriteriaSet set) {
            var unit = new PublishedUnit(sheet.slug(), sheet.name(), sheet.word(), sheet.groups());
            return sheet.sent()
                    ? UnitRecord.of(
                            unit,
                            set.leaves().stream().map(leaf -> leaf(set, leaf)).toList(),
                            brought.extras(set))
                    : UnitRecord.unfinished(unit);
        }

        private LeafRecord leaf(CriteriaSet set, Item leaf) {
            return isExempt(leaf.code(), Set.copyOf(sheet.exempt()))
                    ? entered(leaf)
                    : brought.leaf(set, leaf).orElseGet(() -> entered(leaf));
        }

        private LeafRecord entered(Item leaf) {
            var cell = Optional.ofNullable(cells.get(leaf.code()));
            var state = cell.map(one -> one.entry().state()).orElse(EntryState.EMPTY);
            var facts = state == EntryState.GIVEN ? cell.orElseThrow().entry().facts(leaf) : Facts.NONE;
            return new LeafRecord(
                    leaf.code(),
                    facts,
                    origin(leaf.code(), state, cell.map(Cell::entry).orElse(Entry.untouched(leaf.code()))),
                    proofs(leaf));
        }

        private Origin origin(ItemCode code, EntryState state, Entry entry) {
            if (isExempt(code, Set.copyOf(sheet.exempt()))) {
                return new Origin.Exempt("host");
            }
            var isApart = state == EntryState.NOT_APPLICABLE;
            return Optional.ofNullable(settled.get(sheet.unit() + " " + code))
                    .flatMap(line -> line.origin(entry))
                    .orElseGet(() -> isApart ? new Origin.Exempt("unit") : Origin.ByRule.IT);
        }

        private static boolean isExempt(ItemCode code, Set<String> exempt) {
            return exempt.contains(code.toString())
                    || code.parent().filter(above -> isExempt(above, exempt)).isPresent();
        }

        private List<Proof> proofs(Item leaf) {
            return proofs.getOrDefault(sheet.unit() + " " + leaf.code(), List.of()).stream()
                    .map(SentStore.Used::proof)
                    .toList();
        }
    }
}
