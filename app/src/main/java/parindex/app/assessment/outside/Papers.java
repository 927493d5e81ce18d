package parindex.app.assessment.outside;

import java.util.List;
import java.util.UUID;
import parindex.core.assessment.outside.OutsideResult.Attached;

/// Documents in the library of a host, which results from outside may come from.
public interface Papers {
    /// A document.
    ///
    /// @param title what it is called, with its number
    record Paper(Attached file, String title) {}

    /// The newest documents that the person sees in the library of a unit and that may be opened.
    List<Paper> of(UUID host);
}
