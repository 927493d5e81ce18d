package parindex.app.assessment.outside.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.assessment.outside.OutsideBook;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.outside.OutsideTexts;
import parindex.app.assessment.outside.TypedResult;
import parindex.app.assessment.outside.Wanted;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideCheck;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Language;
import parindex.core.points.figure.Input;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.sheet.HeadedTable;
import parindex.formats.sheet.HeadedTable.Row;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// A workbook of points from outside, tried out: what would change, what stays, and what is wrong where. Nothing is
/// written.
final class OutsideTable {
    private final OutsideBook book;
    private final Faults faults;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    private OutsideTable(OutsideBook book, Faults faults) {
        this.book = book;
        this.faults = faults;
    }

    /// The rows of one result.
    private record Group(Sheet sheet, OutsideSubject subject, Map<String, Row> rows) {
        Row first() {
            return rows.values().iterator().next();
        }
    }

    /// A file, tried out.
    ///
    /// @param changes   what would be written
    /// @param unchanged how many results stay
    record Tried(List<Wanted> changes, int unchanged, List<FileFault> faults) {
        Tried {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
        }
    }

    static Tried read(String file, Handed content, OutsideBook book) {
        var faults = new Faults(file);
        var table = new OutsideTable(book, faults);
        HeadedTable.read(content, Layout.columns(), faults).forEach(table::row);
        return table.tried();
    }

    private static String at(Row row, Layout column) {
        return row.at(column.name());
    }

    private static Place place(Row row, Layout column) {
        return row.placeOf(column.name());
    }

    private void row(Row row) {
        var sheet = book.named(at(row, Layout.UNIT));
        if (sheet.isEmpty()) {
            faults.add(place(row, Layout.UNIT), OutsideTexts.noUnit(at(row, Layout.UNIT)));
            return;
        }
        var key = at(row, Layout.ITEM);
        book.subject(sheet.get(), key)
                .ifPresentOrElse(subject -> row(sheet.get(), subject, row), () -> stranger(sheet.get(), key, row));
    }

    /// An item that is not asked for; without a value it does no harm where it never applied.
    private void stranger(Sheet sheet, String key, Row row) {
        var isExempt = OutsideSubject.find(book.set(sheet), key).isPresent()
                && ItemCode.find(key)
                        .filter(code -> OutsideBook.isExempt(sheet, code))
                        .isPresent();
        if (!isExempt) {
            faults.add(place(row, Layout.ITEM), OutsideCheck.stranger(book.set(sheet), key));
        } else if (!at(row, Layout.VALUE).isEmpty() && !Layout.isApart(at(row, Layout.VALUE))) {
            faults.add(place(row, Layout.VALUE), OutsideTexts.exempt(key));
        }
    }

    private void row(Sheet sheet, OutsideSubject subject, Row row) {
        var known = subject.fields().stream().map(Input::name).toList();
        var typed = at(row, Layout.FIELD);
        var field = typed.isEmpty() && known.size() == 1 ? known.getFirst() : typed;
        var group = groups.computeIfAbsent(
                sheet.slug() + " " + subject.key(), at -> new Group(sheet, subject, new LinkedHashMap<>()));
        if (!known.contains(field)) {
            faults.add(place(row, Layout.FIELD), OutsideTexts.noField(typed, known));
        } else if (group.rows().putIfAbsent(field, row) != null) {
            faults.add(place(row, Layout.ITEM), OutsideTexts.twice(subject.key()));
        }
    }

    private Tried tried() {
        var changes = new ArrayList<Wanted>();
        var unchanged = 0;
        for (var group : groups.values()) {
            var wanted = group.rows().isEmpty() ? Optional.<Wanted>empty() : wanted(group);
            if (wanted.isEmpty()) {
                continue;
            }
            if (book.changes(List.of(wanted.get())).isEmpty()) {
                unchanged++;
                continue;
            }
            book.refusal(wanted.get())
                    .ifPresentOrElse(
                            fault -> faults.add(place(group.first(), Layout.VALUE), fault),
                            () -> changes.add(wanted.get()));
        }
        changes.stream().map(Wanted::sheet).distinct().forEach(sheet -> caps(sheet, changes));
        return new Tried(changes, unchanged, faults.list());
    }

    private void caps(Sheet sheet, List<Wanted> changes) {
        book.caps(sheet, changes)
                .ifPresent(fault -> groups.values().stream()
                        .filter(group -> group.sheet().equals(sheet)
                                && group.subject() instanceof OutsideSubject.Extra
                                && !group.rows().isEmpty())
                        .findFirst()
                        .ifPresent(group -> faults.add(place(group.first(), Layout.VALUE), fault)));
    }

    /// What the rows of a result say; nothing where they cannot be read.
    private Optional<Wanted> wanted(Group group) {
        var subject = group.subject();
        var read = typed(group).read(subject, Language.VI);
        read.faults().forEach((name, fault) -> faults.add(place(group, name), fault));
        if (!read.faults().isEmpty()) {
            return Optional.empty();
        }
        var before = book.result(group.sheet(), subject.key());
        var isSilent = read.result().source().equals(OutsideResult.Provenance.NONE);
        var result =
                isSilent && before.state() != EntryState.EMPTY ? read.result().from(before.source()) : read.result();
        return Optional.of(new Wanted(group.sheet(), subject, book.version(group.sheet(), subject.key()), result));
    }

    private static TypedResult typed(Group group) {
        var figures = new LinkedHashMap<String, String>();
        var apart = group.rows().values().stream().anyMatch(row -> Layout.isApart(at(row, Layout.VALUE)));
        group.rows().forEach((name, row) -> figures.put(name, apart ? "" : number(row, Layout.VALUE, name, group)));
        var first = group.first();
        return new TypedResult(
                apart,
                figures,
                number(first, Layout.ANSWERS, "", group),
                number(first, Layout.ERROR, "", group),
                new TypedResult.From(
                        at(first, Layout.SOURCE),
                        at(first, Layout.DATED),
                        at(first, Layout.NUMBER),
                        at(first, Layout.REASON)));
    }

    /// A number as Vietnamese type it: one that was typed as a number has one meaning; a rate where the cell shows
    /// one stays a rate for a figure in hundredths only.
    private static String number(Row row, Layout column, String name, Group group) {
        var text = at(row, column);
        if (!row.isNumber(column.name())) {
            return text;
        }
        var isRate = group.subject().fields().stream()
                .anyMatch(field -> field.name().equals(name) && parindex.core.assessment.Entry.isRate(field));
        var plain = text.endsWith("%") && !isRate ? hundredth(text) : text;
        return plain.replace('.', ',');
    }

    private static String hundredth(String rate) {
        return new BigDecimal(rate.substring(0, rate.length() - 1).strip())
                .movePointLeft(2)
                .toPlainString();
    }

    private static Place place(Group group, String name) {
        var row = group.rows().getOrDefault(name, group.first());
        return switch (name) {
            case TypedResult.ANSWERS -> place(row, Layout.ANSWERS);
            case TypedResult.ERROR -> place(row, Layout.ERROR);
            case TypedResult.DATED -> place(row, Layout.DATED);
            case TypedResult.SOURCE -> place(row, Layout.SOURCE);
            case TypedResult.NUMBER -> place(row, Layout.NUMBER);
            case TypedResult.REASON -> place(row, Layout.REASON);
            default -> place(row, Layout.VALUE);
        };
    }
}
