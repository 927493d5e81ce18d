package parindex.app.assessment.appraisal.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.explaining.ExplanationWriting;
import parindex.app.assessment.appraisal.ledger.LedgerPage.Reopening;
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
    private final ProofFiles files;
    private final ExplanationWriting writing;

    LedgerScreens(Frames frames, RoundGate gate, LineReading lines, ProofFiles files, ExplanationWriting writing) {
        this.frames = frames;
        this.gate = gate;
        this.lines = lines;
        this.files = files;
        this.writing = writing;
    }

    @GetMapping("/admin/rounds/{round}/ledger")
    ModelAndView ledger(Visit visit, @PathVariable("round") String slug) {
        return page(visit, gate.run(visit, slug), Reopening.NOTHING);
    }

    /// Opens a line to its unit again. What was typed stays where that is refused.
    @PostMapping("/admin/rounds/{round}/lines/reopen")
    ModelAndView reopen(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason) {
        var round = gate.run(visit, slug);
        var refused = writing.reopen(visit.signedIn(), round, unit, item.strip(), reason);
        if (refused.isEmpty()) {
            return new ModelAndView("redirect:" + round.admin("ledger"));
        }
        var view =
                page(visit, round, new Reopening(visit.words().say(refused.get().said()), unit, item, reason));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView page(Visit visit, Round round, Reopening reopening) {
        var frame = frames.open(visit, Section.ROUNDS, "ledger.title");
        var all = lines.all(round);
        var facts = new LedgerFacts(
                frame,
                RoundHead.of(round, frame.words(), "ledger", ""),
                round,
                all,
                LedgerUnits.of(all),
                CheckLists.of(all, files));
        return new ModelAndView("assessment/appraisal/ledger", "page", facts.page(reopening));
    }
}
