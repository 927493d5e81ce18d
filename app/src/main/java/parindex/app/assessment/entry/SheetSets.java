package parindex.app.assessment.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import parindex.core.assessment.SheetEntries;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.criteria.CriteriaFiles;

/// Criteria sets of rounds, read once: a document never changes under its hash.
@Component
public class SheetSets {
    private static final int MOST = 200;

    private final Map<String, CriteriaSet> known = new ConcurrentHashMap<>();

    /// The set of a hash.
    ///
    /// @param document asked for when it was not read yet
    public CriteriaSet of(String sha256, Supplier<String> document) {
        var set = known.get(sha256);
        if (set == null) {
            set = read(document.get());
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(sha256, set);
        }
        return set;
    }

    private static CriteriaSet read(String document) {
        return CriteriaFiles.check("set.yaml", document.getBytes(StandardCharsets.UTF_8))
                .set()
                .map(SheetEntries::enterable)
                .orElseThrow(() -> new IllegalStateException("the criteria set of a round cannot be read"));
    }
}
