package parindex.formats.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.formats.FileFault;
import parindex.formats.yaml.YamlFaults;
import parindex.formats.yaml.YamlFile;
import parindex.formats.yaml.YamlMapping;
import parindex.formats.yaml.YamlScalar;

/// Reads a criteria set from its folder or file and finds every fault at once: form, words, sums, rules, sources.
public final class CriteriaSetReader {
    /// The file of a set inside its folder.
    public static final String FILE = "set.yaml";

    private CriteriaSetReader() {}

    /// What a file gives.
    ///
    /// @param set    the set, nothing where too much is wrong to build one
    /// @param faults everything that is wrong, by line; empty for a sound set
    public record SetReading(Optional<CriteriaSet> set, List<FileFault> faults) {
        /// The sound set.
        ///
        /// @throws parindex.formats.BadInput if anything is wrong
        public CriteriaSet sound() {
            if (!faults.isEmpty() || set.isEmpty()) {
                throw FileFault.refusal(faults);
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
        var faults = new YamlFaults(name(file));
        var set = YamlFile.read(file, faults).flatMap(CriteriaSetReader::set);
        return new SetReading(set, faults.list());
    }

    private static String name(Path file) {
        var parts = file.getNameCount();
        return parts < 2 ? file.toString() : file.subpath(parts - 2, parts).toString();
    }

    private static Optional<CriteriaSet> set(YamlMapping file) {
        file.only("set", "title", "kind", "years", "acts", "size", "bands", "settling", "printing", "rules", "items");
        var id = file.required("set").map(YamlScalar::text).orElse("");
        var title = file.required("title").map(YamlScalar::text).orElse("");
        var terms = TermsReader.read(file);
        var bands = TermsReader.bands(file);
        var items = ItemReader.read(file);
        if (items.items().isEmpty()) {
            file.faults().add(file.line("items"), CriteriaFileWording.noItems());
            return Optional.empty();
        }
        var formFaults = !file.faults().isEmpty();
        var set = new CriteriaSet(id, title, items.items(), bands, terms);
        set.faults().forEach(fault -> file.faults().add(line(fault, items), fault.said()));
        return formFaults ? Optional.empty() : Optional.of(set);
    }

    private static int line(SetFault fault, ItemReader.Items items) {
        return fault.code().map(code -> items.lines().getOrDefault(code, 0)).orElse(0);
    }
}
