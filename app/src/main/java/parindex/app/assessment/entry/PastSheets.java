package parindex.app.assessment.entry;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.CodeMapping;
import parindex.core.points.figure.Facts;

/// What the unit entered in its last rounds, by what became of the items since (F-11): an item is looked for under the
/// code that it had then, and where its maximum or its rule changed, that is said.
@Component
public class PastSheets {
    private static final int MOST = 200;
    private static final int ONE_ROUND = 1;

    private final HistoryStore history;
    private final SheetStore sheets;
    private final SheetSets sets;
    private final Map<String, CodeMapping> known = new ConcurrentHashMap<>();

    PastSheets(HistoryStore history, SheetStore sheets, SheetSets sets) {
        this.history = history;
        this.sheets = sheets;
        this.sets = sets;
    }

    /// A cell of an earlier round.
    ///
    /// @param past   what was entered
    /// @param item   the leaf as it was then
    /// @param set    its criteria set
    /// @param breaks whether its points cannot be laid beside those of now
    /// @param whole  whether it became the leaf of now alone, not a part of it
    public record Earlier(HistoryStore.Past past, Item item, CriteriaSet set, boolean breaks, boolean whole) {}

    /// The cells of the last rounds that a leaf came from, newest first.
    @Transactional(readOnly = true)
    public List<Earlier> of(Sheet sheet, Item leaf, int rounds) {
        return history.past(sheet.head(), rounds).stream()
                .flatMap(past -> earlier(sheet, leaf, past).stream())
                .toList();
    }

    private Optional<Earlier> earlier(Sheet sheet, Item leaf, HistoryStore.Past past) {
        var head = sheet.head();
        var then = then(head, past);
        var mapping = mapping(past.set() + head.set(), then, sheet.entries().set());
        var code = past.entry().item();
        return mapping.origins(leaf.code()).contains(code)
                ? then.item(code)
                        .map(item -> new Earlier(
                                past,
                                item,
                                then,
                                mapping.isBreak(leaf.code()),
                                mapping.before(leaf.code()).isPresent()))
                : Optional.empty();
    }

    private CriteriaSet then(SheetHead head, HistoryStore.Past past) {
        return sets.of(
                past.set(), () -> sheets.document(past.round(), head.unit().id()));
    }

    private CodeMapping mapping(String both, CriteriaSet then, CriteriaSet now) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(both, any -> CodeMapping.between(then, now));
    }

    /// The last round.
    ///
    /// @param imprint its state in one text, as [SheetStore] asks for it; empty where there is none
    /// @param facts   its facts, for leaves that are still asked and scored the same
    record Last(String imprint, Map<ItemCode, Facts> facts) {}

    Last last(SheetHead head, CriteriaSet now) {
        var entered = history.past(head, ONE_ROUND);
        return entered.isEmpty() ? new Last("", Map.of()) : new Last(imprint(entered), facts(head, now, entered));
    }

    private static String imprint(List<HistoryStore.Past> entered) {
        var sorted = new TreeMap<String, Integer>();
        entered.forEach(
                cell -> sorted.put(cell.entry().item().toString(), cell.entry().version()));
        var cells = sorted.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(joining(","));
        return entered.getFirst().round() + " " + entered.getFirst().sheet() + " " + cells;
    }

    private Map<ItemCode, Facts> facts(SheetHead head, CriteriaSet now, List<HistoryStore.Past> entered) {
        var then = then(head, entered.getFirst());
        var mapping = mapping(entered.getFirst().set() + head.set(), then, now);
        var given = new HashMap<ItemCode, Facts>();
        entered.stream()
                .map(HistoryStore.Past::entry)
                .filter(entry -> entry.state() == EntryState.GIVEN)
                .forEach(entry -> then.item(entry.item()).ifPresent(item -> given.put(item.code(), entry.facts(item))));
        var facts = new HashMap<ItemCode, Facts>();
        continued(mapping, now)
                .forEach(leaf ->
                        mapping.before(leaf.code()).map(given::get).ifPresent(old -> facts.put(leaf.code(), old)));
        return facts;
    }

    private static Stream<Item> continued(CodeMapping mapping, CriteriaSet now) {
        return now.leaves().stream().filter(leaf -> !mapping.isBreak(leaf.code()));
    }
}
