package parindex.formats.criteria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.language.Fold;
import parindex.core.points.rule.Judgement;
import parindex.core.points.rule.States;
import parindex.formats.criteria.FactsRows.Column;
import parindex.formats.criteria.FactsRows.Row;
import parindex.formats.sheet.Numeral;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Place;

/// Turns the rows of a table into one tree a unit, the same as a YAML file would give. An empty value is a figure that
/// is missing, never zero.
final class FactsTable {
    private static final List<String> NOT_APPLICABLE = List.of("khong ap dung", "not-applicable", "not applicable");
    private final CriteriaSet set;
    private final Faults faults;

    FactsTable(CriteriaSet set, Faults faults) {
        this.set = set;
        this.faults = faults;
    }

    /// What is given for one unit so far.
    private record Given(
            Place place,
            Map<String, Map<String, Node>> facts,
            Map<String, Map<String, Node>> adjustments,
            Map<String, Node> notApplicable,
            Map<String, Node> groups) {
        static Given at(Place place) {
            return new Given(
                    place, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    List<Block> units(List<Row> rows) {
        var units = new LinkedHashMap<String, Given>();
        rows.forEach(row -> take(row, units.computeIfAbsent(row.at(Column.UNIT), unit -> Given.at(row.place()))));
        return units.entrySet().stream()
                .map(unit -> block(unit.getKey(), unit.getValue()))
                .toList();
    }

    private void take(Row row, Given unit) {
        var group = row.at(Column.GROUP);
        if (!group.isEmpty()) {
            unit.groups().put(group, word(row, group));
        }
        var code = row.at(Column.CODE);
        var value = row.at(Column.VALUE);
        if (NOT_APPLICABLE.contains(Fold.plain(value)) && row.at(Column.INPUT).isEmpty()) {
            unit.notApplicable().put(code, word(row, code));
        } else if (!code.isEmpty()) {
            var all = isAdjustment(code) ? unit.adjustments() : unit.facts();
            put(row, all.computeIfAbsent(code, ignored -> new LinkedHashMap<>()));
        }
    }

    private void put(Row row, Map<String, Node> inputs) {
        var input = row.at(Column.INPUT);
        if (input.isEmpty()) {
            faults.add(row.place(), FactsFileWording.noInput(row.at(Column.CODE)));
        } else if (inputs.containsKey(input)) {
            faults.add(row.place(), FactsFileWording.inputTwice(row.at(Column.CODE), input));
        } else if (!row.at(Column.VALUE).isEmpty()) {
            value(row).ifPresent(text -> inputs.put(input, word(row, text)));
        }
    }

    private Optional<String> value(Row row) {
        var typed = row.at(Column.VALUE);
        if (row.isExact() || isState(row.at(Column.CODE), row.at(Column.INPUT))) {
            return Optional.of(typed);
        }
        return switch (Numeral.of(typed)) {
            case Numeral.Plain plain -> Optional.of(plain.text());
            case Numeral.Twofold twofold -> {
                faults.add(row.place(), FactsFileWording.twofold(typed, twofold.decimal(), twofold.thousands()));
                yield Optional.empty();
            }
            case Numeral.None ignored -> {
                faults.add(row.place(), FactsFileWording.noFigure(typed));
                yield Optional.empty();
            }
        };
    }

    private boolean isState(String code, String input) {
        return !input.equals(Judgement.POINTS)
                && ItemCode.find(code)
                        .flatMap(set::item)
                        .flatMap(Item::scoring)
                        .map(Scoring::rule)
                        .filter(States.class::isInstance)
                        .isPresent();
    }

    private boolean isAdjustment(String code) {
        return set.terms().adjustments().all().stream()
                .anyMatch(adjustment -> adjustment.name().equals(code));
    }

    private Block block(String name, Given unit) {
        var values = new LinkedHashMap<String, Node>();
        values.put("unit", new Node.Word(unit.place(), name));
        values.put("facts", branch(unit.place(), unit.facts()));
        values.put("adjustments", branch(unit.place(), unit.adjustments()));
        values.put(
                "not-applicable",
                new Node.Sequence(unit.place(), List.copyOf(unit.notApplicable().values())));
        values.put(
                "groups",
                new Node.Sequence(unit.place(), List.copyOf(unit.groups().values())));
        return Block.of(new Branch(unit.place(), values), faults);
    }

    private static Branch branch(Place place, Map<String, Map<String, Node>> facts) {
        var values = new LinkedHashMap<String, Node>();
        facts.forEach((code, inputs) -> values.put(code, new Branch(at(inputs, place), inputs)));
        return new Branch(place, values);
    }

    private static Place at(Map<String, Node> inputs, Place otherwise) {
        return inputs.values().stream().map(Node::place).findFirst().orElse(otherwise);
    }

    private static Node word(Row row, String text) {
        return new Node.Word(row.place(), text);
    }
}
