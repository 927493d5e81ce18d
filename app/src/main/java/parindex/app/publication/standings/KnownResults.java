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
import parindex.app.publication.Edition;
import parindex.app.publication.EditionReading;
import parindex.core.unit.Register;
import parindex.formats.register.BundledRegister;

/// Published results to make standings of, kept under the hash of their bundles.
@Component
@Transactional(readOnly = true)
public class KnownResults {
    private static final int MOST = 24;

    private final EditionReading editions;
    private final Register register;
    private final Map<String, Result> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Result> eldest) {
            return size() > MOST;
        }
    };

    KnownResults(EditionReading editions, @Value("${parindex.home:.}") Path home) {
        this.editions = editions;
        this.register = BundledRegister.in(home).provinces();
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
