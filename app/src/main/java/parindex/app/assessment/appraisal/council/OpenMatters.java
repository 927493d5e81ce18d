package parindex.app.assessment.appraisal.council;

import java.util.List;
import parindex.core.assessment.Duties;
import parindex.core.assessment.work.WorkLine;

/// What the council still has to decide, for those who record it (Việc của tôi).
@FunctionalInterface
public interface OpenMatters {
    /// A line of work for each of these rounds in which the person may record decisions about something.
    ///
    /// @param rounds their parts of addresses
    List<WorkLine> of(Duties duties, List<String> rounds);
}
