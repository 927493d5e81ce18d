package parindex.formats.criteria.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;
import parindex.formats.sheet.Numeral;
import parindex.formats.sheet.TypedCell;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Node;
import parindex.formats.tree.Node.Refused;
import parindex.formats.tree.Node.Sequence;
import parindex.formats.tree.Node.Word;

/// Turns what was typed into a cell into what a file would hold, by the form of its column.
final class CellReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private final Faults faults;

    CellReader(Faults faults) {
        this.faults = faults;
    }

    /// The value of a cell, nothing where it says nothing.
    Optional<Node> node(TypedCell cell, Column column) {
        if (column.form() == Column.Form.TEXT) {
            return Optional.of(new Word(cell.place(), cell.text()));
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(value(cell, column));
    }

    private Node value(TypedCell cell, Column column) {
        return switch (column.form()) {
            case TEXT -> new Word(cell.place(), cell.text());
            case CODE -> code(cell);
            case NAMES -> list(cell, Arrays.asList(cell.text().split("[;\n]")));
            case CODES -> list(cell, Arrays.asList(code(cell, "").split("[;,\\s]+")));
            case FIGURE, VALUE -> figure(cell);
            case DAY -> day(cell);
            case WORD -> word(cell, column.choice().orElseThrow());
            case FIGURE_OR_WORD ->
                column.choice()
                        .flatMap(choice -> choice.word(cell.text()))
                        .<Node>map(word -> new Word(cell.place(), word))
                        .orElseGet(() -> figure(cell));
        };
    }

    private Node code(TypedCell cell) {
        var code = code(cell, "");
        return code.isEmpty() ? new Refused(cell.place()) : new Word(cell.place(), code);
    }

    /// @param otherwise what stands for a code that is no text any more
    private String code(TypedCell cell, String otherwise) {
        var isText = cell.form() == TypedCell.Form.TEXT || cell.text().matches("\\d+");
        if (!isText) {
            faults.add(cell.place(), SetSheetWording.codeIsNumber(cell.text()));
        }
        return isText ? cell.text().strip() : otherwise;
    }

    private static Node list(TypedCell cell, List<String> parts) {
        var words = parts.stream()
                .filter(part -> !part.isBlank())
                .map(part -> new Word(cell.place(), part))
                .toList();
        return new Sequence(cell.place(), List.copyOf(words));
    }

    /// A figure; what could be meant in two ways is not taken.
    Node figure(TypedCell cell) {
        if (cell.form() == TypedCell.Form.NUMBER) {
            return new Word(cell.place(), cell.text());
        }
        return switch (Numeral.of(cell.text())) {
            case Numeral.Plain plain -> new Word(cell.place(), plain.text());
            case Numeral.None ignored -> new Word(cell.place(), cell.text().strip());
            case Numeral.Twofold two ->
                refused(cell, SetSheetWording.twofold(cell.text().strip(), two.decimal(), two.thousands()));
        };
    }

    private Node day(TypedCell cell) {
        if (cell.form() == TypedCell.Form.DAY) {
            return new Word(cell.place(), cell.text());
        }
        var typed = cell.text().strip();
        try {
            var day = typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed);
            return new Word(cell.place(), day.toString());
        } catch (DateTimeException e) {
            return refused(cell, SetSheetWording.noDay(typed));
        }
    }

    private Node word(TypedCell cell, Choice choice) {
        return choice.word(cell.text())
                .<Node>map(word -> new Word(cell.place(), word))
                .orElseGet(
                        () -> refused(cell, SetSheetWording.notOneOf(cell.text().strip(), choice.shown())));
    }

    private Node refused(TypedCell cell, Text said) {
        faults.add(cell.place(), said);
        return new Refused(cell.place());
    }
}
