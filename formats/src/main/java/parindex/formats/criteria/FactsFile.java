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
        if (set.leaves().isEmpty()) {
            throw new BadInput(FactsFileWording.nothingToScore(set.id()));
        }
        var faults = new Faults(name);
        var units = new FactsFile(set, faults).units(name, bytes);
        if (units.isEmpty() && faults.isEmpty()) {
            faults.add(Place.WHOLE, FactsFileWording.noFacts());
        }
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return units;
    }

    private SequencedMap<String, UnitFacts> units(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "yaml", "yml" -> documents(YamlFile.read(bytes, faults));
            case "json" -> documents(JsonFile.read(bytes, faults));
            case "csv", "tsv", "txt" -> table(FactsRows.ofText(bytes, faults));
            case "xlsx" -> table(FactsRows.ofWorkbook(bytes, faults));
            default -> {
                faults.unreadable(Place.WHOLE, FactsFileWording.unknownEnding(name));
                yield new LinkedHashMap<>();
            }
        };
    }

    private SequencedMap<String, UnitFacts> documents(Optional<Block> file) {
        return read(file.map(block -> block.has("units") ? block.only("units").mappings("units") : List.of(block))
                .orElse(List.of()));
    }

    private SequencedMap<String, UnitFacts> table(List<FactsRows.Row> rows) {
        return read(new FactsTable(set, faults).units(rows));
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
