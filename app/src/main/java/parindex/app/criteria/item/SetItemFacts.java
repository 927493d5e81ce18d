package parindex.app.criteria.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.SetCounts;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetHead;
import parindex.app.criteria.SetHeirs;
import parindex.app.criteria.SetKnown;
import parindex.app.criteria.SetLaw;
import parindex.app.criteria.SetPage;
import parindex.app.criteria.SetRows;
import parindex.app.criteria.comparison.CompareLineage;
import parindex.app.criteria.item.SetItemPage.Agencies;
import parindex.app.criteria.item.SetItemPage.Content;
import parindex.app.criteria.item.SetItemPage.Fact;
import parindex.app.criteria.item.SetItemPage.Law;
import parindex.app.criteria.item.SetItemPage.Link;
import parindex.app.criteria.item.SetItemPage.Origin;
import parindex.app.criteria.item.SetItemPage.Paper;
import parindex.app.criteria.item.SetItemPage.Part;
import parindex.app.criteria.item.SetItemPage.Question;
import parindex.app.criteria.item.SetItemPage.Scored;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.criteria.version.CodeMapping;
import parindex.core.points.rule.RuleWording;
import parindex.core.unit.UnitKind;

/// Puts one item of a set into words.
///
/// @param frame around the page
/// @param entry where the set is kept
/// @param set   the set
/// @param item  the item
/// @param typed what was typed to try its rule out
/// @param earlier the set it follows from, nothing where it names none
record SetItemFacts(
        Frame frame, SetEntry entry, CriteriaSet set, Item item, SetTyped typed, Optional<SetEntry> earlier) {
    SetItemPage page() {
        var items = set.items();
        var at = items.indexOf(item);
        var scoring = item.scoring();
        return new SetItemPage(
                frame,
                SetHead.of(words(), entry),
                item.code().toString(),
                SetRows.title(item),
                sentence(),
                known(),
                above().map(up -> new Link(up.code().toString(), SetRows.title(up)))
                        .toList(),
                content(),
                scoring.map(known -> new SetRuleFacts(words(), set, item, known, typed).rule()),
                documents(),
                law(),
                scoring.map(known -> new SetCases(words(), set, item, known.rule(), typed).of(entry.cases()))
                        .orElse(List.of()),
                earlier.flatMap(this::origin),
                results(),
                set.children(item.code()).stream().map(this::part).toList(),
                at > 0 ? items.get(at - 1).code().toString() : "",
                at + 1 < items.size() ? items.get(at + 1).code().toString() : "");
    }

    private String sentence() {
        if (!set.isLeaf(item.code())) {
            return words().count("criteria.item.sum", set.children(item.code()).size(), exact(item));
        }
        return item.scoring()
                .map(scoring -> words().say(scoring.rule().said(item.max())))
                .orElseGet(() -> words().say("criteria.rule.none"));
    }

    private SetPage.Known known() {
        if (!set.isLeaf(item.code())) {
            return SetPage.Known.NONE;
        }
        var known = SetCounts.known(item);
        var said = words().say(RuleWording.known(known));
        return new SetPage.Known(said, said, SetKnown.style(known));
    }

    private Content content() {
        var guidance = item.details().guidance();
        return new Content(
                facts(),
                agencies(),
                guidance.asked(),
                guidance.example(),
                guidance.questions().stream()
                        .map(answer -> new Question(answer.question(), answer.answer()))
                        .toList());
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words().say("item.max"), words().say("criteria.points", exact(item)), false));
        if (set.isLeaf(item.code()) || item.source() != Source.UNKNOWN) {
            facts.add(new Fact(words().say("item.source"), words().word("source.", item.source()), false));
        }
        if (!item.details().notFor().isEmpty()) {
            facts.add(new Fact(
                    words().say("criteria.item.not-for"),
                    String.join("; ", item.details().notFor()),
                    true));
        }
        return facts;
    }

    private List<Agencies> agencies() {
        var code = item.code();
        var assignment = set.assignment(code);
        return Stream.of(
                        agencies("agency.lead", assignment.lead(), SetHeirs.lead(set, code)),
                        agencies("agency.unlabelled", assignment.unlabelled(), SetHeirs.lead(set, code)),
                        agencies("agency.coordinating", assignment.coordinating(), SetHeirs.coordinating(set, code)))
                .filter(agencies -> !agencies.names().isEmpty())
                .toList();
    }

    private Agencies agencies(String role, List<String> names, Optional<ItemCode> by) {
        var from = by.filter(code -> !code.equals(item.code())).map(ItemCode::toString);
        return new Agencies(words().say(role), String.join("; ", names), from.orElse(""));
    }

    private List<Paper> documents() {
        return item.details().evidence().stream()
                .map(wanted -> new Paper(wanted.document(), wanted.issuer(), wanted.note()))
                .toList();
    }

    private Law law() {
        var acts = SetLaw.of(frame, set, set.law(item.code()));
        var from = SetHeirs.law(set, item.code());
        if (acts.isEmpty() || from.filter(item.code()::equals).isPresent()) {
            return new Law(acts, "");
        }
        return new Law(
                acts,
                from.map(code -> words().say("criteria.law.from", code))
                        .orElseGet(() -> words().say("criteria.law.set")));
    }

    /// Real results of the years of the set; only provinces have any.
    private List<Scored> results() {
        return frame.subjects().stream()
                .filter(subject ->
                        set.terms().kind().filter(UnitKind.PROVINCE::equals).isPresent())
                .filter(subject -> set.terms().years().contains(subject.year()) && !subject.invented())
                .map(subject -> new Scored(subject.unit(), subject.year(), subject.url("sources/" + item.code())))
                .toList();
    }

    private Optional<Origin> origin(SetEntry before) {
        return before.set().flatMap(old -> {
            var mapping = CodeMapping.between(old, set);
            return mapping.link(item.code())
                    .map(link -> new Origin(
                            before.title(),
                            new CompareLineage(words(), before, entry, mapping).step(link),
                            "/criteria/compare?before=%s&after=%s".formatted(before.name(), entry.name())));
        });
    }

    private Part part(Item below) {
        return new Part(below.code().toString(), SetRows.title(below), exact(below));
    }

    /// The items above, from the area down.
    private Stream<Item> above() {
        return SetHeirs.lineage(item.code()).skip(1).sorted().map(set::item).flatMap(Optional::stream);
    }

    private String exact(Item any) {
        return frame.figures().exact(any.max().value());
    }

    private Words words() {
        return frame.words();
    }
}
