package parindex.formats.criteria;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.figure.Facts;
import parindex.core.points.rule.Deduction;
import parindex.core.points.rule.Rule;
import parindex.core.scoring.UnitFacts;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads everything that is given for one unit: facts by code and input, what does not apply, groups, bonuses and
/// penalties.
final class UnitFactsReader {
    private final Block unit;
    private final CriteriaSet set;

    private UnitFactsReader(Block unit, CriteriaSet set) {
        this.unit = unit;
        this.set = set;
    }

    static UnitFacts read(Block unit, CriteriaSet set) {
        unit.only("unit", "year", "set", "facts", "not-applicable", "groups", "adjustments");
        var reader = new UnitFactsReader(unit, set);
        var groups = unit.scalars("groups").stream().map(Value::text).collect(toSet());
        return new UnitFacts(reader.leaves(), reader.notApplicable(), groups, reader.adjustments());
    }

    private Map<ItemCode, Facts> leaves() {
        var leaves = new HashMap<ItemCode, Facts>();
        unit.mapping("facts")
                .ifPresent(facts -> facts.keys()
                        .forEach(key -> leaf(facts, key)
                                .ifPresent(leaf -> facts.mapping(key)
                                        .ifPresent(inputs ->
                                                leaves.put(leaf.code(), FactsReader.named(inputs, rule(leaf)))))));
        return leaves;
    }

    private Optional<Item> leaf(Block facts, String key) {
        var leaf = ItemCode.find(key)
                .filter(set::isLeaf)
                .flatMap(set::item)
                .filter(item -> item.scoring().isPresent());
        if (leaf.isEmpty()) {
            facts.faults().add(facts.place(key), CriteriaFileWording.noSuchItem(key));
        }
        return leaf;
    }

    private static Rule rule(Item leaf) {
        return leaf.scoring().map(Scoring::rule).orElseThrow();
    }

    private Set<ItemCode> notApplicable() {
        return unit.scalars("not-applicable").stream()
                .flatMap(code -> item(code).stream())
                .collect(toSet());
    }

    private Optional<ItemCode> item(Value code) {
        var found = ItemCode.find(code.text()).filter(known -> set.item(known).isPresent());
        if (found.isEmpty()) {
            code.faults().add(code.place(), FactsFileWording.noSuchItem(code.text()));
        }
        return found;
    }

    private Map<String, Facts> adjustments() {
        var adjustments = new HashMap<String, Facts>();
        unit.mapping("adjustments")
                .ifPresent(all -> all.keys()
                        .forEach(name -> adjustment(all, name)
                                .ifPresent(known -> all.mapping(name)
                                        .ifPresent(inputs ->
                                                adjustments.put(name, FactsReader.named(inputs, counting(known)))))));
        return adjustments;
    }

    private Optional<Adjustment> adjustment(Block all, String name) {
        var known = set.terms().adjustments().all().stream()
                .filter(adjustment -> adjustment.name().equals(name))
                .findFirst();
        if (known.isEmpty()) {
            all.faults().add(all.place(name), FactsFileWording.noSuchAdjustment(name));
        }
        return known;
    }

    /// A rule that asks for the cases of an adjustment.
    private static Rule counting(Adjustment adjustment) {
        return new Deduction(adjustment.measure(), adjustment.each(), Optional.empty());
    }
}
