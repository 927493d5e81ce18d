package parindex.app.assessment.entry.contents;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryChecks;
import parindex.core.assessment.EntryFinding;
import parindex.core.assessment.EntryLimits;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.figure.Facts;
import parindex.core.scoring.ScoreCard;

/// One state of a sheet with all that follows from it. Nothing of it depends on who looks, beyond which cells he sees.
///
/// @param imprint  tells this state from others
/// @param entries  the cells
/// @param traces   what is known beside them
/// @param last     facts of the last round, by leaf
/// @param card     the points
/// @param findings what is to be said about each leaf, gravest first
public record Contents(
        Imprint imprint,
        SheetEntries entries,
        Map<ItemCode, Trace> traces,
        Map<ItemCode, Facts> last,
        ScoreCard card,
        Map<ItemCode, List<EntryFinding>> findings) {
    public Contents {
        traces = Map.copyOf(traces);
        last = Map.copyOf(last);
        findings = Map.copyOf(findings);
    }

    /// Works everything out from nothing.
    public static Contents of(
            Imprint.About about, SheetEntries entries, Map<ItemCode, Trace> traces, Map<ItemCode, Facts> last) {
        var checks = checks(entries, traces, last);
        var findings = entries.set().leaves().stream().collect(toMap(Item::code, leaf -> found(checks, leaf)));
        var card = entries.card(about.name(), about.year());
        return new Contents(Imprint.of(about, traces), entries, traces, last, card, findings);
    }

    /// The state after one cell changed: that leaf is scored anew, and looked at anew with those that ask for the same
    /// figures; the rest stays as it is.
    public Contents with(Entry kept, Trace trace) {
        var beside = new HashMap<>(traces);
        beside.put(kept.item(), trace);
        var leaf = entries.set().item(kept.item()).filter(item -> entries.set().isLeaf(item.code()));
        return leaf.isPresent()
                ? with(kept, leaf.get(), beside)
                : new Contents(imprint.with(kept.item(), trace), entries, beside, last, card, findings);
    }

    private Contents with(Entry kept, Item leaf, Map<ItemCode, Trace> beside) {
        var after = entries.with(kept);
        var checks = checks(after, beside, last);
        var found = new HashMap<>(findings);
        checks.touchedBy(leaf).forEach(touched -> found.put(touched.code(), found(checks, touched)));
        var moved = imprint.with(kept.item(), beside.getOrDefault(kept.item(), Trace.NONE));
        return new Contents(moved, after, beside, last, after.card(card, leaf), found);
    }

    private static List<EntryFinding> found(EntryChecks checks, Item leaf) {
        return checks.at(leaf).stream().sorted().toList();
    }

    public Trace trace(ItemCode code) {
        return traces.getOrDefault(code, Trace.NONE);
    }

    /// What is to be said about a leaf, gravest first.
    public List<EntryFinding> at(Item leaf) {
        return findings.getOrDefault(leaf.code(), List.of());
    }

    /// All checks of the cells.
    public EntryChecks checks() {
        return checks(entries, traces, last);
    }

    private static EntryChecks checks(SheetEntries entries, Map<ItemCode, Trace> traces, Map<ItemCode, Facts> last) {
        return new EntryChecks(entries, last, documented(traces), EntryLimits.USUAL);
    }

    private static Set<ItemCode> documented(Map<ItemCode, Trace> traces) {
        return traces.entrySet().stream()
                .filter(cell -> cell.getValue().documents() > 0)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
