package parindex.formats.handed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.formats.FileFault;
import parindex.formats.sheet.FilledSheet;
import parindex.formats.sheet.TextTable;
import parindex.formats.sheet.WorkbookSheets;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;

/// The content of a file, form by form: of a document its tree, of a workbook its sheets, of a text table its lines.
///
/// @param tree   of a document, nothing where there is none
/// @param sheets of a workbook
/// @param lines  of a text table
/// @param faults of its form
public record Handed(
        Optional<Node.Branch> tree, List<FilledSheet> sheets, List<TextTable.Line> lines, List<FileFault> faults) {
    public Handed {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /// A document.
    ///
    /// @param read makes its tree
    public static Handed tree(String name, Function<Faults, Optional<Block>> read) {
        var faults = new Faults(name);
        var tree = read.apply(faults).map(Block::branch);
        return new Handed(tree, List.of(), List.of(), faults.list());
    }

    /// A workbook.
    public static Handed workbook(String name, byte[] bytes) {
        var faults = new Faults(name);
        var sheets = WorkbookSheets.read(bytes, faults).orElse(List.of());
        return new Handed(Optional.empty(), sheets, List.of(), faults.list());
    }

    /// A table as text.
    public static Handed text(String name, byte[] bytes) {
        var faults = new Faults(name);
        var lines = TextTable.read(bytes, faults);
        return new Handed(Optional.empty(), List.of(), lines, faults.list());
    }
}
