package parindex.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parindex.core.document.Block.Table;
import parindex.core.document.Block.Table.Align;
import parindex.core.document.Block.Table.Cell;
import parindex.core.document.Block.Table.Column;
import parindex.core.document.Block.Table.Kind;
import parindex.core.document.Block.Table.Row;
import parindex.core.document.Block.Table.Size;

/// A table row by row; cells are bindings, so that nothing stands in a table that is not data.
final class Tables {
    private final Facts facts;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Tables(Facts facts) {
        this.facts = facts;
    }

    Tables column(String head, int width, Align align) {
        columns.add(new Column(facts.say(head), width, align));
        return this;
    }

    /// A row of facts, each named relative to `about` when it begins with a point.
    void row(Kind kind, String about, String... bindings) {
        cells(
                kind,
                Arrays.stream(bindings)
                        .map(binding -> List.of(facts.run(binding.startsWith(".") ? about + binding : binding)))
                        .toList());
    }

    void cells(Kind kind, List<List<Run>> texts) {
        rows.add(new Row(kind, texts.stream().map(Cell::of).toList()));
    }

    /// A last row whose title spans the first columns.
    void total(String title, int span, String... bindings) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(List.of(Run.words(title)), span));
        for (var binding : bindings) {
            cells.add(Cell.of(binding.isEmpty() ? List.of() : List.of(facts.run(binding))));
        }
        rows.add(new Row(Kind.TOTAL, cells));
    }

    Table table(String label, Size size) {
        return new Table(label, size, columns, rows);
    }
}
