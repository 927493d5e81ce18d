package parindex.formats.criteria.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.formats.criteria.workbook.SheetRows.Row;
import parindex.formats.tree.Faults;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// Rules and adjustments with their inputs, their steps, states and parts, and their law.
final class RuleAssembly {
    private final CellReader reader;
    private final Faults faults;
    private final Map<String, Grown> rules = new LinkedHashMap<>();
    private final Map<String, Grown> adjustments = new LinkedHashMap<>();

    RuleAssembly(CellReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    /// What grows under one name.
    ///
    /// @param self   the rule or adjustment
    /// @param inputs its inputs
    /// @param names  the names of its inputs
    /// @param levels its steps, states or parts
    private record Grown(Sprout self, NewBranch inputs, Set<String> names, List<Sprout> levels) {
        Node done() {
            SetAssembly.filled(inputs).ifPresent(all -> self.put("inputs", all));
            var kind = self.word("kind").orElse("");
            levels.forEach(level -> self.add(Levels.key(kind), Levels.node(kind, level)));
            return self.done();
        }
    }

    void rules(List<Row> rows) {
        rows.forEach(row -> name(row, rules, row.sprout(reader, "name")));
    }

    void adjustments(List<Row> rows) {
        rows.forEach(row -> name(row, adjustments, row.sprout(reader)));
    }

    private void name(Row row, Map<String, Grown> named, Sprout self) {
        var name = row.word(reader, "name");
        if (name.isEmpty()) {
            faults.add(row.place(), SetSheetWording.ownerMissing());
        }
        var grown = new Grown(self, new NewBranch(row.place()), new HashSet<>(), new ArrayList<>());
        name.filter(word -> named.putIfAbsent(word.text(), grown) != null)
                .ifPresent(word -> faults.add(word.place(), SetSheetWording.nameTwice(word.text())));
    }

    private Optional<Grown> owner(Row row, boolean adjustment) {
        var owner = Owners.of(row, reader, faults);
        return adjustment ? owner.in(adjustments, SetSheet.ADJUSTMENTS) : owner.in(rules, SetSheet.RULES);
    }

    void input(Row row) {
        var isAdjustment = row.word(reader, "owner")
                .filter(word -> word.text().equals("adjustment"))
                .isPresent();
        var input = row.sprout(reader, "owner", "of", "name");
        var name = row.word(reader, "name");
        if (name.isEmpty()) {
            faults.add(row.place(), SetSheetWording.ownerMissing());
        }
        owner(row, isAdjustment)
                .ifPresent(grown -> name.ifPresent(word -> {
                    if (!grown.names().add(word.text())) {
                        faults.add(word.place(), SetSheetWording.nameTwice(word.text()));
                    }
                    grown.inputs().put(word.text(), input.done());
                }));
    }

    void level(Row row) {
        var level = row.sprout(reader, "of");
        owner(row, false).ifPresent(grown -> grown.levels().add(level));
    }

    /// A citation of a rule, of one of its steps, or of an adjustment.
    void law(String owner, Row row, Node citation) {
        owner(row, owner.equals("adjustment")).ifPresent(grown -> {
            if (owner.equals("step")) {
                step(row, grown, citation);
            } else {
                grown.self().add("law", citation);
            }
        });
    }

    private void step(Row row, Grown grown, Node citation) {
        var from = row.word(reader, "step").map(Word::text).orElse("");
        var steps = grown.levels().stream()
                .filter(level -> level.word("from").filter(from::equals).isPresent())
                .toList();
        if (steps.isEmpty()) {
            faults.add(row.place(), SetSheetWording.noOwner(from, SetSheet.LEVELS.title()));
        }
        steps.forEach(level -> level.add("law", citation));
    }

    /// The kind of the rule of a name.
    Optional<String> kind(String name) {
        return Optional.ofNullable(rules.get(name))
                .flatMap(grown -> grown.self().word("kind"));
    }

    /// Puts everything into the tree; a rule that nobody uses would be lost, so it is a fault.
    void put(Sprout root, Set<String> used) {
        var all = new NewBranch();
        rules.forEach((name, grown) -> {
            if (!used.contains(name)) {
                faults.add(grown.self().place(), SetSheetWording.notUsed(name));
            }
            all.put(name, grown.done());
        });
        SetAssembly.filled(all).ifPresent(branch -> root.put("rules", branch));
        adjustments.values().forEach(grown -> root.add("adjustments.items", grown.done()));
    }
}
