package parindex.app.assessment.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import parindex.app.assessment.entry.contents.KnownContents;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.rule.Judgement;

/// What people do with cells: each method is one deed, one transaction, one line in the journal.
@Component
public class EntryActions {
    private final SheetReading reading;
    private final EntryStore entries;
    private final HistoryStore history;
    private final Journal journal;
    private final KnownContents known;

    EntryActions(SheetReading reading, EntryStore entries, HistoryStore history, Journal journal, KnownContents known) {
        this.reading = reading;
        this.entries = entries;
        this.history = history;
        this.journal = journal;
        this.known = known;
    }

    /// A cell that is to be kept.
    ///
    /// @param at    the sheet
    /// @param code  the leaf
    /// @param seen  the version that the person saw; zero where there was none
    /// @param words in the language in which figures were typed
    public record Wanted(SheetReading.At at, String code, int seen, Typed typed, Words words) {}

    /// Keeps a cell.
    @Transactional
    public Outcome keep(Wanted wanted, Person by) {
        var found = reading.leaf(wanted.at(), wanted.code(), by);
        var sheet = found.sheet();
        var leaf = found.item();
        if (wanted.typed().forged()) {
            return forged(sheet, leaf, by);
        }
        var closed = SheetGate.closed(sheet, leaf);
        if (closed.isPresent()) {
            return new Outcome.Closed(sheet, closed.get());
        }
        var current = sheet.entries().of(leaf.code());
        var typed = read(leaf, current, wanted);
        if (typed.faults().stream().anyMatch(fault -> fault.kind() == TypedEntry.Kind.POINTS)) {
            return forged(sheet, leaf, by);
        }
        if (!typed.faults().isEmpty()) {
            return new Outcome.Unread(leaf, typed.faults());
        }
        return keep(
                sheet,
                leaf,
                mine(leaf.code(), wanted, typed),
                new Said(wanted.typed().why(), by));
    }

    /// Why a cell is changed, and by whom.
    private record Said(String why, Person by) {}

    private static TypedEntry read(Item leaf, Entry current, Wanted wanted) {
        if (wanted.typed().state() == EntryState.NOT_APPLICABLE) {
            return new TypedEntry(Map.of(), List.of());
        }
        var texts = wanted.typed().texts();
        var computed = TypedEntry.of(Control.of(leaf, Entry.untouched(leaf.code())), without(texts), wanted.words());
        var probe = new Entry(leaf.code(), EntryState.GIVEN, computed.figures(), "", 0);
        var isOver = current.given().containsKey(Judgement.POINTS) && !Control.isClaimed(leaf, probe);
        return TypedEntry.of(Control.of(leaf, probe), isOver ? without(texts) : texts, wanted.words());
    }

    private static Map<String, String> without(Map<String, String> texts) {
        var rest = new HashMap<>(texts);
        rest.remove(Judgement.POINTS);
        return rest;
    }

    private static Entry mine(ItemCode code, Wanted wanted, TypedEntry typed) {
        var state = wanted.typed().state() == EntryState.NOT_APPLICABLE
                ? EntryState.NOT_APPLICABLE
                : typed.figures().isEmpty() ? EntryState.EMPTY : EntryState.GIVEN;
        return new Entry(code, state, typed.figures(), wanted.typed().explanation(), wanted.seen() + 1);
    }

    /// Keeps what was read; a request that comes twice is answered as the first time.
    private Outcome keep(Sheet sheet, Item leaf, Entry mine, Said said) {
        var current = sheet.entries().of(leaf.code());
        if (current.saysTheSame(mine)) {
            return saved(sheet, leaf);
        }
        if (current.version() != mine.version() - 1) {
            return clash(sheet, leaf, mine);
        }
        var target = SheetReading.target(sheet, leaf, said.by().id());
        return entries.keep(target, mine, said.why())
                .<Outcome>map(kept -> {
                    var now = new Entry(leaf.code(), mine.state(), mine.given(), mine.explanation(), kept.version());
                    journal.write(said.by().id(), "entry-kept", subject(sheet, leaf), detail(now));
                    return new Outcome.Saved(kept(sheet, now, kept, said.by()), leaf, now, kept.at());
                })
                .orElseGet(() -> outrun(sheet, leaf, mine, said.by()));
    }

    private static Outcome saved(Sheet sheet, Item leaf) {
        var at = sheet.cell(leaf.code()).at().orElse(sheet.head().now());
        return new Outcome.Saved(sheet, leaf, sheet.entries().of(leaf.code()), at);
    }

    /// Somebody was faster between the look and the deed: by the same request, which then is done, or by another.
    private Outcome outrun(Sheet before, Item leaf, Entry mine, Person by) {
        var head = before.head();
        var at = new SheetReading.At(head.round().slug(), head.unit().slug());
        var now = reading.leaf(at, leaf.code().toString(), by).sheet();
        return now.entries().of(leaf.code()).saysTheSame(mine) ? saved(now, leaf) : clash(now, leaf, mine);
    }

    private Sheet kept(Sheet sheet, Entry now, EntryStore.Kept kept, Person by) {
        var before = sheet.contents();
        var trace = before.trace(now.item()).changed(kept.mark(), by.id(), kept.at());
        var after = before.with(now, trace);
        known.keep(after, sheet.sight());
        return sheet.with(after);
    }

    private Outcome clash(Sheet sheet, Item leaf, Entry mine) {
        var seen = mine.version() - 1;
        var original = history.versions(sheet.head(), leaf.code()).stream()
                .map(HistoryStore.Version::entry)
                .filter(entry -> entry.version() == seen)
                .findFirst()
                .orElse(Entry.untouched(leaf.code()));
        return new Outcome.Clash(sheet, leaf, mine, original);
    }

    private Outcome forged(Sheet sheet, Item leaf, Person by) {
        journal.write(by.id(), "points-refused", subject(sheet, leaf), "");
        return new Outcome.Forged(leaf);
    }

    /// Keeps every cell of a file, all or none.
    ///
    /// @param sheet  as it was when the file was tried out
    /// @param wanted the next version of each cell
    /// @param file   the file by its hash
    /// @return whether they are kept; not where somebody was faster
    @Transactional
    public boolean keepAll(Sheet sheet, List<Entry> wanted, String file, Person by) {
        for (var entry : wanted) {
            var target = new EntryStore.Target(sheet.head(), sheet.agency(entry.item()), by.id());
            if (entries.keep(target, entry, file).isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return false;
            }
        }
        journal.write(by.id(), "entries-imported", sheet.head().url(), wanted.size() + " " + file);
        return true;
    }

    /// Adds a remark to a cell.
    @Transactional
    public void remark(SheetReading.At at, String code, String text, Person by) {
        var found = reading.leaf(at, code, by);
        var target = SheetReading.target(found.sheet(), found.item(), by.id());
        history.remark(target, found.item().code(), text);
        journal.write(by.id(), "entry-remarked", subject(found.sheet(), found.item()), "");
    }

    private static String subject(Sheet sheet, Item leaf) {
        return sheet.head().url() + "/items/" + leaf.code();
    }

    private static String detail(Entry entry) {
        return "version " + entry.version() + " " + entry.state() + " " + entry.figures();
    }
}
