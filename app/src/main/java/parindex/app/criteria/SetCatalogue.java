package parindex.app.criteria;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.formats.criteria.BundledSets;

/// Every criteria set there is: those that come with the program, read when first asked for and kept, and those that
/// others keep.
@Component
public class SetCatalogue {
    private final Path home;
    private final ObjectProvider<SetSource> sources;
    private final ObjectProvider<EndedAgencies> ended;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable List<SetEntry> bundled;

    SetCatalogue(
            @Value("${parindex.home:.}") Path home,
            ObjectProvider<SetSource> sources,
            ObjectProvider<EndedAgencies> ended) {
        this.home = home;
        this.sources = sources;
        this.ended = ended;
    }

    /// All sets: bundled ones by name, then the others.
    public List<SetEntry> all() {
        var others = sources.orderedStream().flatMap(source -> source.all().stream());
        return Stream.concat(bundled().stream(), others.map(this::checked)).toList();
    }

    /// The set of a name; one that comes with the program goes first.
    public Optional<SetEntry> find(String name) {
        var known =
                bundled().stream().filter(entry -> entry.name().equals(name)).findFirst();
        return known.or(() -> sources.orderedStream()
                .flatMap(source -> source.find(name).stream())
                .map(this::checked)
                .findFirst());
    }

    /// The set of a name; 404 where there is none.
    public SetEntry named(String name) {
        return find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// With the agencies that had ended.
    private SetEntry checked(SetEntry entry) {
        return entry.set().map(set -> entry.and(ended.getObject().in(set))).orElse(entry);
    }

    private List<SetEntry> bundled() {
        lock.lock();
        try {
            var known = bundled;
            if (known == null) {
                known = BundledSets.in(home).folders().stream()
                        .map(SetReading::of)
                        .map(this::checked)
                        .toList();
                bundled = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }
}
