package parindex.app.kit.web.api;

import java.util.List;
import java.util.Map;
import parindex.app.kit.web.Visit;
import parindex.formats.FileFault;

/// Faults of files that programs send.
public final class Imported {
    private Imported() {}

    /// Faults as sentences with their places.
    public static List<String> said(List<FileFault> faults, Visit visit) {
        return faults.stream().map(fault -> visit.words().say(fault.placed())).toList();
    }

    /// @throws Refused 422 where there are faults
    public static void whole(List<FileFault> faults, Visit visit) {
        if (!faults.isEmpty()) {
            throw new Refused(422, "faults", null, Map.of("faults", said(faults, visit)));
        }
    }
}
