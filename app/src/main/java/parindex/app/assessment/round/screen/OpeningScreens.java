package parindex.app.assessment.round.screen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.PreparationReading;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.SetDocuments;
import parindex.app.assessment.round.TypedTime;
import parindex.app.assessment.round.screen.OpeningPage.Fact;
import parindex.app.assessment.round.screen.OpeningPage.Kind;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.opening.OpeningFault;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.criteria.SetFault;

/// The check before a round opens, and the one deliberate step (M-06).
@Controller
class OpeningScreens {
    private final RoundPages pages;
    private final RoundGate gate;
    private final PreparationReading preparations;
    private final OpeningActions actions;

    OpeningScreens(
            RoundPages pages, RoundGate gate, @Lazy PreparationReading preparations, @Lazy OpeningActions actions) {
        this.pages = pages;
        this.gate = gate;
        this.preparations = preparations;
        this.actions = actions;
    }

    @GetMapping(RoundScreens.ROUND + "/check")
    ModelAndView check(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return RoundPages.past(round).orElseGet(() -> page(visit, round, ""));
    }

    @PostMapping(RoundScreens.ROUND + "/open")
    ModelAndView open(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> accept) {
        var round = gate.run(visit, slug);
        var done = actions.open(new Wanted(round.id(), version, visit.signedIn()), new HashSet<>(accept));
        return RoundPages.after(
                done,
                round.admin(),
                why -> page(visit, gate.run(visit, slug), visit.words().say(why)));
    }

    private ModelAndView page(Visit visit, Round round, String refusal) {
        var frame = pages.frame(visit, "round.tab.check");
        var words = frame.words();
        var preparation = preparations.of(round);
        var faults = preparations.check(preparation);
        var errors = kinds(round, faults, true, words);
        var warnings = kinds(round, faults, false, words);
        var page = new OpeningPage(
                frame,
                RoundHead.of(round, words, "check", refusal),
                sentence(errors, warnings, words),
                errors,
                warnings,
                facts(preparation, words));
        return new ModelAndView("assessment/round/check", "page", page);
    }

    private static String sentence(List<Kind> errors, List<Kind> warnings, Words words) {
        if (!errors.isEmpty()) {
            return words.count("round.check.stopped", errors.size());
        }
        return warnings.isEmpty()
                ? words.say("round.check.ready")
                : words.count("round.check.accepting", warnings.size());
    }

    private static List<Kind> kinds(Round round, List<OpeningFault> faults, boolean stops, Words words) {
        return faults.stream()
                .filter(fault -> fault.stops() == stops)
                .collect(Collectors.groupingBy(OpeningFault::word, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> kind(round, same, words))
                .toList();
    }

    private static Kind kind(Round round, List<OpeningFault> same, Words words) {
        var first = same.getFirst();
        return new Kind(
                first.word(),
                first.ofSet().map(kind -> title(kind, words)).orElseGet(() -> words.word("round.fault.", first.kind())),
                mended(round, first.kind()),
                same.stream().map(fault -> words.say(fault.said())).toList());
    }

    private static String title(SetFault.Kind kind, Words words) {
        return words.word("draft.fault.", kind);
    }

    /// Where it can be mended.
    private static String mended(Round round, OpeningFault.Kind kind) {
        return switch (kind) {
            case DATES, ENDED_ALREADY -> round.admin();
            case NO_SET, SET_OF_ANOTHER_KIND, SET_ERROR, SET_LACK, SET_OF_ANOTHER_YEAR -> round.admin("sets");
            case NO_UNIT, UNIT_ENDED -> round.admin("units");
            case AGENCY_ENDED, UNASSIGNED, AGENCY_UNMATCHED -> round.admin("agencies");
            case UNIT_WITHOUT_PEOPLE, UNIT_WITHOUT_HEAD, AGENCY_WITHOUT_PEOPLE -> "/admin/people";
        };
    }

    private static List<Fact> facts(Preparation preparation, Words words) {
        var facts = new ArrayList<Fact>();
        for (var milestone : Milestone.values()) {
            preparation
                    .round()
                    .calendar()
                    .said(milestone)
                    .ifPresent(
                            time -> facts.add(new Fact(words.word("round.date.", milestone), TypedTime.shown(time))));
        }
        preparation.sets().stream()
                .filter(set -> preparation.set(set.kind()).isPresent())
                .map(set -> SetDocuments.of(preparation.entries().get(set.kind()), set.kind()))
                .map(document -> document.chosen())
                .forEach(set -> facts.add(new Fact(
                        words.word("criteria.kind.", set.kind()),
                        words.say("round.opened.set", set.name(), set.sha256()))));
        facts.add(new Fact(
                words.say("round.opened.units"),
                words.figures().whole(preparation.units().size())));
        facts.add(new Fact(words.say("round.opened.agencies"), agencies(preparation, words)));
        return facts;
    }

    private static String agencies(Preparation preparation, Words words) {
        Set<java.util.UUID> leads = preparation.units().stream()
                .flatMap(unit -> preparation.answers(unit).stream())
                .map(answer -> answer.lead())
                .collect(Collectors.toSet());
        return words.figures().whole(leads.size());
    }
}
