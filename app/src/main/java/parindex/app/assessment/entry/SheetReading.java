package parindex.app.assessment.entry;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.entry.contents.Contents;
import parindex.app.assessment.entry.contents.KnownContents;
import parindex.app.assessment.entry.contents.Trace;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Reads sheets as the asking person sees them. What he does not see answers as if it were not there.
@Component
public class SheetReading {
    private static final int FEW = 12;
    private static final String DECIDED = "–";

    private final SheetStore sheets;
    private final EntryStore entries;
    private final PastSheets past;
    private final SheetSets sets;
    private final KnownContents known;

    SheetReading(SheetStore sheets, EntryStore entries, PastSheets past, SheetSets sets, KnownContents known) {
        this.sheets = sheets;
        this.entries = entries;
        this.past = past;
        this.sets = sets;
        this.known = known;
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
        return find(at, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The same, nothing where the person sees none.
    @Transactional(readOnly = true)
    public Optional<Sheet> find(At at, Person person) {
        return sheets.find(at.round(), at.unit()).map(found -> sheet(found, person));
    }

    private Sheet sheet(SheetStore.Found found, Person person) {
        var owners = new Sheet.Owners(found.lead(), parts(found), found.people());
        var sight = Sheet.sight(found.head(), owners.parts(), person.duties());
        return Sheet.of(found.head(), owners, contents(found, sight), person.duties());
    }

    private Contents contents(SheetStore.Found found, Set<UUID> sight) {
        var before = known.find(found.imprint().about(), sight);
        var items =
                before.map(state -> state.imprint().differing(found.imprint())).orElse(List.of());
        if (before.isPresent() && items.isEmpty()) {
            return before.get();
        }
        var now = before.isPresent() && items.size() <= FEW ? moved(before.get(), items, found) : read(found);
        if (now.imprint()
                .about()
                .apart()
                .last()
                .equals(found.imprint().about().apart().last())) {
            known.keep(now, sight);
        }
        return now;
    }

    /// Brings a state up to what the database shows now; others may have changed cells meanwhile.
    private Contents moved(Contents before, List<ItemCode> items, SheetStore.Found found) {
        var head = found.head();
        var cells = entries.of(head.round().id(), head.unit().id(), items).stream()
                .collect(toMap(cell -> cell.entry().item(), Function.identity()));
        var after = before;
        for (var item : items) {
            var cell = cells.getOrDefault(item, new EntryStore.Cell(Entry.untouched(item), Trace.NONE));
            var isExempt = head.isExempt(item)
                    && before.entries()
                            .set()
                            .item(item)
                            .filter(SheetEntries::isEntered)
                            .isPresent();
            after = after.with(isExempt ? exempt(cell.entry()) : cell.entry(), cell.trace());
        }
        return after;
    }

    /// Reads and works out what no request of this server did before.
    private Contents read(SheetStore.Found found) {
        var head = found.head();
        var set = sets.of(
                head.set(), () -> sheets.document(head.round().id(), head.unit().id()));
        var cells = entries.of(head.round().id(), head.unit().id());
        var last = past.last(head, set);
        var given = applied(
                head,
                SheetEntries.of(set, cells.stream().map(EntryStore.Cell::entry).toList()));
        var traces = cells.stream().collect(toMap(cell -> cell.entry().item(), EntryStore.Cell::trace));
        return Contents.of(found.imprint().about().after(last.imprint()), given, traces, last.facts());
    }

    /// Items that the round decided not to apply do not, whatever was entered.
    private static SheetEntries applied(SheetHead head, SheetEntries entries) {
        var applied = entries;
        for (var leaf : entries.entered()) {
            if (head.isExempt(leaf.code())) {
                applied = applied.with(exempt(entries.of(leaf.code())));
            }
        }
        return applied;
    }

    private static Entry exempt(Entry entry) {
        return new Entry(entry.item(), EntryState.NOT_APPLICABLE, Map.of(), DECIDED, entry.version());
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
