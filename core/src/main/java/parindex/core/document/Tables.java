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
public final class Tables {
    private final Bindings facts;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    public Tables(Bindings facts) {
        this.facts = facts;
    }

    public Tables column(String head, int width, Align align) {
        columns.add(new Column(facts.say(head), width, align));
        return this;
    }

    /// A row of facts, each named relative to `about` when it begins with a point.
    public void row(Kind kind, String about, String... bindings) {
        cells(
                kind,
                Arrays.stream(bindings)
                        .map(binding -> binding.startsWith(".") ? about + binding : binding)
                        .map(binding -> List.of(List.of(facts.run(binding))))
                        .toList());
    }

    /// A row of cells of one or more lines.
    public void cells(Kind kind, List<List<List<Run>>> cells) {
        rows.add(new Row(kind, cells.stream().map(lines -> new Cell(lines, 1)).toList()));
    }

    /// A last row whose title spans the first columns.
    public void total(String title, int span, String... bindings) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(List.of(List.of(Run.words(title).bold())), span));
        for (var binding : bindings) {
            cells.add(new Cell(
                    binding.isEmpty()
                            ? List.of()
                            : List.of(List.of(facts.run(binding).bold())),
                    1));
        }
        rows.add(new Row(Kind.TOTAL, cells));
    }

    public Table table(String label, Size size) {
        return new Table(label, size, columns, rows);
    }
}
