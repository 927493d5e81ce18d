package parindex.formats.criteria.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.formats.criteria.workbook.SheetRows.Row;
import parindex.formats.tree.Faults;
import parindex.formats.tree.NewBranch;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;
import parindex.formats.tree.Place;

/// Puts the rows of all sheets together into the tree of a set, each part where it belongs.
final class SetAssembly {
    private final Map<SetSheet, SheetRows> sheets;
    private final Faults faults;
    private final CellReader reader;
    private final Sprout root = new Sprout(begin(SetSheet.TERMS));
    private final List<Sprout> items = new ArrayList<>();
    private final Map<String, Sprout> itemsByCode = new LinkedHashMap<>();
    private final RuleAssembly rules;

    private SetAssembly(Map<SetSheet, SheetRows> sheets, Faults faults) {
        this.sheets = sheets;
        this.faults = faults;
        this.reader = new CellReader(faults);
        this.rules = new RuleAssembly(reader, faults);
    }

    /// The whole set.
    static Branch of(Map<SetSheet, SheetRows> sheets, Faults faults) {
        return new SetAssembly(sheets, faults).whole();
    }

    private static Place begin(SetSheet sheet) {
        return new Place.Cell(sheet.title(), 1, 1);
    }

    private List<Row> rows(SetSheet sheet) {
        return Optional.ofNullable(sheets.get(sheet)).map(SheetRows::rows).orElse(List.of());
    }

    private Branch whole() {
        rows(SetSheet.TERMS).forEach(this::term);
        list("acts", SetSheet.ACTS);
        list("bands", SetSheet.BANDS);
        list("lineage.items", SetSheet.LINEAGE);
        rows(SetSheet.ITEMS).forEach(this::item);
        rows(SetSheet.EVIDENCE).forEach(row -> below(row, "evidence"));
        rows(SetSheet.QUESTIONS).forEach(row -> below(row, "guidance.questions"));
        rules.rules(rows(SetSheet.RULES));
        rules.adjustments(rows(SetSheet.ADJUSTMENTS));
        rows(SetSheet.INPUTS).forEach(rules::input);
        rows(SetSheet.LEVELS).forEach(rules::level);
        rows(SetSheet.LAW).forEach(this::law);
        var used = items.stream().flatMap(item -> item.word("rule.use").stream());
        rules.put(root, used.collect(Collectors.toSet()));
        root.put("items", sequence(items));
        var cases = new CaseAssembly(reader, faults, this::kind);
        rows(SetSheet.CASES).forEach(cases::row);
        cases.put(root);
        return root.done();
    }

    private static Sequence sequence(List<Sprout> sprouts) {
        return new Sequence(
                begin(SetSheet.ITEMS), sprouts.stream().<Node>map(Sprout::done).toList());
    }

    private void term(Row row) {
        var group = row.cell("group").map(cell -> cell.text()).orElse("");
        var label = row.cell("label").map(cell -> cell.text()).orElse("");
        var term = TermRow.of(group, label);
        if (term.isEmpty()) {
            faults.add(row.place(), SetSheetWording.unknownTerm());
        }
        term.ifPresent(known -> row.cell("value")
                .flatMap(cell -> reader.node(cell, known.value()))
                .ifPresent(node -> root.put(known.value().path(), node)));
    }

    private void list(String path, SetSheet sheet) {
        rows(sheet).forEach(row -> root.add(path, row.sprout(reader).done()));
    }

    private void item(Row row) {
        var item = row.sprout(reader);
        items.add(item);
        item.word("code").ifPresent(code -> itemsByCode.putIfAbsent(code, item));
    }

    /// A row that belongs to an item.
    private void below(Row row, String path) {
        var part = row.sprout(reader, "of");
        owner(row, itemsByCode, SetSheet.ITEMS).ifPresent(item -> item.add(path, part.done()));
    }

    private Optional<Sprout> owner(Row row, Map<String, Sprout> owners, SetSheet sheet) {
        return Owners.of(row, reader, faults).in(owners, sheet);
    }

    private void law(Row row) {
        var citation = row.sprout(reader, "owner", "of", "step").done();
        var owner = row.word(reader, "owner").map(Word::text).orElse("");
        switch (owner) {
            case "set" -> root.add("law", citation);
            case "settling", "not-applicable", "lineage" -> root.add(owner + ".law", citation);
            case "item" -> owner(row, itemsByCode, SetSheet.ITEMS).ifPresent(item -> item.add("law", citation));
            case "rule", "step", "adjustment" -> rules.law(owner, row, citation);
            default -> faults.add(row.place(), SetSheetWording.ownerMissing());
        }
    }

    /// The kind of rule of the item with a code.
    private Optional<String> kind(String code) {
        return Optional.ofNullable(itemsByCode.get(code))
                .flatMap(item -> item.word("rule.use"))
                .flatMap(rules::kind);
    }

    /// A branch that is not empty, as a value.
    static Optional<Branch> filled(NewBranch branch) {
        return branch.isEmpty() ? Optional.empty() : Optional.of(branch.done());
    }
}
