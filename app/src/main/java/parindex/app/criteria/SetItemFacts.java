package parindex.app.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.SetItemPage.Agencies;
import parindex.app.criteria.SetItemPage.Content;
import parindex.app.criteria.SetItemPage.Fact;
import parindex.app.criteria.SetItemPage.Law;
import parindex.app.criteria.SetItemPage.Link;
import parindex.app.criteria.SetItemPage.Paper;
import parindex.app.criteria.SetItemPage.Part;
import parindex.app.criteria.SetItemPage.Question;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.Assignment;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Source;
import parindex.core.points.RuleWording;

/// Puts one item of a set into words.
///
/// @param frame around the page
/// @param entry where the set is kept
/// @param set   the set
/// @param item  the item
/// @param typed what was typed to try its rule out
record SetItemFacts(Frame frame, SetEntry entry, CriteriaSet set, Item item, SetTyped typed) {
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
        return SetHeirs.assignment(set, item.code())
                .map(inherited -> named(inherited.value(), inherited.from()))
                .orElse(List.of());
    }

    private List<Agencies> named(Assignment assignment, ItemCode by) {
        var from = by.equals(item.code()) ? "" : by.toString();
        return Stream.of(
                        new Agencies(words().say("agency.lead"), String.join("; ", assignment.lead()), from),
                        new Agencies(
                                words().say("agency.coordinating"), String.join("; ", assignment.coordinating()), from),
                        new Agencies(
                                words().say("agency.unlabelled"), String.join("; ", assignment.unlabelled()), from))
                .filter(agencies -> !agencies.names().isEmpty())
                .toList();
    }

    private List<Paper> documents() {
        return item.details().evidence().stream()
                .map(wanted -> new Paper(wanted.document(), wanted.issuer(), wanted.note()))
                .toList();
    }

    private Law law() {
        var own = item.details().law();
        var acts = SetLaw.of(frame, set, SetHeirs.law(set, item.code()));
        var above = SetHeirs.lineage(item.code())
                .skip(1)
                .flatMap(code -> set.item(code).stream())
                .filter(up -> !up.details().law().isEmpty())
                .findFirst();
        if (acts.isEmpty() || !own.isEmpty()) {
            return new Law(acts, "");
        }
        return new Law(
                acts,
                above.map(up -> words().say("criteria.law.from", up.code()))
                        .orElseGet(() -> words().say("criteria.law.set")));
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
