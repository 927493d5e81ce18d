package parindex.core.document.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Loss;
import parindex.core.analysis.Movement;
import parindex.core.criteria.item.Item;
import parindex.core.document.Bindings;
import parindex.core.document.Printed;
import parindex.core.document.result.ReportBasis.Citation;
import parindex.core.document.result.ReportBasis.Deadlines;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore.State;

/// The facts about one result as a whole: unit, total, place, movement, losses, publication and deadlines.
final class ResultFacts {
    static final int LARGEST = 10;

    private ResultFacts() {}

    /// All facts that documents on this result may speak of.
    static Bindings of(ReportBasis basis) {
        var facts = new Bindings();
        var analysis = basis.analysis();
        unit(facts, basis);
        score(facts, analysis);
        analysis.standing().ifPresent(own -> place(facts, analysis, own));
        movement(analysis).ifPresent(movement -> movement(facts, movement));
        losses(facts, analysis);
        unclear(facts, "nocause", analysis, Loss::reasonFrom);
        unclear(facts, "noagency", analysis, Loss::responsible);
        states(facts, analysis);
        published(facts, basis.decision());
        deadlines(facts, basis.deadlines());
        ItemFacts.put(facts, basis);
        GroupFacts.put(facts, analysis);
        return facts;
    }

    private static void unit(Bindings facts, ReportBasis basis) {
        var card = basis.analysis().card();
        var unit = UnitWords.of(basis.unit());
        facts.put("unit", unit.name())
                .put("unit.within", unit.within())
                .put("unit.capitals", unit.capitals())
                .put("unit.peers", unit.peers())
                .put("council", unit.council())
                .put("index", basis.index())
                .put("year", year(card.year()))
                .put("year.next", year(card.year() == 0 ? 0 : card.year() + 1));
    }

    /// A year, nothing where the source does not tell it.
    private static String year(int year) {
        return year == 0 ? "" : String.valueOf(year);
    }

    private static void score(Bindings facts, Analysis analysis) {
        var card = analysis.card();
        facts.put("total", Printed.points(card.total()))
                .put("total.exact", Printed.exact(card.total()))
                .put("max", Printed.exact(card.totalMax()))
                .put("percent", Printed.percent(card.total(), card.totalMax()))
                .put("lost", Printed.points(analysis.lost()))
                .put("lost.share", Printed.percent(analysis.lost(), analysis.lost()));
    }

    private static void place(Bindings facts, Analysis analysis, Standing own) {
        facts.put("place", own.place().map(Printed::count).orElse(""))
                .put("ranked", ranked(analysis.standings()))
                .put("band", own.band().orElse(""));
        var total = own.total().orElse(analysis.card().total());
        for (var other : analysis.standings().around(own.unit(), 1)) {
            if (!other.tied() && !own.tied() && other.total().isPresent()) {
                neighbour(
                        facts,
                        other,
                        other.total().get().minus(total),
                        own.place().orElse(0));
            }
        }
    }

    /// How many units were ranked; nothing where a place beyond those known shows that there were more.
    private static String ranked(Standings standings) {
        var last = standings.units().stream()
                .flatMap(unit -> unit.place().stream())
                .max(Integer::compare)
                .orElse(0);
        return last > standings.ranked() ? "" : Printed.count(standings.ranked());
    }

    private static void neighbour(Bindings facts, Standing other, Points gap, int own) {
        int place = other.place().orElse(own);
        if (place != own) {
            var name = place < own ? "above" : "below";
            facts.put(name + ".name", UnitWords.of(other.unit()).within())
                    .put(name + ".total", Printed.points(other.total().orElse(Points.ZERO)))
                    .put(name + ".gap", Printed.points(gap.value().abs()));
        }
    }

    /// The movement against the total and place that the document itself prints: where an older figure is known, the
    /// change is worked out from it, so that no sentence contradicts another.
    static Optional<Movement> movement(Analysis analysis) {
        var total = analysis.card().total().value();
        var place = analysis.standing().flatMap(Standing::place);
        return analysis.movement()
                .map(told -> new Movement(
                        told.year(),
                        told.total(),
                        told.place(),
                        told.total().map(total::subtract).or(told::points),
                        place.flatMap(now -> told.place().map(then -> then - now))
                                .or(told::places),
                        told.source()));
    }

    private static void movement(Bindings facts, Movement movement) {
        facts.put("prior.year", String.valueOf(movement.year()))
                .put("prior.total", movement.total().map(Printed::points).orElse(""))
                .put("prior.place", movement.place().map(Printed::count).orElse(""))
                .put(
                        "moved.points",
                        movement.points()
                                .map(BigDecimal::abs)
                                .map(Printed::points)
                                .orElse(""))
                .put(
                        "moved.places",
                        movement.places().map(Math::abs).map(Printed::count).orElse(""));
    }

    private static void losses(Bindings facts, Analysis analysis) {
        var top = analysis.largest(LARGEST);
        facts.put("losses.count", Printed.count(analysis.losses().size()))
                .put("losses.n", Printed.plain(analysis.losses().size()))
                .put("zero.count", Printed.count(count(analysis, Loss.Kind.ZERO)))
                .put("zero.points", Printed.points(analysis.lost(Loss.Kind.ZERO)))
                .put("partial.count", Printed.count(count(analysis, Loss.Kind.PARTIAL)))
                .put("partial.points", Printed.points(analysis.lost(Loss.Kind.PARTIAL)))
                .put("top.count", Printed.count(top.size()))
                .put("top.points", Printed.points(sum(top)))
                .put("top.share", Printed.percent(sum(top), analysis.lost()));
    }

    static int count(Analysis analysis, Loss.Kind kind) {
        return (int)
                analysis.losses().stream().filter(loss -> loss.kind() == kind).count();
    }

    private static void unclear(Bindings facts, String name, Analysis analysis, Function<Loss, Optional<?>> known) {
        var losses = analysis.losses().stream()
                .filter(loss -> known.apply(loss).isEmpty())
                .toList();
        facts.put(name + ".count", Printed.count(losses.size()))
                .put(name + ".points", Printed.points(sum(losses)))
                .put(
                        name + ".codes",
                        Printed.codes(losses.stream().map(Loss::code).sorted().toList()));
    }

    private static void states(Bindings facts, Analysis analysis) {
        var card = analysis.card();
        leaves(facts, "missing", card.missing());
        leaves(
                facts,
                "na",
                card.set().leaves().stream()
                        .filter(leaf -> card.leaf(leaf.code()).state() == State.NOT_APPLICABLE)
                        .toList());
    }

    private static void leaves(Bindings facts, String name, List<Item> leaves) {
        facts.put(name + ".count", Printed.count(leaves.size()))
                .put(
                        name + ".codes",
                        Printed.codes(leaves.stream().map(Item::code).toList()));
    }

    private static void published(Bindings facts, Optional<Citation> decision) {
        facts.put("decision.title", decision.map(Citation::title).orElse(ReportWording.DECISION))
                .put("decision.number", decision.map(Citation::number).orElse(""))
                .put(
                        "decision.date",
                        decision.map(Citation::date).map(Printed::date).orElse(""))
                .put("decision.issuer", decision.map(Citation::issuer).orElse(""));
    }

    private static void deadlines(Bindings facts, Deadlines due) {
        facts.put("deadline.explanations", due.explanations().map(Printed::date).orElse(""))
                .put("deadline.plan", due.plan().map(Printed::date).orElse(""));
    }

    static Points sum(List<Loss> losses) {
        return Points.sum(losses.stream().map(Loss::points));
    }
}
