package parindex.app.assessment.appraisal.assigning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.assigning.Assigning.Asked;
import parindex.app.assessment.appraisal.assigning.Assigning.Given;
import parindex.app.assessment.appraisal.assigning.Assigning.Way;
import parindex.app.assessment.appraisal.assigning.AssigningTable.Tried;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.Carried;
import parindex.core.language.Text;

/// Who appraises which lines: by hand, from a file, balanced (E-21).
@Controller
class AssigningScreens {
    private static final String PAGE = "/admin/rounds/{round}/appraisers";

    private final Frames frames;
    private final RoundGate gate;
    private final Assigning assigning;
    private final Reading reading;

    AssigningScreens(Frames frames, RoundGate gate, Assigning assigning, Reading reading) {
        this.frames = frames;
        this.gate = gate;
        this.assigning = assigning;
        this.reading = reading;
    }

    @GetMapping(PAGE)
    ModelAndView page(Visit visit, @PathVariable("round") String slug) {
        return page(visit, gate.run(visit, slug), List.of(), "");
    }

    /// Gives somebody an area, an item, a unit, or a part of a unit.
    @PostMapping(PAGE)
    ModelAndView give(
            Visit visit,
            @PathVariable("round") String slug,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String item) {
        var round = gate.run(visit, slug);
        return done(visit, round, assigning.give(visit.signedIn(), round, new Asked(person, unit, item.strip())));
    }

    @PostMapping(PAGE + "/balance")
    ModelAndView balance(Visit visit, @PathVariable("round") String slug) {
        var round = gate.run(visit, slug);
        return done(visit, round, assigning.share(visit.signedIn(), round));
    }

    @PostMapping(PAGE + "/import")
    ModelAndView look(Visit visit, @PathVariable("round") String slug, @RequestParam MultipartFile file)
            throws IOException {
        var round = gate.run(visit, slug);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bytes = file.getBytes();
        return tried(visit, round, name, Carried.pack(bytes), tried(round, name, bytes));
    }

    @PostMapping(PAGE + "/import/confirm")
    ModelAndView confirm(
            Visit visit, @PathVariable("round") String slug, @RequestParam String file, @RequestParam String content) {
        var round = gate.run(visit, slug);
        var bytes = Carried.unpack(content).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var tried = tried(round, file, bytes);
        return tried.faults().isEmpty()
                ? done(
                        visit,
                        round,
                        new Given(assigning.write(visit.signedIn(), round, tried.changes(), Way.FILE), tried.changes()))
                : tried(visit, round, file, content, tried);
    }

    private Tried tried(Round round, String file, byte[] bytes) {
        var plan = assigning.plan(round);
        return AssigningTable.read(file, reading.list(file, bytes), plan);
    }

    private ModelAndView done(Visit visit, Round round, Given given) {
        if (given.stopped().isPresent()) {
            return refused(visit, round, given.stopped().get().said());
        }
        var words = visit.words();
        var said = new ArrayList<String>();
        said.add(words.say("assigning.done", words.figures().whole(given.lines())));
        given.left().forEach(left -> said.add(words.say("assigning.left", left)));
        return page(visit, round, said, "");
    }

    private ModelAndView refused(Visit visit, Round round, Text why) {
        var view = page(visit, round, List.of(), visit.words().say(why));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Visit visit, Round round, List<String> said, String refusal) {
        var frame = frames.open(visit, Section.ROUNDS, "assigning.title");
        var head = RoundHead.of(round, frame.words(), "appraisers", refusal);
        var facts = new AssigningFacts(frame, head, assigning.plan(round));
        return new ModelAndView("assessment/appraisal/assigning", "page", facts.page(said));
    }

    private ModelAndView tried(Visit visit, Round round, String file, String content, Tried tried) {
        var frame = frames.open(visit, Section.ROUNDS, "assigning.title");
        var words = frame.words();
        var lines = tried.lines().stream()
                .map(line -> new AssigningFilePage.Line(
                        line.person(),
                        line.unit(),
                        line.item(),
                        words.figures().whole(line.change().fresh().size()),
                        String.join(", ", line.change().refused())))
                .toList();
        var page = new AssigningFilePage(
                frame,
                RoundHead.of(round, words, "appraisers", ""),
                file,
                content,
                tried.changes().stream()
                        .mapToInt(change -> change.fresh().size())
                        .sum(),
                lines,
                tried.faults().stream().map(fault -> words.say(fault.placed())).toList());
        var view = new ModelAndView("assessment/appraisal/assigning-file", "page", page);
        if (!tried.faults().isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
