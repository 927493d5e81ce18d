package parindex.formats.criteria.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import parindex.core.points.rule.Judgement;
import parindex.formats.criteria.workbook.SheetRows.Row;
import parindex.formats.tree.Faults;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Word;

/// Worked cases: rows with the same number are one case, each with one of its inputs.
final class CaseAssembly {
    private final CellReader reader;
    private final Faults faults;
    private final Function<String, Optional<String>> kindOfItem;
    private final Map<String, Case> cases = new LinkedHashMap<>();

    /// @param kindOfItem the kind of rule of an item
    CaseAssembly(CellReader reader, Faults faults, Function<String, Optional<String>> kindOfItem) {
        this.reader = reader;
        this.faults = faults;
        this.kindOfItem = kindOfItem;
    }

    private record Case(Sprout self, NewBranch inputs, Set<String> names) {}

    void row(Row row) {
        var number = row.word(reader, "number");
        if (number.isEmpty()) {
            faults.add(row.place(), SetSheetWording.ownerMissing());
            return;
        }
        var known = cases.get(number.get().text());
        var here = row.sprout(reader, "number", "input", "value");
        if (known == null) {
            cases.put(number.get().text(), new Case(here, new NewBranch(row.place()), new TreeSet<>()));
        } else if (!here.isEmpty()) {
            faults.add(row.place(), SetSheetWording.caseTwice(number.get().text()));
        }
        Optional.ofNullable(cases.get(number.get().text())).ifPresent(worked -> input(row, worked));
    }

    private void input(Row row, Case worked) {
        row.word(reader, "input").ifPresent(name -> {
            if (!worked.names().add(name.text())) {
                faults.add(name.place(), SetSheetWording.nameTwice(name.text()));
            }
            worked.inputs().put(name.text(), value(row, name, worked));
        });
    }

    /// A figure, but for the answer to a question after a state.
    private Node value(Row row, Word name, Case worked) {
        var isState = worked.self()
                        .word("item")
                        .flatMap(kindOfItem)
                        .filter("states"::equals)
                        .isPresent()
                && !name.text().equals(Judgement.POINTS);
        return row.cell("value")
                .<Node>map(cell -> isState ? new Word(cell.place(), cell.text()) : reader.figure(cell))
                .orElseGet(() -> new Node.Empty(name.place()));
    }

    void put(Sprout root) {
        cases.values().forEach(worked -> {
            SetAssembly.filled(worked.inputs())
                    .ifPresent(inputs -> worked.self().put("inputs", inputs));
            root.add("cases", worked.self().done());
        });
    }
}
