package parindex.core.document.result;

import java.util.List;
import parindex.core.analysis.Loss;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.document.Bindings;
import parindex.core.document.Printed;
import parindex.core.language.SentenceCase;
import parindex.core.scoring.LeafScore.State;

/// The facts about every item of the set, under `item.7.2.1`.
final class ItemFacts {
    private final Bindings facts;
    private final ReportBasis basis;
    private final List<String> names;

    private ItemFacts(Bindings facts, ReportBasis basis) {
        this.facts = facts;
        this.basis = basis;
        this.names = List.of(UnitWords.of(basis.unit()).bare());
    }

    static void put(Bindings facts, ReportBasis basis) {
        var items = new ItemFacts(facts, basis);
        basis.analysis().card().set().items().forEach(items::item);
        basis.analysis().losses().forEach(items::loss);
    }

    static String of(ItemCode code) {
        return "item." + code;
    }

    private void item(Item item) {
        var about = of(item.code());
        var losses = basis.analysis().losses(item.code());
        facts.put(about + ".code", item.code().toString())
                .put(about + ".heading", item.title())
                .put(about + ".title", withoutMark(SentenceCase.of(item.title(), names)))
                .put(about + ".lost", Printed.part(basis.analysis().lost(item.code()), item.max()))
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
                .put(about + ".achieved", Printed.part(achieved, max))
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
        var agencies = basis.agencies(item.code());
        facts.put(about + ".remark", basis.cause(item.code()))
                .put(about + ".lead", String.join("; ", agencies.lead()))
                .put(about + ".coordinating", String.join("; ", agencies.coordinating()))
                .put(about + ".unlabelled", String.join("; ", agencies.unlabelled()));
    }

    private void loss(Loss loss) {
        var about = of(loss.code());
        facts.put(about + ".cause", withoutMark(loss.reason()))
                .put(
                        about + ".cause.from",
                        loss.reasonFrom().map(ItemCode::toString).orElse(""))
                .put(about + ".responsible", loss.responsible().orElse(TableWording.NO_AGENCY));
    }

    /// A text that will be followed by a mark of its own.
    private static String withoutMark(String text) {
        return text.strip().replaceAll("[.;,:\\s]+$", "");
    }
}
