package parindex.app.slip;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.LineReading.Asked;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.kit.web.Person;
import parindex.core.assessment.Right;

/// Reads the lines of a sheet of which a person may see slips: those of his own agency or unit, all of them where he
/// runs the round, and those he appraises once he declared to be free of conflicts. All others answer as if they were
/// not there.
@Component
@Transactional(readOnly = true)
class RoundSlips {
    private static final Asked NOTHING = new Asked(List.of(), Set.of());

    private final RoundReading rounds;
    private final SheetReading sheets;
    private final LineReading lines;

    RoundSlips(RoundReading rounds, SheetReading sheets, LineReading lines) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.lines = lines;
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// Lines of a unit in a round.
    ///
    /// @param asked never without lines
    /// @param own   whether the person sees the sheet itself
    record Seen(Round round, Asked asked, boolean own) {}

    /// The lines, never none.
    public Seen seen(Person person, At at) {
        var round = rounds.find(at.round()).orElseThrow(RoundSlips::absent);
        var own = person.may(Right.SEE_ROUNDS) ? own(person, round, at) : NOTHING;
        var isOwn = !own.lines().isEmpty();
        var seen = isOwn ? own : new Asked(appraised(person, round, at.unit()), Set.of());
        if (seen.lines().isEmpty()) {
            throw absent();
        }
        return new Seen(round, seen, isOwn);
    }

    private Asked own(Person person, Round round, At at) {
        return sheets.find(at, person)
                .map(Sheet::leaves)
                .filter(leaves -> !leaves.isEmpty())
                .map(leaves -> lines.asked(
                        round,
                        at.unit(),
                        leaves.stream().map(leaf -> leaf.code().toString()).toList()))
                .orElse(NOTHING);
    }

    private List<Line> appraised(Person person, Round round, String unit) {
        return person.may(Right.APPRAISE, round.place())
                ? lines.mine(round).stream()
                        .filter(line -> line.unit().slug().equals(unit))
                        .filter(line -> Optional.of(false).equals(line.conflict()))
                        .toList()
                : List.of();
    }
}
