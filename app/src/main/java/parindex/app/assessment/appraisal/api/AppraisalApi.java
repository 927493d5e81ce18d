package parindex.app.assessment.appraisal.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.AppraisalActions.Bulk;
import parindex.app.assessment.appraisal.AppraisalGate;
import parindex.app.assessment.appraisal.AppraisalWriting;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.screen.Desk;
import parindex.app.assessment.appraisal.screen.LineFilter;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Told;

/// The rounds and the lines of an appraiser, for programs (E-22).
@RestController
class AppraisalApi {
    private static final String ROUNDS = "/api/v1/appraisal";
    private static final String LIST = ROUNDS + "/{round}";

    private final RoundReading rounds;
    private final AppraisalGate gate;
    private final Appraisals appraisals;
    private final LineReading lines;
    private final AppraisalWriting writing;

    AppraisalApi(
            RoundReading rounds,
            AppraisalGate gate,
            Appraisals appraisals,
            LineReading lines,
            AppraisalWriting writing) {
        this.rounds = rounds;
        this.gate = gate;
        this.appraisals = appraisals;
        this.lines = lines;
        this.writing = writing;
    }

    /// The rounds in which somebody appraises.
    record Mine(List<Entry> rounds) {
        /// One of them.
        ///
        /// @param lines how many are his
        record Entry(String round, String name, String stage, int lines) {}
    }

    @GetMapping(ROUNDS)
    @Told("The rounds in which lines are the person's to appraise.")
    Mine mine() {
        var assigned = appraisals.assigned();
        return new Mine(rounds.opened().stream()
                .filter(round -> assigned.containsKey(round.id()))
                .map(round -> new Mine.Entry(
                        round.slug(), round.name(), round.stage().name(), assigned.getOrDefault(round.id(), 0)))
                .toList());
    }

    @GetMapping(LIST)
    @Told("The person's lines whose move it is (`tab`: mine, theirs, nobody), what has waited longest first.")
    Listed<QueueJson> list(
            Visit visit, @PathVariable String round, @ModelAttribute LineFilter filter, Listed.Cursor cursor) {
        var found = gate.round(visit.signedIn(), round);
        filter.unknown().ifPresent(name -> {
            throw new Refused(400, "parameter", null, Map.of("at", name));
        });
        var listed = Desk.of(found, lines.mine(found), filter).listed().stream()
                .map(Desk.Placed::line)
                .toList();
        return Listed.of(listed.stream().map(QueueJson::of).toList(), line -> line.unit() + " " + line.item(), cursor);
    }

    /// Lines to accept.
    record Chosen(List<Line> lines) {
        /// A line.
        record Line(String unit, String item) {}
    }

    /// What became of them.
    ///
    /// @param left those that were left out
    record Accepted(int accepted, List<Left> left) {
        /// A line that was left out, and why.
        record Left(String unit, String item, String why) {}
    }

    @PostMapping(LIST + "/accept")
    @Told(
            "Accepts lines whose own score is the computed one and whose documents open; says which were left out, and why.")
    Accepted accept(Visit visit, @PathVariable String round, @RequestBody Chosen chosen) {
        var found = gate.round(visit.signedIn(), round);
        var paths = new LinkedHashSet<String>();
        chosen.lines().forEach(line -> paths.add(path(line)));
        var accepted = writing.accept(visit.signedIn(), found, paths);
        if (accepted.stopped().isPresent()) {
            throw accepted.stopped().get().refused();
        }
        return answer(accepted.bulk().orElseThrow(), chosen);
    }

    private static String path(Chosen.Line line) {
        return "units/%s/items/%s".formatted(line.unit(), line.item());
    }

    private static Accepted answer(Bulk bulk, Chosen chosen) {
        var left = new ArrayList<Accepted.Left>();
        chosen.lines().stream().distinct().forEach(line -> {
            var why = bulk.left().get(path(line));
            if (why != null) {
                left.add(new Accepted.Left(line.unit(), line.item(), why.name()));
            }
        });
        return new Accepted(bulk.accepted(), left);
    }
}
