package parindex.app.assessment.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.assessment.Duties;
import parindex.core.assessment.EntryChecks;
import parindex.core.assessment.EntryLimits;
import parindex.core.assessment.Right;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.points.Facts;
import parindex.core.scoring.ScoreCard;

/// One sheet as one person sees it.
///
/// @param head    unit, round and dates
/// @param lead    who leads an item, by code; the unit itself where nobody is named
/// @param parts   what each agency contributes
/// @param entries the cells that the person sees
/// @param cells   what else is known of a cell
/// @param last    facts of the last round, by leaf
/// @param duties  what the person does
public record Sheet(
        SheetHead head,
        Map<ItemCode, UUID> lead,
        List<SheetPart> parts,
        SheetEntries entries,
        Map<ItemCode, CellFacts> cells,
        Map<ItemCode, Facts> last,
        Duties duties) {
    public Sheet {
        lead = Map.copyOf(lead);
        parts = List.copyOf(parts);
        cells = Map.copyOf(cells);
        last = Map.copyOf(last);
    }

    /// Who answers for an item: its lead, otherwise that of the item above it, otherwise the unit.
    public UUID agency(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .map(lead::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(head.unit().id());
    }

    /// The part that an item belongs to, nothing where the person does not see it.
    public Optional<SheetPart> part(ItemCode code) {
        return part(agency(code));
    }

    public Optional<SheetPart> part(UUID agency) {
        return parts.stream().filter(part -> part.agency().id().equals(agency)).findFirst();
    }

    /// Whether the person sees the whole sheet.
    public boolean isWhole() {
        return sees(head.unit());
    }

    /// The leaves that the person sees: all of them, or those his agencies answer for.
    public List<Item> leaves() {
        return entries.set().leaves().stream()
                .filter(leaf -> isWhole()
                        || part(leaf.code()).filter(part -> sees(part.agency())).isPresent())
                .toList();
    }

    /// Leaves among them that are entered, not brought by surveys.
    public List<Item> entered() {
        return leaves().stream().filter(SheetEntries::isEntered).toList();
    }

    private boolean sees(SheetHead.Unit unit) {
        return duties.may(Right.SEE_ROUNDS, unit.in(head.round()));
    }

    /// Whether the person has a right over the part that an item belongs to.
    public boolean may(Right right, ItemCode code) {
        return part(code).filter(part -> may(right, part.agency())).isPresent();
    }

    public boolean may(Right right, SheetHead.Unit unit) {
        return duties.may(right, unit.in(head.round()));
    }

    /// Whether the person may change a cell now.
    public boolean isEditable(Item leaf) {
        return SheetGate.closed(this, leaf).isEmpty();
    }

    public ScoreCard card() {
        return entries.card(head.unit().name(), head.round().year());
    }

    public CellFacts cell(ItemCode code) {
        return cells.getOrDefault(code, CellFacts.NONE);
    }

    /// All checks of the cells that the person sees.
    public EntryChecks checks() {
        var documented = cells.entrySet().stream()
                .filter(cell -> cell.getValue().documents() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new EntryChecks(entries, last, documented, EntryLimits.USUAL);
    }

    /// The same sheet with other entries.
    public Sheet with(SheetEntries other) {
        return new Sheet(head, lead, parts, other, cells, last, duties);
    }

    /// Parts of agencies other than the unit itself.
    public List<SheetPart> others() {
        return parts.stream()
                .filter(part -> !part.agency().id().equals(head.unit().id()))
                .toList();
    }

    /// The unit's own part.
    public SheetPart unitPart() {
        return part(head.unit().id()).orElseThrow();
    }

    /// Parts of the person that are at a stage.
    public List<SheetPart> own(Right right, Set<PartStage> stages) {
        return parts.stream()
                .filter(part -> stages.contains(part.stage()) && may(right, part.agency()))
                .toList();
    }
}
