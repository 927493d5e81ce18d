package parindex.app.criteria;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetEntry.Origin;
import parindex.formats.BadInput;
import parindex.formats.FileFault;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.tree.Place;

/// Reads the folder of a bundled set so that a broken one shows its faults and breaks nothing else.
final class SetReading {
    private SetReading() {}

    static SetEntry of(Path folder) {
        var name = folder.getFileName().toString();
        try {
            var file = CriteriaFiles.check(folder);
            return new SetEntry(name, Origin.BUNDLED, file.set(), file.cases(), file.faults(), "");
        } catch (BadInput bad) {
            var fault = FileFault.unreadable(name, Place.WHOLE, bad.said());
            return new SetEntry(name, Origin.BUNDLED, Optional.empty(), List.of(), List.of(fault), "");
        }
    }
}
