package parindex.app.criteria.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import parindex.app.criteria.EndedAgencies;
import parindex.app.criteria.draft.FreezePage.Fact;
import parindex.app.criteria.draft.FreezePage.Kind;
import parindex.app.criteria.draft.FreezePage.Line;
import parindex.app.criteria.draft.change.Documents;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.criteria.draft.change.DraftCheck;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.form.Tab;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.item.Level;

/// Words the page before a set is frozen.
final class FreezeFacts {
    private final Frame frame;
    private final Words words;
    private final Draft draft;
    private final DraftDocument document;
    private final DraftCheck check;

    FreezeFacts(Frame frame, Draft draft, EndedAgencies ended) {
        this.frame = frame;
        this.words = frame.words();
        this.draft = draft;
        this.document = Documents.read(draft.document());
        this.check = Documents.check(document).and(ended.in(document.set()));
    }

    FreezePage page(String refusal) {
        return new FreezePage(
                frame,
                sentence(),
                draft.name(),
                draft.url(),
                draft.version(),
                refusal,
                kinds(Weight.ERROR),
                kinds(Weight.WARNING),
                kinds(Weight.NOTE),
                facts());
    }

    private String sentence() {
        if (!check.errors().isEmpty()) {
            return words.say(
                    "draft.freeze.stopped", words.figures().whole(check.errors().size()));
        }
        var kinds = kinds(Weight.WARNING).size();
        return kinds == 0
                ? words.say("draft.freeze.ready")
                : words.say("draft.freeze.accepting", words.figures().whole(kinds));
    }

    private List<Kind> kinds(Weight weight) {
        return check.of(weight).stream()
                .collect(Collectors.groupingBy(SetFault::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Kind(
                        kind.getKey().word(),
                        words.word("draft.fault.", kind.getKey()),
                        kind.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private Line line(SetFault fault) {
        var at = fault.code()
                .map(code -> "/items/" + code + "?tab=" + tab(fault.kind()).word())
                .orElse("?tab=" + Tab.TERMS.word());
        return new Line(words.say(fault.said()), draft.url() + at);
    }

    /// Where a fault of an item is mended.
    private static Tab tab(SetFault.Kind kind) {
        return switch (kind) {
            case RULE_UNSOUND, BAND_GAP, BAND_OVERLAP, STEP_UNREACHABLE, NO_RULE, NO_SOURCE, RULE_ABOVE_PARTS ->
                Tab.RULE;
            case UNKNOWN_ACT, NO_LEGAL_BASIS, ACT_NOT_IN_FORCE -> Tab.LAW;
            case CASE_FAILS, BOUNDARY_UNTESTED -> Tab.CASES;
            case CODE_TWICE,
                    NO_PARENT,
                    NO_TITLE,
                    NO_POINTS,
                    SUM_MISMATCH,
                    EMPTY_AREA,
                    NOT_SETTLED,
                    WRONG_COUNT,
                    WRONG_TOTAL,
                    ACT_TWICE,
                    BANDS_UNSOUND,
                    LINEAGE,
                    UNASSIGNED,
                    AGENCY_ENDED,
                    STRUCTURE_UNKNOWN -> Tab.CONTENT;
        };
    }

    private List<Fact> facts() {
        var set = document.set();
        var figures = words.figures();
        var facts = new ArrayList<Fact>();
        fact(facts, "years", set.terms().years().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        set.terms().kind().ifPresent(kind -> fact(facts, "unit", words.word("draft.unit.", kind)));
        fact(
                facts,
                "items",
                count(set, Level.AREA) + ", " + count(set, Level.CRITERION) + ", " + count(set, Level.COMPONENT));
        fact(facts, "leaves", figures.whole(set.leaves().size()));
        fact(facts, "total", figures.exact(set.max().value()));
        fact(facts, "adjustments", figures.whole(set.terms().adjustments().all().size()));
        fact(facts, "cases", figures.whole(document.cases().size()));
        fact(facts, "hash", draft.sha256());
        return facts;
    }

    private void fact(List<Fact> facts, String word, String value) {
        facts.add(new Fact(words.say("draft.freeze.fact." + word), value));
    }

    private String count(CriteriaSet set, Level level) {
        return words.figures()
                .whole(set.items().stream()
                        .filter(item -> item.code().level() == level)
                        .count());
    }
}
