package parindex.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.analysis.Loss;
import parindex.core.criteria.Assignment;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.language.SentenceCase;
import parindex.core.scoring.LeafScore.State;

/// The facts about every item of the set, under `item.7.2.1`.
final class ItemFacts {
    private final Facts facts;
    private final ReportBasis basis;
    private final List<String> names;

    private ItemFacts(Facts facts, ReportBasis basis) {
        this.facts = facts;
        this.basis = basis;
        this.names = List.of(UnitWords.of(basis.analysis().card().unit()).bare());
    }

    static void put(Facts facts, ReportBasis basis) {
        var items = new ItemFacts(facts, basis);
        basis.analysis().card().set().items().forEach(items::item);
        basis.analysis().losses().forEach(items::loss);
    }

    static String of(ItemCode code) {
        return "item." + code;
    }

    private void item(Item item) {
        var about = of(item.code());
        var losses = GroupFacts.below(basis.analysis(), item.code());
        facts.put(about + ".code", item.code().toString())
                .put(about + ".heading", item.title())
                .put(about + ".title", withoutMark(SentenceCase.of(item.title(), names)))
                .put(about + ".lost", Printed.points(ResultFacts.sum(losses)))
                .put(about + ".lostcount", Printed.count(losses.size()));
        switch (state(item)) {
            case SCORED -> scored(item, about);
            case MISSING -> unscored(item, about, TableWording.MISSING);
            case NOT_APPLICABLE -> unscored(item, about, TableWording.NOT_APPLICABLE);
        }
        remark(item, about);
    }

    /// A leaf's own state; an item with parts counts as scored, its sum leaves out what has no points.
    private State state(Item item) {
        var card = basis.analysis().card();
        return card.set().isLeaf(item.code()) ? card.leaf(item.code()).state() : State.SCORED;
    }

    private void scored(Item item, String about) {
        var card = basis.analysis().card();
        var achieved = card.achieved(item.code());
        var max = card.max(item.code());
        facts.put(about + ".max", Printed.exact(max))
                .put(about + ".achieved", Printed.points(achieved))
                .put(about + ".exact", Printed.exact(achieved))
                .put(about + ".percent", Printed.percent(achieved, max));
    }

    private void unscored(Item item, String about, String why) {
        facts.put(about + ".max", Printed.exact(item.max()))
                .put(about + ".achieved", why)
                .put(about + ".exact", why)
                .put(about + ".percent", "–");
    }

    /// What is said of the item itself, for the appendix.
    private void remark(Item item, String about) {
        var remark = basis.remark(item.code());
        facts.put(about + ".remark", remark.cause()).put(about + ".agencies", said(remark.assignment()));
    }

    private void loss(Loss loss) {
        var about = of(loss.code());
        facts.put(about + ".cause", withoutMark(loss.reason()))
                .put(
                        about + ".cause.from",
                        loss.reasonFrom().map(ItemCode::toString).orElse(""))
                .put(about + ".responsible", loss.responsible().orElse(TableWording.NO_AGENCY));
    }

    private static String said(Assignment assignment) {
        return Stream.of(
                        labelled(TableWording.LEAD, assignment.lead()),
                        labelled(TableWording.COORDINATING, assignment.coordinating()),
                        labelled("", assignment.unlabelled()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
    }

    private static Optional<String> labelled(String label, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(label + String.join("; ", names));
    }

    /// A text that will be followed by a mark of its own.
    private static String withoutMark(String text) {
        return text.strip().replaceAll("[.;,:\\s]+$", "");
    }
}
