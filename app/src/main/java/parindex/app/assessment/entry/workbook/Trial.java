package parindex.app.assessment.entry.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetGate;
import parindex.app.assessment.entry.TypedEntry;
import parindex.app.assessment.entry.workbook.SheetFile.Given;
import parindex.app.assessment.entry.workbook.SheetFile.Leaf;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.formats.tree.Place;

/// Tries a workbook out on a sheet: every cell validated, every fault with its place (E-09).
final class Trial {
    private final Sheet sheet;
    private final Words words;
    private final List<Entry> added = new ArrayList<>();
    private final List<DryRun.Change> changed = new ArrayList<>();
    private final List<DryRun.Fault> faults = new ArrayList<>();
    private int unchanged;

    private Trial(Sheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    static DryRun of(Sheet sheet, SheetFile file, Words words) {
        var trial = new Trial(sheet, words);
        file.faults()
                .forEach(fault -> trial.faults.add(
                        new DryRun.Fault(words.say(fault.place().said()), "", "", words.say(fault.said()))));
        file.leaves().forEach(trial::leaf);
        return new DryRun(trial.added, trial.changed, trial.unchanged, trial.faults);
    }

    private void leaf(String code, Leaf leaf) {
        var item = sheet.entered().stream()
                .filter(one -> one.code().toString().equals(code))
                .findFirst();
        item.ifPresentOrElse(
                found -> leaf(found, leaf),
                () -> fault(leaf.place(), Layout.CODE, code, words.say(WorkbookWording.stranger(code))));
    }

    private void leaf(Item item, Leaf leaf) {
        var before = sheet.entries().of(item.code());
        read(item, leaf, before).ifPresent(after -> {
            if (before.saysTheSame(after)) {
                unchanged++;
                return;
            }
            var closed = SheetGate.closed(sheet, item);
            if (closed.isPresent()) {
                fault(
                        leaf.place(),
                        Layout.CODE,
                        item.code().toString(),
                        words.say(closed.get().said()));
            } else if (before.version() == 0) {
                added.add(after);
            } else {
                changed.add(new DryRun.Change(before, after));
            }
        });
    }

    /// The cell as the file says it; nothing where it cannot be read.
    private Optional<Entry> read(Item item, Leaf leaf, Entry before) {
        var words = leaf.explanation().map(given -> given.text().strip()).orElse(before.explanation());
        if (leaf.values().values().stream().anyMatch(given -> Layout.isApart(given.text()))) {
            return Optional.of(before.next(EntryState.NOT_APPLICABLE, Map.of(), words));
        }
        var typed = TypedEntry.of(Control.of(item, probe(item, leaf)), texts(leaf), this.words);
        typed.faults().forEach(fault -> fault(leaf, fault));
        if (!typed.faults().isEmpty()) {
            return Optional.empty();
        }
        var state = typed.figures().isEmpty() ? EntryState.EMPTY : EntryState.GIVEN;
        return Optional.of(before.next(state, typed.figures(), words));
    }

    /// The cell without claimed points, to see whether points may be claimed.
    private Entry probe(Item item, Leaf leaf) {
        var untouched = Entry.untouched(item.code());
        var figures =
                TypedEntry.of(Control.of(item, untouched), texts(leaf), words).figures();
        return untouched.next(figures.isEmpty() ? EntryState.EMPTY : EntryState.GIVEN, figures, "");
    }

    private Map<String, String> texts(Leaf leaf) {
        var texts = new LinkedHashMap<String, String>();
        leaf.values().forEach((name, given) -> texts.put(name, text(given)));
        return texts;
    }

    private String text(Given given) {
        return given.isNumber() ? Control.typed(given.text(), words) : given.text();
    }

    private void fault(Leaf leaf, TypedEntry.Fault fault) {
        var given = leaf.values().get(fault.name());
        var said = words.word("entry.fault.", fault.kind()).replace("{0}", fault.typed());
        var readings = fault.readings().isEmpty() ? said : said + " " + String.join(" / ", fault.readings());
        fault(given == null ? leaf.place() : given.place(), Layout.VALUE, fault.typed(), readings);
    }

    private void fault(Place.Cell place, Layout column, String value, String said) {
        faults.add(new DryRun.Fault(words.say(place.said()), column.head(), value, said));
    }
}
