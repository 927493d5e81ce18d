package parindex.app.assessment.entry;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.criteria.Item;

/// Reads sheets as the asking person sees them. What he does not see answers as if it were not there.
@Component
public class SheetReading {
    private static final String DECIDED = "–";

    private final SheetStore sheets;
    private final EntryStore entries;
    private final PastSheets past;
    private final SheetSets sets;

    SheetReading(SheetStore sheets, EntryStore entries, PastSheets past, SheetSets sets) {
        this.sheets = sheets;
        this.entries = entries;
        this.past = past;
        this.sets = sets;
    }

    /// Where a sheet stands: the parts of an address.
    public record At(String round, String unit) {}

    /// A leaf on its sheet.
    public record Leaf(Sheet sheet, Item item) {}

    /// The sheet under an address.
    ///
    /// @throws ResponseStatusException 404 where the person sees none
    @Transactional(readOnly = true)
    public Sheet sheet(At at, Person person) {
        var found =
                sheets.find(at.round(), at.unit()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var head = found.head();
        var set = sets.of(
                head.set(), () -> sheets.document(head.round().id(), head.unit().id()));
        var cells = entries.of(head.round().id(), head.unit().id());
        var known = applied(
                head,
                SheetEntries.of(set, cells.stream().map(EntryStore.Cell::entry).toList()));
        var facts = cells.stream().collect(toMap(cell -> cell.entry().item(), EntryStore.Cell::facts));
        return new Sheet(head, found.lead(), parts(found), known, facts, past.last(head, set), person.duties());
    }

    /// Items that the round decided not to apply do not, whatever was entered.
    private static SheetEntries applied(SheetHead head, SheetEntries entries) {
        var applied = entries;
        for (var leaf : entries.entered()) {
            if (head.isExempt(leaf.code())) {
                var entry = entries.of(leaf.code());
                applied = applied.with(
                        new Entry(leaf.code(), EntryState.NOT_APPLICABLE, Map.of(), DECIDED, entry.version()));
            }
        }
        return applied;
    }

    /// The same with one of its leaves; 404 where the person does not see it.
    @Transactional(readOnly = true)
    public Leaf leaf(At at, String code, Person person) {
        var sheet = sheet(at, person);
        return sheet.leaves().stream()
                .filter(leaf -> leaf.code().toString().equals(code))
                .findFirst()
                .map(item -> new Leaf(sheet, item))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A unit that answers for all items itself has one part, also while no row says so.
    private static List<SheetPart> parts(SheetStore.Found found) {
        var unit = found.head().unit();
        var known = found.parts();
        if (known.stream().anyMatch(part -> part.agency().id().equals(unit.id()))) {
            return known;
        }
        var own = new SheetPart(unit, PartStage.DRAFTING, 0, Optional.empty(), Optional.empty(), "");
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(own), known.stream())
                .toList();
    }

    /// Who entered a sheet, as a place to keep a cell at.
    static EntryStore.Target target(Sheet sheet, Item leaf, UUID by) {
        return new EntryStore.Target(sheet.head(), sheet.agency(leaf.code()), by);
    }
}
