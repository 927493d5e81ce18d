package parindex.app.assessment.appraisal.assigning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Appraiser;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Assigned;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Fresh;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Scope;
import parindex.app.assessment.appraisal.assigning.AssigningStore.Sheet;
import parindex.core.assessment.SheetEntries;
import parindex.core.assessment.appraisal.Balance;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Who appraises what in a round, and what a change of that would come to.
///
/// @param round      the round
/// @param sheets     its sheets
/// @param sets       the criteria set of each, by hash
/// @param appraisers who may appraise
/// @param lines      who judges which line now
record Plan(
        Round round,
        List<Sheet> sheets,
        Map<String, CriteriaSet> sets,
        List<Appraiser> appraisers,
        List<Assigned> lines) {
    /// The lines of one area of one unit, which go to one person when loads are balanced.
    record Block(Sheet sheet, ItemCode area) {}

    /// A change: scopes that are remembered, lines that are written.
    ///
    /// @param scopes  what was asked for
    /// @param fresh   the lines
    /// @param refused units that were left out because the person may not judge them
    record Change(List<Scope> scopes, List<Fresh> fresh, List<String> refused) {}

    private CriteriaSet set(Sheet sheet) {
        return java.util.Objects.requireNonNull(sets.get(sheet.sha256()));
    }

    /// Codes of all areas, in order.
    List<Item> areas() {
        var seen = new LinkedHashSet<ItemCode>();
        return sets.values().stream()
                .flatMap(set -> set.areas().stream())
                .filter(area -> seen.add(area.code()))
                .sorted(Comparator.comparing(Item::code))
                .toList();
    }

    /// Whether any sheet has an item with a code.
    boolean has(String item) {
        return ItemCode.find(item)
                .filter(code ->
                        sets.values().stream().anyMatch(set -> set.item(code).isPresent()))
                .isPresent();
    }

    Optional<Sheet> sheet(String slug) {
        return sheets.stream().filter(sheet -> sheet.slug().equals(slug)).findFirst();
    }

    Optional<Appraiser> appraiser(String account) {
        return appraisers.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    /// What comes of giving somebody an area, an item, a unit, or a part of a unit.
    Change given(Appraiser person, Optional<Sheet> unit, String item) {
        var fresh = new ArrayList<Fresh>();
        var refused = new ArrayList<String>();
        unit.map(List::of).orElse(sheets).forEach(sheet -> {
            var wanted = leaves(sheet, item);
            if (!wanted.isEmpty() && !person.may(sheet.unit())) {
                refused.add(sheet.name());
            } else {
                wanted.forEach(leaf -> fresh.add(fresh(sheet, leaf, person.id())));
            }
        });
        var scope = new Scope(person.id(), unit.map(Sheet::unit).orElse(null), item);
        return new Change(List.of(scope), fresh, refused);
    }

    private static Fresh fresh(Sheet sheet, Item leaf, UUID person) {
        return new Fresh(sheet.unit(), leaf.code().toString(), leaf.max().value(), person);
    }

    private List<Item> leaves(Sheet sheet, String item) {
        return set(sheet).leaves().stream()
                .filter(SheetEntries::isEntered)
                .filter(leaf -> item.isEmpty()
                        || leaf.code().toString().equals(item)
                        || leaf.code().toString().startsWith(item + "."))
                .toList();
    }

    /// What comes of sharing all blocks out evenly.
    Change balanced() {
        var blocks = areas().stream()
                .flatMap(area -> sheets.stream()
                        .filter(sheet -> !leaves(sheet, area.code().toString()).isEmpty())
                        .map(sheet -> new Block(sheet, area.code())))
                .toList();
        var shares = Balance.of(
                blocks,
                appraisers,
                (Appraiser person, Block block) -> person.may(block.sheet().unit()));
        var fresh = new ArrayList<Fresh>();
        var scopes = new ArrayList<Scope>();
        shares.of()
                .forEach((person, share) -> share.forEach(block -> {
                    var area = block.area().toString();
                    scopes.add(new Scope(person.id(), block.sheet().unit(), area));
                    leaves(block.sheet(), area).forEach(leaf -> fresh.add(fresh(block.sheet(), leaf, person.id())));
                }));
        var left = shares.left().stream()
                .map(block -> block.sheet().name() + " · " + block.area())
                .toList();
        return new Change(scopes, fresh, left);
    }

    /// How much somebody has.
    ///
    /// @param lines  how many lines
    /// @param blocks how many areas of units
    /// @param units  of how many units
    record Load(int lines, int blocks, int units) {}

    Map<UUID, Load> loads() {
        var byPerson = new HashMap<UUID, List<Assigned>>();
        lines.forEach(line -> byPerson.computeIfAbsent(line.person(), any -> new ArrayList<>())
                .add(line));
        var loads = new HashMap<UUID, Load>();
        byPerson.forEach((person, own) -> loads.put(
                person,
                new Load(
                        own.size(),
                        (int) own.stream()
                                .map(line -> line.unit()
                                        + ItemCode.of(line.item()).area().toString())
                                .distinct()
                                .count(),
                        (int) own.stream().map(Assigned::unit).distinct().count())));
        return loads;
    }

    /// How many lines nobody judges yet.
    int open() {
        var all = sheets.stream().mapToInt(sheet -> leaves(sheet, "").size()).sum();
        return all - lines.size();
    }

    /// Who judges an area of a unit, by name; several where lines of it are with several people.
    Stream<String> names(Sheet sheet, ItemCode area) {
        var names = new HashMap<UUID, String>();
        appraisers.forEach(person -> names.put(person.id(), person.name()));
        return lines.stream()
                .filter(line -> line.unit().equals(sheet.unit())
                        && ItemCode.of(line.item()).area().equals(area))
                .map(line -> names.getOrDefault(line.person(), "?"))
                .distinct()
                .sorted();
    }
}
