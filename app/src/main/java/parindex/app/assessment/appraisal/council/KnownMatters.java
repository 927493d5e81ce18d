package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.council.CouncilStore.Imprint;

/// What the council still has to look at, for the number in the work of those who run a round. Each unit is worked out
/// once for what it follows from; when something changed, only those units are read anew that it changed. A file that
/// goes missing on the disk meanwhile is seen on the list of the council, not here.
@Component
class KnownMatters {
    private static final int MOST_ROUNDS = 8;
    private final CouncilStore store;
    private final LineReading lines;
    private final ProofFiles files;
    private final Map<UUID, Map<UUID, Known>> rounds = new ConcurrentHashMap<>();

    KnownMatters(CouncilStore store, LineReading lines, ProofFiles files) {
        this.store = store;
        this.lines = lines;
        this.files = files;
    }

    /// A line that the council still has to look at.
    ///
    /// @param path of the line, below its round
    /// @param sent whether the sheet of its unit was sent
    record Open(String path, boolean sent) {
        private static Open of(Agenda.Matter matter) {
            return new Open(matter.line().path(), CouncilActions.isSent(matter.line()));
        }
    }

    private record Known(String imprint, List<Open> open) {}

    /// The open lines of a round, for those who run it and therefore see all of them.
    @Transactional(readOnly = true)
    public List<Open> of(Round round) {
        var before = rounds.getOrDefault(round.id(), Map.of());
        var imprints = store.imprints(round);
        var now = new HashMap<UUID, Known>();
        imprints.forEach(imprint -> Optional.ofNullable(before.get(imprint.unit()))
                .filter(known -> known.imprint().equals(text(round, imprint)))
                .ifPresent(known -> now.put(imprint.unit(), known)));
        var changed = imprints.stream()
                .filter(imprint -> !now.containsKey(imprint.unit()))
                .toList();
        now.putAll(read(round, changed));
        keep(round, now);
        return now.values().stream().flatMap(known -> known.open().stream()).toList();
    }

    private Map<UUID, Known> read(Round round, List<Imprint> changed) {
        Map<UUID, List<Line>> units = changed.isEmpty()
                ? Map.of()
                : lines.all(round, changed.stream().map(Imprint::unit).toList()).stream()
                        .collect(groupingBy(line -> line.unit().id()));
        var fresh = new HashMap<UUID, Known>();
        changed.forEach(imprint -> {
            var matters = Agenda.of(units.getOrDefault(imprint.unit(), List.of()), files);
            var open = matters.open().stream().map(Open::of).toList();
            fresh.put(imprint.unit(), new Known(text(round, imprint), open));
        });
        return fresh;
    }

    /// The stage of the round tells silence from an answer that is still awaited.
    private static String text(Round round, Imprint imprint) {
        return round.stage() + " " + imprint.text();
    }

    private void keep(Round round, Map<UUID, Known> now) {
        if (rounds.size() >= MOST_ROUNDS && !rounds.containsKey(round.id())) {
            rounds.clear();
        }
        rounds.put(round.id(), Map.copyOf(now));
    }
}
