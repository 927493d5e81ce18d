package parindex.app.assessment.round.screen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundChoices;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.SetsPage.Choice;
import parindex.app.assessment.round.screen.SetsPage.Kind;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.unit.UnitKind;

/// The set of each kind of unit.
@Controller
class RoundSetScreens {
    private static final String SETS = RoundScreens.ROUND + "/sets";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundChoices choices;
    private final PreparationReading preparations;
    private final SetCatalogue catalogue;

    RoundSetScreens(
            RoundPages pages,
            RoundGate gate,
            @Lazy RoundChoices choices,
            @Lazy PreparationReading preparations,
            SetCatalogue catalogue) {
        this.pages = pages;
        this.gate = gate;
        this.choices = choices;
        this.preparations = preparations;
        this.catalogue = catalogue;
    }

    @GetMapping(SETS)
    ModelAndView sets(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return RoundPages.past(round).orElseGet(() -> page(visit, round, ""));
    }

    @PostMapping(SETS)
    ModelAndView choose(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var named = new EnumMap<UnitKind, String>(UnitKind.class);
        for (var kind : UnitKind.values()) {
            named.put(kind, sent.getOrDefault(word(kind), ""));
        }
        return choices.sets(new Wanted(round.id(), version, visit.signedIn()), round, named)
                .map(why -> RoundPages.conflict(
                        page(visit, gate.run(visit, slug), visit.words().say(why))))
                .orElseGet(() -> RoundPages.to(round.admin("units")));
    }

    private static String word(UnitKind kind) {
        return "set-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private ModelAndView page(Visit visit, Round round, String refusal) {
        var frame = pages.frame(visit, "round.tab.sets");
        var words = frame.words();
        var preparation = preparations.of(round);
        var all = catalogue.all().stream()
                .filter(entry -> entry.set().isPresent())
                .toList();
        var kinds = Arrays.stream(UnitKind.values())
                .map(kind -> kind(kind, preparation, all, words))
                .toList();
        var page = new SetsPage(frame, RoundHead.of(round, words, "sets", refusal), kinds);
        return new ModelAndView("assessment/round/sets", "page", page);
    }

    private static Kind kind(UnitKind kind, Preparation preparation, List<SetEntry> all, Words words) {
        var chosen = RoundChoices.chosen(preparation, kind);
        var offered = all.stream()
                .filter(entry -> entry.name().equals(chosen) || isFor(entry, kind))
                .map(entry -> new Choice(
                        entry.name(),
                        entry.name() + " – " + entry.title(),
                        entry.name().equals(chosen)))
                .toList();
        var entry = Optional.ofNullable(preparation.entries().get(kind));
        return new Kind(
                word(kind),
                words.word("criteria.kind.", kind),
                offered,
                entry.map(SetEntry::url).orElse(""),
                entry.map(found -> words.say(
                                "round.sets.faults",
                                words.figures().whole(found.count(Weight.ERROR)),
                                words.figures().whole(found.count(Weight.WARNING))))
                        .orElse(""));
    }

    private static boolean isFor(SetEntry entry, UnitKind kind) {
        return entry.set().flatMap(set -> set.terms().kind()).map(kind::equals).orElse(true);
    }
}
