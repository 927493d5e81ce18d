package parindex.app.assessment.appraisal.ledger;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.appraisal.AppraisalActions;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;

/// The ledger of explanations, for those who run the round.
@Controller
class LedgerScreens {
    private final Frames frames;
    private final RoundGate gate;
    private final LineReading lines;
    private final AppraisalActions files;

    LedgerScreens(Frames frames, RoundGate gate, LineReading lines, AppraisalActions files) {
        this.frames = frames;
        this.gate = gate;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping("/admin/rounds/{round}/ledger")
    ModelAndView ledger(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        var frame = frames.open(visit, Section.ROUNDS, "ledger.title");
        var all = lines.all(round);
        var facts = new LedgerFacts(
                frame, RoundHead.of(round, frame.words(), "ledger", ""), round, all, CheckLists.of(all, files));
        return new ModelAndView("assessment/appraisal/ledger", "page", facts.page());
    }

    /// What the council has to decide about (E-25).
    @GetMapping("/admin/rounds/{round}/council")
    ModelAndView council(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        var frame = frames.open(visit, Section.ROUNDS, "council.title");
        var agenda = Agenda.of(lines.all(round), files);
        return new ModelAndView("assessment/appraisal/council", "page", new CouncilFacts(frame, round, agenda).page());
    }
}
