package parindex.app.publication.standings;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.publication.Edition;
import parindex.app.publication.EditionReading;
import parindex.app.publication.FinalReading;
import parindex.core.unit.Register;
import parindex.formats.register.BundledRegister;

/// Results to make standings of. What was worked out once is kept under what it follows from: the hash of a bundle, or
/// the imprint of a round, which is read anew for every page and with the sight of whoever asks.
@Component
@Transactional(readOnly = true)
public class KnownResults {
    private static final int MOST = 24;

    private final FinalReading finals;
    private final EditionReading editions;
    private final ImprintStore imprints;
    private final Register register;
    private final Map<String, Result> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Result> eldest) {
            return size() > MOST;
        }
    };

    KnownResults(
            FinalReading finals,
            EditionReading editions,
            ImprintStore imprints,
            @Value("${parindex.home:.}") Path home) {
        this.finals = finals;
        this.editions = editions;
        this.imprints = imprints;
        this.register = BundledRegister.in(home).provinces();
    }

    /// What a round comes to now, for those who see all of it.
    Result of(Round round) {
        var key = imprints.of(round.id());
        var found = find(key);
        return found == null ? keep(Result.of(key, finals.shown(round), register)) : found;
    }

    /// What was published.
    Result of(Edition edition) {
        var key = edition.published().orElseThrow().sha256();
        var found = find(key);
        return found == null ? keep(Result.of(key, editions.shown(edition), register)) : found;
    }

    /// The last result that the same host published for an earlier year.
    Optional<Result> before(String host, int year, boolean invented) {
        return editions.newest().stream()
                .filter(edition ->
                        edition.host().equals(host) && edition.year() < year && edition.invented() == invented)
                .max(Comparator.comparing(Edition::year)
                        .thenComparing(
                                edition -> edition.published().orElseThrow().at()))
                .map(this::of);
    }

    private synchronized @Nullable Result find(String key) {
        return known.get(key);
    }

    private synchronized Result keep(Result result) {
        known.put(result.key(), result);
        return result;
    }
}
