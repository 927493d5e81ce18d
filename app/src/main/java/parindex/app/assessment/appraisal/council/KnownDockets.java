package parindex.app.assessment.appraisal.council;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.ProofFiles;
import parindex.app.assessment.appraisal.council.CouncilStore.Imprint;
import parindex.app.assessment.appraisal.council.Docket.Entry;

/// What is laid before the council of a round, for those who run it and therefore see all of it. Each unit is worked
/// out once for what it follows from; when something changed, only those units are read anew that it changed. Files are
/// not seen to change: what is known is looked at again after ten minutes.
@Component
class KnownDockets {
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int MOST_ENTRIES = 50_000;

    private final CouncilStore store;
    private final LineReading lines;
    private final ProofFiles files;
    private final Map<UUID, Map<UUID, Known>> rounds = new ConcurrentHashMap<>();

    KnownDockets(CouncilStore store, LineReading lines, ProofFiles files) {
        this.store = store;
        this.lines = lines;
        this.files = files;
    }

    /// A unit, for what it follows from.
    private record Known(String imprint, long nanos, List<Entry> entries) {
        boolean holds(String now) {
            return imprint.equals(now) && System.nanoTime() - nanos < LONGEST_NANOS;
        }
    }

    @Transactional(readOnly = true)
    public Docket of(Round round) {
        var before = rounds.getOrDefault(round.id(), Map.of());
        var imprints = store.imprints(round);
        var now = new HashMap<UUID, Known>();
        imprints.forEach(imprint -> Optional.ofNullable(before.get(imprint.unit()))
                .filter(known -> known.holds(text(round, imprint)))
                .ifPresent(known -> now.put(imprint.unit(), known)));
        now.putAll(read(
                round,
                imprints.stream()
                        .filter(imprint -> !now.containsKey(imprint.unit()))
                        .toList()));
        keep(round, now);
        return Docket.of(
                now.values().stream().flatMap(known -> known.entries().stream()).toList());
    }

    private Map<UUID, Known> read(Round round, List<Imprint> changed) {
        Map<UUID, List<Line>> units = changed.isEmpty()
                ? Map.of()
                : lines.all(round, changed.stream().map(Imprint::unit).toList()).stream()
                        .collect(groupingBy(line -> line.unit().id()));
        var fresh = new HashMap<UUID, Known>();
        changed.forEach(imprint -> {
            var matters = Matter.all(units.getOrDefault(imprint.unit(), List.of()), files);
            var entries = matters.stream().map(Entry::of).toList();
            fresh.put(imprint.unit(), new Known(text(round, imprint), System.nanoTime(), entries));
        });
        return fresh;
    }

    /// The stage of the round tells silence from an answer that is still awaited.
    private static String text(Round round, Imprint imprint) {
        return round.stage() + " " + imprint.text();
    }

    private void keep(Round round, Map<UUID, Known> now) {
        rounds.put(round.id(), Map.copyOf(now));
        var kept = rounds.values().stream()
                .flatMap(units -> units.values().stream())
                .mapToInt(known -> known.entries().size())
                .sum();
        if (kept > MOST_ENTRIES) {
            rounds.clear();
        }
    }
}
