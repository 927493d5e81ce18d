package parindex.app.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;

/// Reads what was published, for everybody, and what is proposed, for those who run the round. A bundle is verified
/// before anything of it is shown.
@Component
@Transactional(readOnly = true)
public class EditionReading {
    private static final int MOST = 40;

    private final EditionStore store;
    private final Map<String, Shown> known = new ConcurrentHashMap<>();

    EditionReading(EditionStore store) {
        this.store = store;
    }

    /// The newest version of each round; one statement.
    public List<Edition> newest() {
        return store.newest();
    }

    /// The last versions of all rounds, corrections among them, newest first; one statement.
    public List<Edition> latest() {
        return store.latest();
    }

    /// Every published version of a round, newest first; empty where there is none.
    public List<Edition> published(String round) {
        return store.published(round);
    }

    public Optional<Edition> proposed(Round round) {
        return store.proposed(round.id());
    }

    /// A version among all of its round.
    ///
    /// @param all newest first
    public record Found(Edition edition, List<Edition> all) {}

    /// One version, and those beside it.
    ///
    /// @throws ResponseStatusException 404 where there is none
    public Found found(String round, String version) {
        var all = store.published(round);
        return all.stream()
                .filter(edition -> String.valueOf(edition.version()).equals(version))
                .findFirst()
                .map(edition -> new Found(edition, all))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// One version.
    ///
    /// @throws ResponseStatusException 404 where there is none
    public Edition edition(String round, String version) {
        return found(round, version).edition();
    }

    byte[] bundle(Edition edition) {
        return store.bundle(edition.id());
    }

    /// What a version says.
    public Shown shown(Edition edition) {
        var sha256 = edition.published().orElseThrow().sha256();
        var shown = known.get(sha256);
        if (shown == null) {
            shown = verified(edition);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(sha256, shown);
        }
        return shown;
    }

    private Shown verified(Edition edition) {
        return switch (BundleCheck.of(Bundle.of(edition.url(), store.bundle(edition.id())))) {
            case Verdict.Right right -> Shown.of(right.publication());
            case Verdict.Wrong wrong ->
                throw new IllegalStateException("a published bundle is not right: "
                        + wrong.first().said().en());
        };
    }
}
