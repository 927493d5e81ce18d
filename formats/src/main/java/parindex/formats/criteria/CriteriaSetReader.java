package parindex.formats.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.ItemCode;
import parindex.formats.FileFault;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;
import parindex.formats.tree.Value;
import parindex.formats.yaml.YamlFile;

/// Reads a criteria set from its folder or file and finds every fault at once: form, words, sums, rules, sources.
public final class CriteriaSetReader {
    /// The file of a set inside its folder.
    public static final String FILE = "set.yaml";

    private CriteriaSetReader() {}

    /// What a file gives.
    ///
    /// @param set    the set, nothing where too much is wrong to build one
    /// @param faults everything that is wrong or has to be accepted by name, by place; empty for a sound set
    public record SetReading(Optional<CriteriaSet> set, List<FileFault> faults) {
        /// The sound set; what only has to be accepted does not stand in its way.
        ///
        /// @throws parindex.formats.BadInput if anything is wrong
        public CriteriaSet sound() {
            var stops = faults.stream().filter(FileFault::stops).toList();
            if (!stops.isEmpty() || set.isEmpty()) {
                throw FileFault.refusal(stops.isEmpty() ? faults : stops);
            }
            return set.get();
        }
    }

    /// A sound set.
    ///
    /// @param path a folder that holds `set.yaml`, or the file itself
    /// @throws parindex.formats.BadInput with every fault, if there is one
    public static CriteriaSet read(Path path) {
        return check(path).sound();
    }

    /// A set with all that is wrong with it.
    public static SetReading check(Path path) {
        var file = Files.isDirectory(path) ? path.resolve(FILE) : path;
        var faults = new Faults(name(file));
        var draft = YamlFile.read(file, faults).flatMap(CriteriaSetReader::draft);
        return new SetReading(draft.flatMap(Draft::wellFormed), faults.list());
    }

    /// What could be read of a set.
    ///
    /// @param set          the set, without what was faulty
    /// @param places       where each of its items stands
    /// @param isWellFormed true where nothing was left out
    record Draft(CriteriaSet set, Map<ItemCode, Place> places, boolean isWellFormed) {
        /// A set that was read before.
        static Draft of(CriteriaSet set) {
            return new Draft(set, Map.of(), true);
        }

        /// Where a fault of the set stands.
        Place place(SetFault fault) {
            return fault.code()
                    .map(code -> places.getOrDefault(code, Place.WHOLE))
                    .orElse(Place.WHOLE);
        }

        Optional<CriteriaSet> wellFormed() {
            return isWellFormed ? Optional.of(set) : Optional.empty();
        }
    }

    /// The name of a file as a person knows it: with its folder.
    static String name(Path file) {
        var parts = file.getNameCount();
        return parts < 2 ? file.toString() : file.subpath(parts - 2, parts).toString();
    }

    /// The set that a tree holds, nothing where it has no items.
    static Optional<Draft> draft(Block file) {
        file.only(
                "set",
                "title",
                "kind",
                "years",
                "status",
                "acts",
                "law",
                "size",
                "bands",
                "settling",
                "printing",
                "not-applicable",
                "adjustments",
                "lineage",
                "rules",
                "items",
                "cases");
        var id = file.name("set").orElse("");
        var title = file.required("title").map(Value::text).orElse("");
        var terms = TermsReader.read(file);
        var bands = TermsReader.bands(file);
        var items = ItemReader.read(file);
        if (items.items().isEmpty() && terms.status() != Terms.Status.PARTIAL) {
            if (file.nodes("items").isEmpty()) {
                file.faults().add(file.place("items"), CriteriaFileWording.noItems());
            }
            return Optional.empty();
        }
        var isWellFormed = file.faults().isEmpty();
        var draft = new Draft(new CriteriaSet(id, title, items.items(), bands, terms), items.places(), isWellFormed);
        // A rule that is missing or could not be read has been named with its place.
        draft.set().faults().stream()
                .filter(fault -> fault.kind() != SetFault.Kind.NO_RULE)
                .forEach(fault -> file.faults().add(draft.place(fault), fault));
        return Optional.of(draft);
    }
}
