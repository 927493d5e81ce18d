package parindex.formats.criteria.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Branch;
import parindex.formats.tree.Node.Word;

/// Spreads the tree of a set over the rows of the sheets: what is read back from them is the same tree.
final class SheetFilling {
    private final Map<SetSheet, List<Map<Column, Word>>> rows = new EnumMap<>(SetSheet.class);
    private final Branch set;

    private SheetFilling(Branch set) {
        this.set = set;
        Stream.of(SetSheet.values()).forEach(sheet -> rows.put(sheet, new ArrayList<>()));
    }

    /// The rows of every sheet, each with the words of the files by column.
    static Map<SetSheet, List<Map<Column, Word>>> of(Branch set) {
        var filling = new SheetFilling(set);
        filling.fill();
        return filling.rows;
    }

    private void fill() {
        TermRow.ALL.forEach(this::term);
        list(SetSheet.ACTS, "acts");
        list(SetSheet.BANDS, "bands");
        list(SetSheet.LINEAGE, "lineage.items");
        TreePath.branch(set, "rules")
                .ifPresent(rules ->
                        rules.values().forEach((name, rule) -> branch(rule).ifPresent(there -> rule(name, there))));
        TreePath.branches(set, "items").forEach(this::item);
        TreePath.branches(set, "adjustments.items").forEach(this::adjustment);
        Stream.of("settling", "not-applicable", "lineage")
                .forEach(owner -> TreePath.branch(set, owner).ifPresent(there -> law(there, owner, "", "")));
        law(set, "set", "", "");
        var cases = TreePath.branches(set, "cases");
        for (int at = 0; at < cases.size(); at++) {
            worked(cases.get(at), String.valueOf(at + 1));
        }
        agencies();
        lists();
    }

    private static Optional<Branch> branch(Node node) {
        return node instanceof Branch branch ? Optional.of(branch) : Optional.empty();
    }

    private void term(TermRow term) {
        var value = TreePath.text(set, term.value().path(), "; ");
        var shown = term.value().choice().flatMap(choice -> choice.shown(value)).orElse(value);
        row(SetSheet.TERMS, Map.of("group", term.group(), "label", term.value().head(), "value", shown));
    }

    private void list(SetSheet sheet, String path) {
        TreePath.branches(set, path).forEach(branch -> row(sheet, branch, Map.of()));
    }

    /// A row out of what stands at the paths of the columns.
    ///
    /// @param beside what else stands in it
    private void row(SetSheet sheet, Branch branch, Map<String, String> beside) {
        var row = new LinkedHashMap<Column, Word>();
        for (var column : sheet.columns()) {
            var between = column.form() == Column.Form.NAMES ? "\n" : "; ";
            var text = beside.getOrDefault(column.path(), TreePath.text(branch, column.path(), between));
            row.put(column, Word.of(text));
        }
        rows.computeIfAbsent(sheet, each -> new ArrayList<>()).add(row);
    }

    private void row(SetSheet sheet, Map<String, String> values) {
        row(sheet, new Branch(set.place(), Map.of()), values);
    }

    private void item(Branch item) {
        var code = TreePath.text(item, "code", "");
        var own = TreePath.branch(item, "rule")
                .filter(rule -> TreePath.find(rule, "kind").isPresent());
        own.ifPresent(rule -> rule(code, rule));
        row(SetSheet.ITEMS, item, own.isPresent() ? Map.of("rule.use", code) : Map.of());
        TreePath.parts(item, "evidence").forEach(part -> evidence(part, code));
        TreePath.branches(item, "guidance.questions")
                .forEach(answered -> row(SetSheet.QUESTIONS, answered, Map.of("of", code)));
        law(item, "item", code, "");
    }

    private void evidence(Node part, String code) {
        branch(part).ifPresent(branch -> row(SetSheet.EVIDENCE, branch, Map.of("of", code)));
        if (part instanceof Word word) {
            row(SetSheet.EVIDENCE, Map.of("of", code, "document", word.text()));
        }
    }

    private void rule(String name, Branch rule) {
        row(SetSheet.RULES, rule, Map.of("name", name));
        inputs(rule, "rule", name);
        Stream.of("steps", "states", "parts")
                .forEach(key -> TreePath.branches(rule, key).forEach(level -> level(level, name)));
        TreePath.parts(rule, "allowed")
                .forEach(points -> row(SetSheet.LEVELS, Map.of("of", name, "points", ((Word) points).text())));
        law(rule, "rule", name, "");
    }

    private void level(Branch level, String rule) {
        var name = Stream.of("state", "part")
                .flatMap(key -> TreePath.find(level, key).stream())
                .map(node -> ((Word) node).text())
                .findFirst();
        row(SetSheet.LEVELS, level, Map.of("of", rule, "name", name.orElse("")));
        law(level, "step", rule, TreePath.text(level, "from", ""));
    }

    private void inputs(Branch rule, String owner, String of) {
        TreePath.branch(rule, "inputs")
                .ifPresent(inputs -> inputs.values()
                        .forEach((name, input) -> branch(input)
                                .ifPresent(there ->
                                        row(SetSheet.INPUTS, there, Map.of("owner", owner, "of", of, "name", name)))));
    }

    private void adjustment(Branch adjustment) {
        var name = TreePath.text(adjustment, "name", "");
        row(SetSheet.ADJUSTMENTS, adjustment, Map.of());
        inputs(adjustment, "adjustment", name);
        law(adjustment, "adjustment", name, "");
    }

    private void law(Branch owner, String word, String of, String step) {
        TreePath.branches(owner, "law")
                .forEach(citation -> row(SetSheet.LAW, citation, Map.of("owner", word, "of", of, "step", step)));
    }

    /// The first row of a case says what it is; every input has a row.
    private void worked(Branch worked, String number) {
        var inputs = TreePath.branch(worked, "inputs").map(Branch::values).orElse(Map.of());
        if (inputs.isEmpty()) {
            row(SetSheet.CASES, worked, Map.of("number", number));
        }
        var says = worked;
        for (var input : inputs.entrySet()) {
            row(SetSheet.CASES, says, Map.of("number", number, "input", input.getKey()));
            last(SetSheet.CASES, "value", (Word) input.getValue());
            says = new Branch(set.place(), Map.of());
        }
    }

    /// Puts a value as it is, figure or word, into the last row.
    private void last(SetSheet sheet, String path, Word value) {
        var row = rows.getOrDefault(sheet, List.of()).getLast();
        sheet.columns().stream().filter(column -> column.path().equals(path)).forEach(column -> row.put(column, value));
    }

    private void agencies() {
        TreePath.branches(set, "items").stream()
                .flatMap(item -> Stream.of("lead", "coordinating", "responsible")
                        .flatMap(path -> TreePath.parts(item, path).stream()))
                .map(node -> ((Word) node).text())
                .distinct()
                .sorted()
                .forEach(name -> row(SetSheet.AGENCIES, Map.of("name", name)));
    }

    private void lists() {
        var longest = Stream.of(Choice.values())
                .mapToInt(choice -> choice.shown().size())
                .max()
                .orElse(0);
        for (int at = 0; at < longest; at++) {
            var values = new LinkedHashMap<String, String>();
            for (var choice : Choice.values()) {
                values.put(
                        choice.name(),
                        at < choice.shown().size() ? choice.shown().get(at) : "");
            }
            row(SetSheet.LISTS, values);
        }
    }
}
