package parindex.app.result.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.result.Bars;
import parindex.app.result.ItemSums;
import parindex.app.result.Result;
import parindex.app.result.Titles;
import parindex.app.result.finding.FindingRow;
import parindex.app.result.item.ItemPage.Agencies;
import parindex.app.result.item.ItemPage.Cause;
import parindex.app.result.item.ItemPage.Fact;
import parindex.app.result.item.ItemPage.Link;
import parindex.app.result.item.ItemPage.Part;
import parindex.app.result.item.ItemPage.Printed;
import parindex.app.result.item.ItemPage.Rule;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.rule.RuleWording;

/// Puts one item of a result into words.
///
/// @param frame  around the page
/// @param result what it tells
/// @param item   the item
record ItemFacts(Frame frame, Result result, Item item) {
    ItemPage page() {
        var items = result.sums().items();
        var at = items.indexOf(item);
        return new ItemPage(
                frame,
                item.code().toString(),
                title(item),
                sentence(),
                state(item),
                above().map(up -> new Link(up.code().toString(), title(up))).toList(),
                figureFacts(),
                rule(),
                cause(),
                agencies(),
                printed(),
                result.scores().set().children(item.code()).stream()
                        .map(this::part)
                        .toList(),
                result.findings(item.code()).stream()
                        .map(finding -> FindingRow.of(frame, result, finding))
                        .toList(),
                at > 0 ? items.get(at - 1).code().toString() : "",
                at + 1 < items.size() ? items.get(at + 1).code().toString() : "",
                result.subject().url());
    }

    private String sentence() {
        var sum = sum(item);
        var state = state(item);
        if (!state.lost()) {
            return words().word("item.sentence.", state);
        }
        var key = state == ItemState.ZERO ? "item.sentence.zero" : "item.sentence.partial";
        return words().say(
                        key,
                        figures().exact(sum.achieved().value()),
                        figures().exact(sum.max().value()),
                        figures().exact(sum.lost().value()));
    }

    private List<Fact> figureFacts() {
        var sum = sum(item);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words().say("item.max"), figures().exact(sum.max().value())));
        if (sum.scored() > 0) {
            facts.add(new Fact(
                    words().say("item.achieved"), figures().exact(sum.achieved().value())));
            facts.add(new Fact(
                    words().say("item.lost"), figures().exact(sum.lost().value())));
            facts.add(new Fact(words().say("item.percent"), figures().percent(sum.achieved(), sum.max())));
        }
        if (isLeaf()) {
            facts.add(new Fact(words().say("item.source"), words().word("source.", item.source())));
        }
        return facts;
    }

    private Optional<Rule> rule() {
        return result.study()
                .set()
                .flatMap(set -> set.item(item.code()))
                .flatMap(known -> known.scoring()
                        .map(scoring -> new Rule(
                                words().say(scoring.rule().said(known.max())),
                                words().say(RuleWording.known(scoring.known())),
                                words().say(scoring.basis().source()),
                                words().say(scoring.basis().gap()))));
    }

    private Cause cause() {
        var reasons = result.attribution().reasons();
        return lineage()
                .filter(reasons::containsKey)
                .findFirst()
                .map(code -> new Cause(reasons.getOrDefault(code, ""), code.equals(item.code()) ? "" : code.toString()))
                .orElse(new Cause("", ""));
    }

    private List<Agencies> agencies() {
        var assignments = result.attribution().assignments();
        return lineage()
                .filter(code -> !assignments.getOrDefault(code, Assignment.NONE).isEmpty())
                .findFirst()
                .map(code -> named(assignments.getOrDefault(code, Assignment.NONE), code))
                .orElse(List.of());
    }

    private List<Agencies> named(Assignment assignment, ItemCode by) {
        var from = by.equals(item.code()) ? "" : by.toString();
        return Stream.of(
                        new Agencies(words().say("agency.lead"), assignment.lead(), from),
                        new Agencies(words().say("agency.coordinating"), assignment.coordinating(), from),
                        new Agencies(words().say("agency.unlabelled"), assignment.unlabelled(), from))
                .filter(agencies -> !agencies.names().isEmpty())
                .toList();
    }

    private Printed printed() {
        return result.item(item.code())
                .map(row -> new Printed(
                        words().say(row.place().said()),
                        row.printedCode(),
                        row.max().printed(),
                        row.achieved().printed(),
                        row.percent().printed(),
                        result.subject().url("source") + "?line=" + row.place().line() + "#here"))
                .orElse(new Printed("", "", "", "", "", ""));
    }

    private Part part(Item below) {
        var sum = sum(below);
        var known = sum.scored() > 0;
        return new Part(
                below.code().toString(),
                title(below),
                known ? figures().points(sum.achieved()) : Figures.NONE,
                figures().exact(sum.max().value()),
                Bars.width(sum.achieved(), sum.max()),
                state(below));
    }

    private ItemState state(Item any) {
        var sum = sum(any);
        return result.scores().set().isLeaf(any.code())
                ? ItemState.of(result.scores().leaf(any.code()), sum)
                : ItemState.of(sum);
    }

    private ItemSums.Sum sum(Item any) {
        return result.sums().get(any.code());
    }

    private boolean isLeaf() {
        return result.scores().set().isLeaf(item.code());
    }

    private String title(Item any) {
        return Titles.of(any.title(), result.subject().unit());
    }

    /// The item and all above it, nearest first.
    private Stream<ItemCode> lineage() {
        return Stream.iterate(Optional.of(item.code()), Optional::isPresent, code -> code.flatMap(ItemCode::parent))
                .flatMap(Optional::stream);
    }

    /// The items above, from the area down.
    private Stream<Item> above() {
        return lineage().skip(1).sorted().flatMap(code -> result.scores().set().item(code).stream());
    }

    private Words words() {
        return frame.words();
    }

    private Figures figures() {
        return frame.figures();
    }
}
