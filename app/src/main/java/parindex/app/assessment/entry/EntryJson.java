package parindex.app.assessment.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// What the server answers about cells.
///
/// @param words in the language of the reader
record EntryJson(Words words) {
    /// A cell that is kept, with everything its change moved.
    Map<String, Object> saved(Outcome.Saved saved) {
        var sheet = saved.sheet();
        var views = CellViews.of(sheet, words);
        var answer = cell(views, sheet, saved.leaf());
        answer.put("savedAt", saved.at().toString());
        answer.put("clock", words.figures().clock(saved.at()));
        answer.putAll(sums(Sums.of(sheet), saved.leaf()));
        return answer;
    }

    /// A cell as it is.
    Map<String, Object> cell(Sheet sheet, Item leaf) {
        return cell(CellViews.of(sheet, words), sheet, leaf);
    }

    private Map<String, Object> cell(CellViews views, Sheet sheet, Item leaf) {
        var view = views.of(leaf);
        var entry = sheet.entries().of(leaf.code());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("code", view.code());
        answer.putAll(content(entry, leaf));
        answer.put("shape", view.shape().style());
        answer.put("points", view.points().known() ? view.points().value() : "");
        answer.put("pointsShown", view.points().shown());
        answer.put("reason", view.reason());
        answer.put("target", view.target());
        answer.put("claimed", Control.isClaimed(leaf, entry));
        answer.put("findings", view.lines());
        return answer;
    }

    private Map<String, Object> content(Entry entry, Item leaf) {
        var content = new LinkedHashMap<String, Object>();
        content.put("version", entry.version());
        content.put("state", entry.state().name());
        content.put("figures", entry.given());
        content.put("shown", shown(entry, leaf));
        content.put("explanation", entry.explanation());
        return content;
    }

    private Map<String, String> shown(Entry entry, Item leaf) {
        var shown = new LinkedHashMap<String, String>();
        Control.of(leaf, entry).forEach(control -> shown.put(control.name(), control.shown(entry, words)));
        return shown;
    }

    private Map<String, Object> sums(Sums sums, Item leaf) {
        var above = new LinkedHashMap<String, String>();
        Stream.iterate(leaf.code().parent(), Optional::isPresent, at -> at.flatMap(ItemCode::parent))
                .flatMap(Optional::stream)
                .forEach(code -> above.put(code.toString(), Sums.shown(sums.achieved(code), words)));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("sums", above);
        answer.put("area", width(sums, leaf.code().area()));
        answer.put("total", Sums.shown(sums.achieved(), words));
        answer.put("sentence", sums.sentence(words));
        sums.target().ifPresent(any -> answer.put("aim", sums.aim(words)));
        answer.put("filled", filled(sums));
        answer.put("unproved", words.figures().whole(sums.unproved()));
        return answer;
    }

    /// Share of an area that is reached, in percent with a point, for its bar.
    static String width(Sums sums, ItemCode area) {
        var max = sums.max(area);
        return max.isZero()
                ? "0"
                : sums.achieved(area)
                        .of(max)
                        .percent()
                        .rounded(parindex.core.points.Rounding.halfUp(1))
                        .toPlainString();
    }

    static String filled(Sums sums) {
        return sums.filled() + "/" + sums.entered().size();
    }

    /// Both versions of a cell, and the one both began with.
    Map<String, Object> clash(Outcome.Clash clash) {
        var facts = clash.sheet().cell(clash.leaf().code());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("by", facts.by().orElse(""));
        answer.put("clock", facts.at().map(words.figures()::clock).orElse(""));
        answer.put("version", clash.theirs().version());
        answer.put("mine", content(clash.mine(), clash.leaf()));
        answer.put("theirs", content(clash.theirs(), clash.leaf()));
        answer.put("original", content(clash.original(), clash.leaf()));
        answer.put("labels", labels(clash.leaf(), clash.theirs(), clash.mine()));
        return answer;
    }

    private Map<String, String> labels(Item leaf, Entry theirs, Entry mine) {
        var labels = new LinkedHashMap<String, String>();
        Stream.of(theirs, mine)
                .flatMap(entry -> Control.of(leaf, entry).stream())
                .forEach(control -> labels.put(control.name(), words.say(control.label())));
        return labels;
    }

    /// What could not be read, field by field.
    List<Map<String, Object>> faults(Outcome.Unread unread) {
        return unread.faults().stream().map(fault -> fault(fault)).toList();
    }

    private Map<String, Object> fault(TypedEntry.Fault fault) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("name", fault.name());
        answer.put("kind", fault.kind().name());
        answer.put("typed", fault.typed());
        answer.put("readings", fault.readings());
        answer.put("said", words.word("entry.fault.", fault.kind()).replace("{0}", fault.typed()));
        return answer;
    }

    /// A version of a cell.
    Map<String, Object> version(HistoryStore.Version version, Item leaf) {
        var answer = content(version.entry(), leaf);
        answer.put("at", version.at().toString());
        answer.put("person", version.person());
        answer.put("why", version.why());
        return answer;
    }

    static Map<String, Object> remark(HistoryStore.Remark remark) {
        return Map.of("at", remark.at().toString(), "person", remark.person(), "text", remark.text());
    }

    /// The time to the second.
    String clock(Instant at) {
        return words.figures().clock(at);
    }
}
