package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.draft.EditorPage.Body;
import parindex.app.criteria.draft.EditorPage.Head;
import parindex.app.criteria.draft.EditorPage.Line;
import parindex.app.criteria.draft.EditorPage.Pane;
import parindex.app.criteria.draft.EditorPage.TreeRow;
import parindex.app.criteria.draft.change.Change;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.change.DraftCheck;
import parindex.app.criteria.draft.change.Edit;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.FieldFault;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.form.CaseVerdicts;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.criteria.draft.preview.RuleView;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;

/// Words the editor of a draft.
final class EditorFacts {
    private final Frame frame;
    private final Words words;
    private final Draft draft;
    private final DraftDocument document;
    private final DraftCheck check;
    private final Optional<ItemCode> item;

    EditorFacts(Frame frame, Draft draft, Optional<ItemCode> item) {
        this.frame = frame;
        this.words = frame.words();
        this.draft = draft;
        this.document = Documents.read(draft.document());
        this.check = Documents.check(document);
        this.item = item;
    }

    DraftDocument document() {
        return document;
    }

    /// The page with a tab open.
    EditorPage page(Tab tab, Body body, List<String> notice) {
        return new EditorPage(frame, head(), tree(), pane(tab, body), notice);
    }

    private Head head() {
        var total = words.say(
                "draft.sentence",
                words.figures().exact(document.set().max().value()),
                words.figures().whole(document.set().leaves().size()));
        var wrong = check.errors().size();
        return new Head(
                draft.url(),
                draft.name(),
                draft.title(),
                draft.version(),
                draft.isOpen(),
                wrong == 0
                        ? total
                        : words.say(
                                "draft.sentence.faults", total, words.figures().whole(wrong)),
                saved(),
                draft.frozen()
                        .map(at -> words.say("draft.frozen", words.figures().time(at.at()), at.by()))
                        .orElse(draft.isOpen() ? "" : words.say("draft.discarded.what")),
                draft.base().isEmpty()
                        ? ""
                        : "/criteria/compare?before=%s&after=%s".formatted(draft.base(), draft.name()));
    }

    private String saved() {
        return draft.version() == 0
                ? words.say("draft.saved.never")
                : words.say(
                        "draft.saved",
                        words.figures().clock(draft.saved().at()),
                        draft.saved().by());
    }

    private List<TreeRow> tree() {
        return document.set().items().stream().map(this::row).toList();
    }

    private TreeRow row(Item one) {
        var figures = words.figures();
        var parts = document.set().children(one.code());
        var sum = Points.sum(parts.stream().map(Item::max));
        var off = parts.isEmpty() || sum.equals(one.max())
                ? ""
                : figures.exact(sum.minus(one.max()).value().abs());
        var faults = check.of(Optional.of(one.code())).stream()
                .filter(SetFault::stops)
                .filter(fault -> fault.kind() != SetFault.Kind.SUM_MISMATCH)
                .count();
        return new TreeRow(
                one.code().toString(),
                one.title(),
                one.code().level().depth(),
                figures.exact(one.max().value()),
                parts.isEmpty() ? "" : figures.exact(sum.value()),
                off,
                item.filter(one.code()::equals).isPresent(),
                (int) faults);
    }

    private Pane pane(Tab tab, Body body) {
        var tabs = Tab.of(item).stream()
                .map(each -> new EditorPage.Tab(each.word(), words.word("draft.tab.", each), each == tab))
                .toList();
        var faults = check.of(item).stream()
                .filter(fault -> fault.kind().weight() != SetFault.Weight.NOTE)
                .map(fault -> words.say(fault.said()))
                .toList();
        return new Pane(
                item.map(ItemCode::toString).orElse(""),
                item.flatMap(document.set()::item).map(Item::title).orElse(words.say("draft.set")),
                draft.url() + item.map(code -> "/items/" + code).orElse(""),
                tabs,
                item.filter(document.set()::isLeaf).isPresent(),
                faults,
                body);
    }

    /// A form as the draft has it.
    Body form(Tab tab) {
        return tab.form(item)
                .filter(form -> !isAbove(tab))
                .map(form -> filled(tab, form.stored(document, words.language()), List.of(), Optional.of(document)))
                .orElseGet(() -> new Body.Said(words.say("draft.rule.above")));
    }

    /// A form as it was typed, with what is wrong with it.
    Body tried(Tab tab, Fields typed) {
        return switch (new FormEdit(tab, item, typed, words.language()).apply(document, item)) {
            case Edit.Result.Made made -> filled(tab, typed, List.of(), Optional.of(made.document()));
            case Edit.Result.Faulty faulty -> refused(tab, typed, faulty.faults());
            case Edit.Result.Refused ignored -> refused(tab, typed, List.of());
        };
    }

    /// A form that cannot be taken as it was typed.
    Body refused(Tab tab, Fields typed, List<FieldFault> faults) {
        return filled(tab, typed, faults, Optional.empty());
    }

    /// @param made the document with what was typed, nothing where that cannot be taken
    private Body filled(Tab tab, Fields typed, List<FieldFault> faults, Optional<DraftDocument> made) {
        var form = tab.form(item).orElseThrow();
        var marked = new ArrayList<>(faults);
        var rule = tab == Tab.RULE
                ? Optional.of(new RuleView(words, item.orElseThrow(), made))
                : Optional.<RuleView>empty();
        rule.ifPresent(view -> marked.addAll(view.rowFaults(typed)));
        var layout = new Layout(words, typed, marked);
        var more = form.more(layout);
        var pieces = tab == Tab.CASES
                ? CaseVerdicts.of(words, item.orElseThrow(), made).judged(form.pieces(layout, document), typed)
                : form.pieces(layout, document);
        var all = new ArrayList<>(pieces);
        var shown = new ArrayList<>(pieces);
        shown.addAll(more);
        all.addAll(layout.kept(shown));
        return new Body.Filled(
                tab.word(),
                all,
                rule.map(view -> view.preview(typed.get("try"))),
                more,
                faults.isEmpty() ? "" : words.count("draft.refused", faults.size()));
    }

    /// An item with parts has no rule and no examples.
    private boolean isAbove(Tab tab) {
        return item.filter(code -> !document.set().isLeaf(code)).isPresent() && (tab == Tab.CASES || tab == Tab.RULE);
    }

    /// The changes of the item, or of everything.
    Body history(List<Change> changes) {
        var undone =
                changes.stream().flatMap(change -> change.undoes().stream()).toList();
        var lines = changes.stream()
                .filter(change -> item.isEmpty()
                        || item.map(ItemCode::toString)
                                .filter(change.item()::equals)
                                .isPresent())
                .map(change -> new Line(
                        change.by(),
                        words.figures().time(change.at()),
                        words.say(change.said()).lines().toList(),
                        undone.contains(change.seq())))
                .toList();
        return new Body.History(lines);
    }
}
