package parindex.formats.criteria;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.UnitFacts;
import parindex.formats.BadInput;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.json.JsonFile;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Place;
import parindex.formats.yaml.YamlFile;

/// Reads the figures of units for one criteria set: a table (CSV, Excel) with the columns code, input, value and, for
/// several units, unit and group; or the same as YAML or JSON. Every fault comes at once, with its place.
public final class FactsFile {
    private final CriteriaSet set;
    private final Faults faults;

    private FactsFile(CriteriaSet set, Faults faults) {
        this.set = set;
        this.faults = faults;
    }

    /// The figures of every unit in a file, by name, in the order of the file; a file that names no unit has one
    /// without a name.
    ///
    /// @throws BadInput with every fault, if there is one
    public static SequencedMap<String, UnitFacts> read(Path path, CriteriaSet set) {
        var faults = new Faults(path.getFileName().toString());
        return FileBytes.of(path, faults)
                .map(bytes -> read(path.getFileName().toString(), bytes, set))
                .orElseThrow(() -> FileFault.refusal(faults.list()));
    }

    /// The figures of every unit in a file that somebody handed over.
    ///
    /// @throws BadInput with every fault, if there is one
    public static SequencedMap<String, UnitFacts> read(String name, byte[] bytes, CriteriaSet set) {
        return read(name, handed(name, bytes), set);
    }

    /// What stands in a file with figures, whose ending tells its form.
    public static Handed handed(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "yaml", "yml" -> Handed.tree(name, faults -> YamlFile.read(bytes, faults));
            case "json" -> Handed.tree(name, faults -> JsonFile.read(bytes, faults));
            case "csv", "tsv", "txt" -> Handed.text(name, bytes);
            case "xlsx" -> Handed.workbook(name, bytes);
            default ->
                Handed.tree(name, faults -> {
                    faults.unreadable(Place.WHOLE, FactsFileWording.unknownEnding(name));
                    return Optional.empty();
                });
        };
    }

    /// The figures of every unit in what stands in a file.
    ///
    /// @throws BadInput with every fault, if there is one
    public static SequencedMap<String, UnitFacts> read(String name, Handed file, CriteriaSet set) {
        if (set.leaves().isEmpty()) {
            throw new BadInput(FactsFileWording.nothingToScore(set.id()));
        }
        var faults = new Faults(name);
        faults.addAll(file.faults());
        var units = new FactsFile(set, faults).units(file);
        if (units.isEmpty() && faults.isEmpty()) {
            faults.add(Place.WHOLE, FactsFileWording.noFacts());
        }
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return units;
    }

    private SequencedMap<String, UnitFacts> units(Handed file) {
        return file.tree().isPresent()
                ? documents(file.tree().map(tree -> Block.of(tree, faults)))
                : read(new FactsTable(set, faults).units(FactsRows.of(file, faults)));
    }

    private SequencedMap<String, UnitFacts> documents(Optional<Block> file) {
        return read(file.map(block -> block.has("units") ? block.only("units").mappings("units") : List.of(block))
                .orElse(List.of()));
    }

    private SequencedMap<String, UnitFacts> read(List<Block> blocks) {
        var units = new LinkedHashMap<String, UnitFacts>();
        for (var block : blocks) {
            var unit = block.scalar("unit").map(value -> value.text().strip()).orElse("");
            if (units.put(unit, UnitFactsReader.read(block, set)) != null) {
                faults.add(block.place(), FactsFileWording.unitTwice(unit));
            }
        }
        return units;
    }
}
