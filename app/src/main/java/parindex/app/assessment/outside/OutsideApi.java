package parindex.app.assessment.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.assessment.Round;
import parindex.app.assessment.outside.OutsideActions.Outcome;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.round.RoundGate;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.core.language.Text;

/// Points from outside, for programs (S-14).
@RestController
class OutsideApi {
    private static final String ALL = "/api/v1/rounds/{round}/outside";
    private static final String UNIT = ALL + "/{unit}";

    private final RoundGate gate;
    private final OutsideReading reading;
    private final OutsideWriting writing;
    private final Papers papers;

    OutsideApi(RoundGate gate, OutsideReading reading, OutsideWriting writing, Papers papers) {
        this.gate = gate;
        this.reading = reading;
        this.writing = writing;
        this.papers = papers;
    }

    /// How far a round is.
    ///
    /// @param locked whether what was published keeps it as it is
    record Outside(boolean locked, List<OfUnit> units) {
        /// One unit.
        ///
        /// @param asked   how many leaves somebody outside answers
        /// @param missing codes of those without a result
        record OfUnit(String unit, String name, String kind, int asked, List<String> missing) {}

        static Outside of(OutsideBook book) {
            return new Outside(
                    book.locked(),
                    book.sheets().stream()
                            .map(sheet -> new OfUnit(
                                    sheet.slug(),
                                    sheet.name(),
                                    sheet.kind(),
                                    book.leaves(sheet).size(),
                                    book.missing(sheet).stream()
                                            .map(leaf -> leaf.key())
                                            .toList()))
                            .toList());
        }
    }

    @GetMapping(ALL)
    @Told("What is asked from outside in a round, unit by unit, and what is missing.")
    Outside all(Visit visit, @PathVariable String round) {
        return Outside.of(reading.book(gate.run(visit, round)));
    }

    @GetMapping(UNIT)
    @Told("What is asked from outside about a unit, what stands, and everything that ever stood.")
    ResponseEntity<OutsideJson> unit(Visit visit, @PathVariable String round, @PathVariable String unit) {
        return answer(visit, gate.run(visit, round), unit);
    }

    private static Sheet sheet(OutsideBook book, String unit) {
        return book.sheet(unit).orElseThrow(Refused::absent);
    }

    private ResponseEntity<OutsideJson> answer(Visit visit, Round round, String unit) {
        var sheet = sheet(reading.book(round), unit);
        var whole = reading.whole(round, sheet.unit());
        return Seen.answer(whole.book().version(sheet), OutsideJson.of(whole, sheet, visit.words()));
    }

    /// Results that stand from now on; what is not named stays.
    record Brought(List<SentResult> results) {}

    @PutMapping(UNIT)
    @Told("Brings results from outside in for a unit, all of them or none; what is not named stays as it is.")
    ResponseEntity<OutsideJson> keep(
            Visit visit,
            @PathVariable String round,
            @PathVariable String unit,
            Seen seen,
            @RequestBody Brought brought) {
        var found = gate.run(visit, round);
        var book = reading.book(found);
        var sheet = sheet(book, unit);
        Refused.conflict(OutsideActions.closed(book, visit.signedIn()));
        seen.of(book.version(sheet));
        var wanted = wanted(visit, book, sheet, brought, papers.of(found.host().id()));
        if (writing.keep(visit.signedIn(), found, wanted, Optional.empty()) instanceof Outcome.Refused refused) {
            throw refused(refused.why());
        }
        return answer(visit, found, unit);
    }

    private static List<Wanted> wanted(
            Visit visit, OutsideBook book, Sheet sheet, Brought brought, List<Papers.Paper> papers) {
        var faults = new ArrayList<Text>();
        var wanted = new ArrayList<Wanted>();
        var named = new HashSet<String>();
        for (var result : brought.results()) {
            if (!named.add(result.subject())) {
                faults.add(OutsideTexts.twice(result.subject()));
            }
            result.wanted(book, sheet, papers, faults).ifPresent(wanted::add);
        }
        book.changes(wanted).forEach(change -> book.refusal(change).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            var said = faults.stream().map(visit.words()::say).distinct().toList();
            throw new Refused(422, "faults", null, Map.of("faults", said));
        }
        return wanted;
    }

    private static Refused refused(Text why) {
        return why.equals(OutsideTexts.MEANWHILE) ? Refused.stale() : new Refused(422, "refused", why, Map.of());
    }

    /// Why what was published is unlocked.
    record Unlocked(String reason) {}

    @PostMapping(ALL + "/unlock")
    @Told("Unlocks what was published, to correct it.")
    Outside unlock(Visit visit, @PathVariable String round, @RequestBody Unlocked unlocked) {
        var found = gate.run(visit, round);
        if (writing.unlock(visit.signedIn(), found, unlocked.reason()) instanceof Outcome.Refused(var why)) {
            Refused.wrong(Optional.of(why).filter(OutsideTexts.NO_REASON::equals));
            Refused.conflict(Optional.of(why));
        }
        return Outside.of(reading.book(found));
    }
}
