package parindex.app.assessment.round.screen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.Beginning;
import parindex.app.assessment.round.screen.RoundListPage.Choice;
import parindex.app.assessment.round.screen.RoundListPage.Line;
import parindex.app.assessment.round.screen.RoundListPage.Typed;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// The rounds that somebody runs; a new one is begun empty or from an earlier one.
@Controller
class RoundListScreens {
    private static final String ALL = "/admin/rounds";

    private final RoundPages pages;
    private final Beginning beginning;

    RoundListScreens(RoundPages pages, Beginning beginning) {
        this.pages = pages;
        this.beginning = beginning;
    }

    @GetMapping(ALL)
    ModelAndView list(Visit visit) {
        return page(visit, new Typed("", ""), "");
    }

    @PostMapping(ALL)
    ModelAndView begin(
            Visit visit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String copy) {
        var typed = new Typed(name.strip(), year.strip());
        var asked = new Beginning.Typed(typed.name(), typed.year(), host, copy);
        return switch (beginning.begin(visit.signedIn(), asked)) {
            case Beginning.Begun.Done(var slug) -> to(slug);
            case Beginning.Begun.Not(var why) -> refused(visit, typed, why);
        };
    }

    private static ModelAndView to(String slug) {
        return RoundPages.to(ALL + "/" + slug);
    }

    private ModelAndView refused(Visit visit, Typed typed, Text why) {
        var view = page(visit, typed, visit.words().say(why));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Visit visit, Typed typed, String refusal) {
        var frame = pages.frame(visit, "round.list");
        var words = frame.words();
        var all = beginning.run(visit.signedIn());
        var sentence = all.isEmpty() ? words.say("round.list.none") : words.count("round.list.sentence", all.size());
        var page = new RoundListPage(
                frame,
                sentence,
                refusal,
                all.stream().map(round -> line(round, words)).toList(),
                typed,
                beginning.hosts(visit.signedIn()).stream()
                        .map(unit -> new Choice(unit.slug(), unit.name()))
                        .toList(),
                all.stream()
                        .map(round -> new Choice(round.slug(), round.name() + " (" + round.year() + ")"))
                        .toList());
        return new ModelAndView("assessment/round/list", "page", page);
    }

    private static Line line(Round round, Words words) {
        var until = round.calendar().said(Milestone.SELF_ASSESSMENT_ENDS);
        return new Line(
                round.admin(),
                round.name(),
                String.valueOf(round.year()),
                round.host().name(),
                words.say(round.stage().said()),
                until.map(time -> words.figures().time(time)).orElse(""));
    }
}
