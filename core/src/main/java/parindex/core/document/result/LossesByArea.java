package parindex.core.document.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parindex.core.analysis.Loss;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Level;
import parindex.core.document.Bindings;
import parindex.core.document.Outline;
import parindex.core.document.Run;
import parindex.core.points.Share;
import parindex.core.scoring.ScoreCard;

/// The losses area by area. Leaves judged by a survey are told criterion by criterion, with the lowest named, because
/// their figures say more together than one by one; all others one by one with their cause.
final class LossesByArea {
    private final ScoreCard card;
    private final Bindings facts;
    /// The items whose cause has been quoted.
    private final Set<ItemCode> told = new HashSet<>();

    private LossesByArea(ScoreCard card, Bindings facts) {
        this.card = card;
        this.facts = facts;
    }

    static void add(Outline outline, ReportBasis basis, Bindings facts) {
        outline.section(facts.say(ReportWording.LOSSES_BY_AREA));
        outline.paragraph(facts.say(ReportWording.CAUSES_QUOTED));
        var areas = new LossesByArea(basis.analysis().card(), facts);
        for (var area : basis.analysis().card().set().areas()) {
            var losses = basis.analysis().losses(area.code());
            if (!losses.isEmpty()) {
                outline.point(facts.say(ReportWording.AREA_LOST, ItemFacts.of(area.code())));
                outline.sentences(areas.entries(losses));
            }
        }
    }

    private List<List<Run>> entries(List<Loss> losses) {
        var groups = new LinkedHashMap<ItemCode, List<Loss>>();
        losses.stream()
                .sorted(Comparator.comparing(Loss::code))
                .forEach(loss -> groups.computeIfAbsent(group(loss), code -> new ArrayList<>())
                        .add(loss));
        var entries = new ArrayList<List<Run>>();
        for (Map.Entry<ItemCode, List<Loss>> group : groups.entrySet()) {
            if (group.getValue().size() > 1) {
                entries.add(told(group.getKey(), group.getValue()));
            } else {
                entries.add(told(group.getValue().getFirst()));
            }
        }
        return entries;
    }

    /// The criterion for a leaf whose criterion is judged by one survey, else the leaf itself.
    private ItemCode group(Loss loss) {
        return loss.code()
                .parent()
                .filter(above -> loss.item().source().isSurvey() && above.level() == Level.CRITERION)
                .filter(above -> card.set().leaves(above).stream()
                        .allMatch(leaf -> leaf.source() == loss.item().source()))
                .orElse(loss.code());
    }

    private List<Run> told(Loss loss) {
        var sentence = loss.kind() == Loss.Kind.ZERO ? ReportWording.ITEM_ZERO : ReportWording.ITEM_LOST;
        var about = ItemFacts.of(loss.code());
        var runs = new ArrayList<>(facts.say(sentence, about));
        runs.addAll(cause(loss, about));
        return runs;
    }

    private List<Run> told(ItemCode criterion, List<Loss> losses) {
        var about = ItemFacts.of(criterion);
        var lowest = losses.stream()
                .map(Loss::item)
                .min(Comparator.comparing(this::share))
                .orElseThrow();
        var low = ItemFacts.of(lowest.code());
        facts.put(about + ".source", TableWording.within(lowest.source()));
        for (var fact : List.of("code", "title", "percent")) {
            facts.put(about + ".low." + fact, facts.get(low + "." + fact));
        }
        return facts.say(ReportWording.GROUP_LOST, about);
    }

    private Share share(Item leaf) {
        return card.achieved(leaf.code()).of(leaf.max());
    }

    private List<Run> cause(Loss loss, String about) {
        if (!facts.has(about + ".cause")) {
            return facts.say(ReportWording.NO_CAUSE);
        }
        var from = loss.reasonFrom().orElse(loss.code());
        if (!told.add(from)) {
            return facts.say(ReportWording.SAME_CAUSE, about);
        }
        return facts.say(from.equals(loss.code()) ? ReportWording.CAUSE : ReportWording.CAUSE_ABOVE, about);
    }
}
