package parindex.core.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Scoring;
import parindex.core.criteria.Source;
import parindex.core.points.Basis;
import parindex.core.points.Judgement;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.scoring.UnitFacts;

/// Everything that was entered on one sheet, and the points it makes. Points are asked for, never stored.
///
/// @param set what is asked; every leaf has a rule
/// @param all what was entered, by leaf
public record SheetEntries(CriteriaSet set, Map<ItemCode, Entry> all) {
    public SheetEntries {
        all = Map.copyOf(all);
    }

    /// The entries of a sheet; those of items that the set does not know are left out.
    public static SheetEntries of(CriteriaSet set, Collection<Entry> entries) {
        var known = entries.stream()
                .filter(entry -> set.isLeaf(entry.item()))
                .collect(toMap(Entry::item, Function.identity()));
        return new SheetEntries(set, known);
    }

    /// The set in which a leaf that no source gives a rule for takes the points that the unit claims.
    public static CriteriaSet enterable(CriteriaSet set) {
        var open = set;
        for (var leaf : set.leaves()) {
            if (leaf.scoring().isEmpty()) {
                open = open.with(leaf.scored(new Scoring(new Judgement(List.of()), Basis.NONE)));
            }
        }
        return open;
    }

    /// Whether the unit enters figures for a leaf; surveys and other bodies bring their own.
    public static boolean isEntered(Item leaf) {
        return !leaf.source().isSurvey() && leaf.source() != Source.OTHER_BODY;
    }

    /// The leaves that the unit enters figures for, in order.
    public List<Item> entered() {
        return set.leaves().stream().filter(SheetEntries::isEntered).toList();
    }

    public Entry of(ItemCode leaf) {
        return all.getOrDefault(leaf, Entry.untouched(leaf));
    }

    /// The sheet with one cell changed.
    public SheetEntries with(Entry entry) {
        var changed = new java.util.HashMap<>(all);
        changed.put(entry.item(), entry);
        return new SheetEntries(set, changed);
    }

    /// What the criteria set takes as facts. Cells of leaves that others answer for are left out.
    public UnitFacts facts() {
        return facts(entered());
    }

    private UnitFacts facts(List<Item> entered) {
        var given = entered.stream()
                .filter(leaf -> of(leaf.code()).state() == EntryState.GIVEN)
                .collect(toMap(Item::code, leaf -> of(leaf.code()).facts(leaf)));
        var apart = entered.stream()
                .map(Item::code)
                .filter(code -> of(code).state() == EntryState.NOT_APPLICABLE)
                .collect(toSet());
        return new UnitFacts(given, apart);
    }

    /// The self-score: every leaf by its rule.
    ///
    /// @param unit name of the unit
    public ScoreCard card(String unit, int year) {
        return ScoreCard.of(unit, year, set, facts());
    }

    /// The self-score of one leaf alone, as it is on the card: a leaf earns its points from its own cell.
    public LeafScore score(Item leaf) {
        return ScoreCard.scored(leaf, set, isEntered(leaf) ? facts(List.of(leaf)) : facts(List.of()));
    }

    /// Whether a figure that was given for a leaf stands elsewhere on the sheet with another value (E-25).
    public boolean isContradicted(Item leaf) {
        var entry = of(leaf.code());
        return entry.state() == EntryState.GIVEN
                && new SameElsewhere(this).of(leaf, entry.facts(leaf)).findAny().isPresent();
    }

    /// The card of this sheet, from that of the same sheet when one leaf was not yet as it is now. A leaf earns its
    /// points from its own cell alone, so nothing else is scored.
    public ScoreCard card(ScoreCard before, Item changed) {
        return isEntered(changed) ? before.with(List.of(changed), facts(List.of(changed))) : before;
    }
}
