package parindex.core.document.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parindex.core.analysis.AgencyLoss;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Loss;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Source;
import parindex.core.document.Bindings;
import parindex.core.document.Printed;
import parindex.core.language.Fold;
import parindex.core.points.Rounding;

/// The facts about groups of items: the set, its areas, the sources and the agencies.
final class GroupFacts {
    private GroupFacts() {}

    static void put(Bindings facts, Analysis analysis) {
        set(facts, analysis);
        analysis.card().set().areas().forEach(area -> area(facts, analysis, area));
        extremes(facts, analysis);
        for (var source : Source.values()) {
            source(facts, analysis, source);
        }
        gap(facts, analysis);
        analysis.agencies().forEach(agency -> agency(facts, analysis, agency));
    }

    static String of(Source source) {
        return "source." + source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(AgencyLoss agency) {
        return "agency." + agency.agency().map(Fold::slug).orElse("none");
    }

    private static void set(Bindings facts, Analysis analysis) {
        var set = analysis.card().set();
        facts.put("set.areas", Printed.count(count(set.items(), Level.AREA)))
                .put("set.criteria", Printed.count(count(set.items(), Level.CRITERION)))
                .put("set.components", Printed.count(count(set.items(), Level.COMPONENT)))
                .put("set.leaves", Printed.count(set.leaves().size()))
                .put("set.criteria.n", Printed.plain(count(set.items(), Level.CRITERION)))
                .put("set.components.n", Printed.plain(count(set.items(), Level.COMPONENT)))
                .put("set.leaves.n", Printed.plain(set.leaves().size()))
                .put("set.max", Printed.exact(set.max()));
    }

    private static int count(List<Item> items, Level level) {
        return (int) items.stream().filter(item -> item.code().level() == level).count();
    }

    private static void area(Bindings facts, Analysis analysis, Item area) {
        var about = ItemFacts.of(area.code());
        var below = analysis.card().set().items().stream()
                .filter(item -> item.code().isBelow(area.code()))
                .toList();
        facts.put(about + ".criteria", Printed.plain(count(below, Level.CRITERION)))
                .put(about + ".components", Printed.plain(count(below, Level.COMPONENT)))
                .put(
                        about + ".leaves",
                        Printed.plain(analysis.card().set().leaves(area.code()).size()));
    }

    /// The best and the worst area by share, and the one that lost most.
    private static void extremes(Bindings facts, Analysis analysis) {
        var card = analysis.card();
        var areas = card.set().areas().stream()
                .filter(area -> !card.max(area.code()).isZero())
                .sorted(Comparator.comparing(
                        (Item area) -> card.achieved(area.code()).of(card.max(area.code()))))
                .toList();
        if (!areas.isEmpty()) {
            named(facts, "worst", areas.getFirst());
            named(facts, "best", areas.getLast());
            var most = areas.stream()
                    .max(Comparator.comparing(area -> analysis.lost(area.code())))
                    .orElseThrow();
            named(facts, "most", most);
            facts.put("most.share", Printed.percent(analysis.lost(most.code()), analysis.lost()));
        }
    }

    private static void named(Bindings facts, String name, Item area) {
        for (var fact : List.of("title", "percent", "lost")) {
            facts.put(name + "." + fact, facts.get(ItemFacts.of(area.code()) + "." + fact));
        }
    }

    private static void source(Bindings facts, Analysis analysis, Source source) {
        var card = analysis.card();
        var about = of(source);
        var leaves = card.set().leaves().stream()
                .filter(leaf -> leaf.source() == source)
                .count();
        facts.put(about + ".name", TableWording.source(source))
                .put(about + ".leaves", Printed.count((int) leaves))
                .put(about + ".max", Printed.exact(card.max(source)))
                .put(about + ".achieved", Printed.points(card.achieved(source)))
                .put(about + ".percent", Printed.percent(card.achieved(source), card.max(source)))
                .put(about + ".lost", Printed.points(analysis.lost(source)))
                .put(about + ".lostcount", Printed.count(analysis.losses(source).size()));
    }

    /// How far the leaders' survey lies from the facts, in percentage points without sign.
    private static void gap(Bindings facts, Analysis analysis) {
        var card = analysis.card();
        if (!card.max(Source.FACTS).isZero() && !card.max(Source.LEADERS_SURVEY).isZero()) {
            var gap = card.achieved(Source.FACTS)
                    .of(card.max(Source.FACTS))
                    .minus(card.achieved(Source.LEADERS_SURVEY).of(card.max(Source.LEADERS_SURVEY)));
            facts.put(
                    "sources.gap",
                    Printed.points(gap.percent().rounded(Rounding.PRINTED).abs()));
        }
    }

    private static void agency(Bindings facts, Analysis analysis, AgencyLoss agency) {
        var about = of(agency);
        facts.put(about + ".name", agency.agency().orElse(TableWording.NOBODY))
                .put(about + ".count", Printed.count(agency.losses().size()))
                .put(about + ".n", Printed.plain(agency.losses().size()))
                .put(about + ".lost", Printed.points(agency.lost()))
                .put(about + ".share", Printed.percent(agency.lost(), analysis.lost()))
                .put(
                        about + ".codes",
                        Printed.codes(agency.losses().stream()
                                .map(Loss::code)
                                .sorted()
                                .toList()));
    }

    /// The codes of some losses with what each lost, bound as one text.
    static String withPoints(List<Loss> losses) {
        return String.join(
                "; ",
                losses.stream()
                        .map(loss -> loss.code() + " ("
                                + Printed.part(loss.points(), loss.item().max()) + TableWording.POINTS + ")")
                        .toList());
    }
}
