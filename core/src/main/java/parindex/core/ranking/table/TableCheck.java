package parindex.core.ranking.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.language.Fold;
import parindex.core.points.Points;
import parindex.core.ranking.table.Match.Found;
import parindex.core.ranking.table.PublishedTable.Row;
import parindex.core.unit.Unit;

/// Looks at a table before it counts: which unit each row means, what cannot be, what is worth knowing.
/// Everything is kept as it is printed; what cannot be is refused, never put right.
public final class TableCheck {
    private static final Pattern MEAN = Pattern.compile(
            "((gia tri|diem|chi so) )?(trung binh|binh quan)\\b.*|tong cong|toan quoc|ca nuoc|average|mean");

    private final Known known;
    private final UnitNames names;
    private final List<Line> lines = new ArrayList<>();
    private final List<TableFinding> findings = new ArrayList<>();
    private final Map<Unit, String> taken = new HashMap<>();

    private TableCheck(Known known) {
        this.known = known;
        this.names = UnitNames.in(known.register(), known.year());
    }

    /// A row with what its name was matched to.
    ///
    /// @param index in the file
    public record Line(int index, WrittenRow written, Found match) {
        public String unit() {
            return match.unit().name();
        }
    }

    /// A table that was looked at.
    ///
    /// @param lines    the rows whose unit is known, in their order
    /// @param findings faults and notes
    public record Checked(List<Line> lines, List<TableFinding> findings) {
        public Checked {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }

        /// Whether it can count like this.
        public boolean isSound() {
            return !lines.isEmpty() && findings.stream().noneMatch(TableFinding::fault);
        }

        /// The rows as they would count.
        public List<Row> rows() {
            return lines.stream()
                    .map(line -> new Row(line.unit(), line.written()))
                    .toList();
        }
    }

    /// Looks at the rows of a table.
    public static Checked of(List<WrittenRow> rows, Known known) {
        var check = new TableCheck(known);
        for (int index = 0; index < rows.size(); index++) {
            check.row(index, rows.get(index));
        }
        check.findings.addAll(new TableNotes(known, check.lines).all());
        check.missing();
        return new Checked(check.lines, check.findings);
    }

    private void row(int index, WrittenRow row) {
        if (MEAN.matcher(Fold.plain(row.name())).matches()) {
            findings.add(TableFinding.note(index, TableColumn.UNIT, TableWording.mean(row.name())));
        } else if (row.isBlank()) {
            findings.add(TableFinding.note(index, TableColumn.UNIT, TableWording.blank(row.name())));
        } else {
            unit(index, row);
            figures(index, row);
        }
    }

    private void unit(int index, WrittenRow row) {
        switch (names.match(row.name())) {
            case Found found -> found(new Line(index, row, found));
            case Match other ->
                fault(
                        index,
                        TableColumn.UNIT,
                        names.units().isEmpty()
                                ? TableWording.noRegister(row.name(), known)
                                : TableWording.noUnit(row.name(), other, known.year()));
        }
    }

    private void found(Line line) {
        var before = taken.putIfAbsent(line.match().unit(), line.written().name());
        if (before == null) {
            lines.add(line);
        } else {
            fault(
                    line.index(),
                    TableColumn.UNIT,
                    TableWording.twice(line.written().name(), before, line.unit()));
        }
    }

    private void figures(int index, WrittenRow row) {
        row.total().ifPresent(total -> limits(index, TableColumn.TOTAL, total, known.most()));
        row.areas().forEach((code, points) -> {
            var column = TableColumn.of(code);
            known.most(code)
                    .ifPresentOrElse(
                            most -> limits(index, column, points, most),
                            () -> fault(index, column, TableWording.noArea(code, known)));
        });
        var most = names.units().size();
        row.place()
                .filter(place -> most > 0)
                .filter(place -> place < 1 || place > most)
                .ifPresent(place -> fault(index, TableColumn.PLACE, TableWording.place(place, most)));
    }

    private void limits(int index, TableColumn column, Points points, Points most) {
        if (points.isLessThan(Points.ZERO)) {
            fault(index, column, TableWording.negative(points));
        } else if (points.isMoreThan(most)) {
            fault(index, column, TableWording.tooMuch(points, most));
        }
    }

    private void fault(int index, TableColumn column, parindex.core.language.Text said) {
        findings.add(TableFinding.fault(index, column, said));
    }

    private void missing() {
        Set<Unit> there = new HashSet<>(taken.keySet());
        var absent = names.units().stream()
                .filter(unit -> !there.contains(unit))
                .map(Unit::name)
                .toList();
        if (!absent.isEmpty() && !there.isEmpty()) {
            findings.add(TableFinding.note(TableWording.missing(absent, known.year())));
        }
    }
}
