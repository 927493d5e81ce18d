package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Appraisals;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.council.CouncilStore.Now;
import parindex.app.assessment.appraisal.council.CouncilStore.Stand;
import parindex.app.assessment.appraisal.council.Docket.Entry;
import parindex.core.assessment.appraisal.Minutes;
import parindex.core.criteria.item.ItemCode;

/// Reads what is laid before the council, for those who run the round.
@Component
@Transactional(readOnly = true)
class CouncilReading {
    private final CouncilStore store;
    private final LineReading lines;
    private final Appraisals appraisals;
    private final ProofFiles files;
    private final KnownDockets dockets;

    CouncilReading(
            CouncilStore store, LineReading lines, Appraisals appraisals, ProofFiles files, KnownDockets dockets) {
        this.store = store;
        this.lines = lines;
        this.appraisals = appraisals;
        this.files = files;
        this.dockets = dockets;
    }

    /// The list of a round.
    ///
    /// @param shown the lines of it that are shown
    /// @param last  minutes that were written down last
    record Listed(Docket docket, List<Matter> shown, Now now, Optional<Minutes> last) {}

    /// @param choose which of them are shown
    Listed list(Round round, UnaryOperator<List<Entry>> choose) {
        var docket = dockets.of(round);
        var shown = matters(round, choose.apply(docket.entries()));
        return new Listed(docket, shown, store.now(round), store.last(round));
    }

    /// All that is laid before the council.
    Docket docket(Round round) {
        return dockets.of(round);
    }

    /// Some of it, with what each line holds.
    List<Matter> matters(Round round, List<Entry> entries) {
        var found = lines.some(round, entries.stream().map(Entry::path).toList()).stream()
                .collect(toMap(Line::path, Function.identity()));
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(found.get(entry.path())).map(entry::with).stream())
                .toList();
    }

    /// One line, with what the person may do about it.
    ///
    /// @param events notes, documents, reopenings
    /// @param last   minutes that were written down last in the round
    record Whole(Matter matter, Stand stand, Now now, List<Appraisals.Event> events, Optional<Minutes> last) {
        Line line() {
            return matter.line();
        }
    }

    /// Nothing where nobody appraises such a line.
    Optional<Whole> whole(Round round, String unit, String code) {
        return line(round, unit, code)
                .map(found -> new Whole(
                        Matter.of(found.line(), files),
                        found.stand(),
                        store.now(round),
                        appraisals.events(round, found.line()),
                        store.last(round)));
    }

    /// A line, and how the person stands to it.
    record Found(Line line, Stand stand) {}

    Optional<Found> line(Round round, String unit, String code) {
        if (ItemCode.find(code).isEmpty()) {
            return Optional.empty();
        }
        var path = "units/%s/items/%s".formatted(unit, code);
        return store.stands(round, List.of(path)).stream()
                .findFirst()
                .flatMap(stand -> beside(round, unit)
                        .filter(line -> line.path().equals(path))
                        .findFirst()
                        .map(line -> new Found(line, stand)));
    }

    /// Lines of a unit that apply: what is doubtful about one shows beside the others.
    private Stream<Line> beside(Round round, String unit) {
        var asked = lines.asked(round, unit, store.items(round, unit));
        return asked.lines().stream()
                .filter(line -> !asked.exempt().contains(line.item().code().toString()));
    }
}
