package parindex.app.assessment.entry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.app.assessment.entry.contents.Contents;
import parindex.core.assessment.Duties;
import parindex.core.assessment.EntryChecks;
import parindex.core.assessment.Right;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.workflow.PartStage;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.ScoreCard;

/// One sheet as one person sees it.
///
/// @param head     unit, round and dates
/// @param owners   who answers for what
/// @param contents the cells that the person sees, and what follows from them
/// @param duties   what the person does
/// @param leaves   the leaves that the person sees: all of them, or those his agencies answer for
public record Sheet(SheetHead head, Owners owners, Contents contents, Duties duties, List<Item> leaves) {
    public Sheet {
        leaves = List.copyOf(leaves);
    }

    /// Who answers for what.
    ///
    /// @param lead   who leads an item, by code; the unit itself where nobody is named
    /// @param parts  what each agency contributes
    /// @param people names of those who changed cells last
    public record Owners(Map<ItemCode, UUID> lead, List<SheetPart> parts, Map<UUID, String> people) {
        public Owners {
            lead = Map.copyOf(lead);
            parts = List.copyOf(parts);
            people = Map.copyOf(people);
        }
    }

    /// A sheet as a person with these duties sees it.
    static Sheet of(SheetHead head, Owners owners, Contents contents, Duties duties) {
        var all = contents.entries().set().leaves();
        var whole = new Sheet(head, owners, contents, duties, all);
        return whole.isWhole() ? whole : new Sheet(head, owners, contents, duties, whole.own(all));
    }

    private List<Item> own(List<Item> all) {
        return all.stream()
                .filter(leaf ->
                        part(leaf.code()).filter(part -> sees(part.agency())).isPresent())
                .toList();
    }

    public List<SheetPart> parts() {
        return owners.parts();
    }

    /// The cells that the person sees.
    public SheetEntries entries() {
        return contents.entries();
    }

    /// Facts of the last round, by leaf.
    public Map<ItemCode, Facts> last() {
        return contents.last();
    }

    /// Who answers for an item: its lead, otherwise that of the item above it, otherwise the unit.
    public UUID agency(ItemCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .map(owners.lead()::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(head.unit().id());
    }

    /// The part that an item belongs to, nothing where the person does not see it.
    public Optional<SheetPart> part(ItemCode code) {
        return part(agency(code));
    }

    public Optional<SheetPart> part(UUID agency) {
        return parts().stream()
                .filter(part -> part.agency().id().equals(agency))
                .findFirst();
    }

    /// Whether the person sees the whole sheet.
    public boolean isWhole() {
        return sees(head.unit());
    }

    /// Leaves among them that are entered, not brought by surveys.
    public List<Item> entered() {
        return leaves.stream().filter(SheetEntries::isEntered).toList();
    }

    private boolean sees(SheetHead.Unit unit) {
        return sees(head, duties, unit);
    }

    private static boolean sees(SheetHead head, Duties duties, SheetHead.Unit unit) {
        return duties.may(Right.SEE_ROUNDS, unit.in(head.round()));
    }

    /// Agencies whose parts the person sees, empty where he sees the whole sheet.
    Set<UUID> sight() {
        return sight(head, owners.parts(), duties);
    }

    static Set<UUID> sight(SheetHead head, List<SheetPart> parts, Duties duties) {
        return sees(head, duties, head.unit())
                ? Set.of()
                : parts.stream()
                        .map(SheetPart::agency)
                        .filter(agency -> sees(head, duties, agency))
                        .map(SheetHead.Unit::id)
                        .collect(toUnmodifiableSet());
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
        return contents.card();
    }

    public CellFacts cell(ItemCode code) {
        var trace = contents.trace(code);
        return new CellFacts(trace.documents(), trace.remarks(), trace.by().map(owners.people()::get), trace.at());
    }

    /// All checks of the cells that the person sees.
    public EntryChecks checks() {
        return contents.checks();
    }

    /// The same sheet in another state.
    Sheet with(Contents other) {
        return new Sheet(head, owners, other, duties, leaves);
    }

    /// Parts of agencies other than the unit itself.
    public List<SheetPart> others() {
        return parts().stream()
                .filter(part -> !part.agency().id().equals(head.unit().id()))
                .toList();
    }

    /// The unit's own part.
    public SheetPart unitPart() {
        return part(head.unit().id()).orElseThrow();
    }

    /// Parts of the person that are at a stage.
    public List<SheetPart> own(Right right, Set<PartStage> stages) {
        return parts().stream()
                .filter(part -> stages.contains(part.stage()) && may(right, part.agency()))
                .toList();
    }
}
