package parindex.app.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetEntry.Origin;
import parindex.core.criteria.CriteriaSet;
import parindex.core.scoring.WorkedCase;
import parindex.formats.BadInput;
import parindex.formats.FileFault;
import parindex.formats.criteria.CasesReader;
import parindex.formats.criteria.CriteriaSetReader;
import parindex.formats.tree.Place;

/// Reads the folder of a bundled set so that a broken one shows its faults and breaks nothing else.
final class SetReading {
    private SetReading() {}

    static SetEntry of(Path folder) {
        var name = folder.getFileName().toString();
        try {
            return read(folder, name);
        } catch (BadInput bad) {
            var fault = FileFault.of(CriteriaSetReader.FILE, Place.WHOLE, bad.said());
            return new SetEntry(name, Origin.BUNDLED, Optional.empty(), List.of(), List.of(fault), "");
        }
    }

    private static SetEntry read(Path folder, String name) {
        var reading = CriteriaSetReader.check(folder);
        var faults = new ArrayList<>(reading.faults());
        var cases = reading.set()
                .filter(set -> Files.exists(folder.resolve(CasesReader.FILE)))
                .map(set -> cases(folder, set, faults))
                .orElse(List.of());
        return new SetEntry(name, Origin.BUNDLED, reading.set(), cases, faults, "");
    }

    private static List<WorkedCase> cases(Path folder, CriteriaSet set, List<FileFault> faults) {
        var found = CasesReader.check(folder, set);
        faults.addAll(found);
        return found.stream().anyMatch(fault -> fault.code().isEmpty()) ? List.of() : CasesReader.read(folder, set);
    }
}
