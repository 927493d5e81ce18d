package parindex.app.assessment.round.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.Beginning;
import parindex.app.assessment.round.OpeningActions;
import parindex.app.assessment.round.RoundActions;
import parindex.app.assessment.round.RoundActions.Wanted;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.TypedTime;
import parindex.app.assessment.round.screen.DatesPage.Field;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// The first page of a round: its dates while it is prepared, where it stands once it was opened.
@Controller
class RoundScreens {
    static final String ROUND = "/admin/rounds/{round}";

    private final RoundPages pages;
    private final RoundGate gate;
    private final RoundActions actions;
    private final OpeningActions openings;
    private final OpenedFacts opened;

    RoundScreens(
            RoundPages pages, RoundGate gate, RoundActions actions, @Lazy OpeningActions openings, OpenedFacts opened) {
        this.pages = pages;
        this.gate = gate;
        this.actions = actions;
        this.openings = openings;
        this.opened = opened;
    }

    @GetMapping(ROUND)
    ModelAndView first(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return round.state() == RoundStage.State.PREPARING
                ? dates(visit, round, Form.of(round), Map.of(), "")
                : opened(visit, round, "");
    }

    /// What the form of dates sends.
    ///
    /// @param times by the word of their field
    record Form(String name, String year, Map<Milestone, String> times) {
        static Form of(Round round) {
            var times = new EnumMap<Milestone, String>(Milestone.class);
            for (var milestone : Milestone.values()) {
                times.put(
                        milestone,
                        round.calendar().said(milestone).map(TypedTime::shown).orElse(""));
            }
            return new Form(round.name(), String.valueOf(round.year()), times);
        }

        static Form of(Map<String, String> sent) {
            var times = new EnumMap<Milestone, String>(Milestone.class);
            for (var milestone : Milestone.values()) {
                times.put(milestone, sent.getOrDefault(word(milestone), "").strip());
            }
            return new Form(
                    sent.getOrDefault("name", "").strip(),
                    sent.getOrDefault("year", "").strip(),
                    times);
        }
    }

    private static String word(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @PostMapping(ROUND)
    ModelAndView change(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        var round = gate.run(visit, slug);
        var form = Form.of(sent);
        var faults = new LinkedHashMap<Milestone, Text>();
        var calendar = calendar(form, faults);
        var refusal = Beginning.name(form.name()).or(() -> Beginning.year(form.year()));
        if (refusal.isPresent() || !faults.isEmpty()) {
            var view = dates(
                    visit, round, form, faults, refusal.map(visit.words()::say).orElse(""));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var done = actions.change(
                new Wanted(round.id(), version, visit.signedIn()),
                form.name(),
                Integer.parseInt(form.year()),
                calendar);
        return RoundPages.after(
                done,
                round.admin("sets"),
                why -> dates(
                        visit,
                        gate.run(visit, slug),
                        form,
                        Map.of(),
                        visit.words().say(why)));
    }

    /// The typed dates; those that are none, and those out of order, are told apart.
    private static Calendar calendar(Form form, Map<Milestone, Text> faults) {
        var calendar = Calendar.EMPTY;
        for (var milestone : Milestone.values()) {
            var typed = form.times().getOrDefault(milestone, "");
            Optional<Instant> time = TypedTime.of(typed, milestone.isEnd());
            if (time.isPresent()) {
                calendar = calendar.with(milestone, time.get());
            } else if (!typed.isEmpty()) {
                faults.put(milestone, RoundWording.noTime(typed));
            }
        }
        var given = calendar;
        given.faults().stream()
                .filter(fault -> given.at(fault.at()).isPresent())
                .forEach(fault -> faults.putIfAbsent(fault.at(), fault.said()));
        return given;
    }

    @PostMapping(ROUND + "/withdraw")
    ModelAndView withdraw(Visit visit, @PathVariable("round") String slug, @RequestParam int version) {
        var round = gate.run(visit, slug);
        var done = openings.withdraw(new Wanted(round.id(), version, visit.signedIn()));
        return RoundPages.after(
                done,
                round.admin(),
                why -> opened(visit, gate.run(visit, slug), visit.words().say(why)));
    }

    private ModelAndView dates(Visit visit, Round round, Form form, Map<Milestone, Text> faults, String refusal) {
        var frame = pages.frame(visit, "round.tab.dates");
        var words = frame.words();
        var head = RoundHead.of(round, words, "", refusal);
        return new ModelAndView(
                "assessment/round/dates",
                "page",
                new DatesPage(frame, head, form.name(), form.year(), fields(form, faults, words)));
    }

    private static List<Field> fields(Form form, Map<Milestone, Text> faults, Words words) {
        var fields = new ArrayList<Field>();
        for (var milestone : Milestone.values()) {
            fields.add(new Field(
                    word(milestone),
                    words.word("round.date.", milestone),
                    words.say(milestone.isEnd() ? "round.date.last" : "round.date.first"),
                    form.times().getOrDefault(milestone, ""),
                    Optional.ofNullable(faults.get(milestone)).map(words::say).orElse("")));
        }
        return fields;
    }

    private ModelAndView opened(Visit visit, Round round, String refusal) {
        var frame = pages.frame(visit, "round.tab.overview");
        var head = RoundHead.of(round, frame.words(), "", refusal);
        return new ModelAndView("assessment/round/opened", "page", opened.page(frame, head, round));
    }
}
