package parindex.core.audit;

import java.util.List;
import java.util.Set;

/// One way in which a report may fail to add up. Its doc comment is its help text: the first sentence says what it
/// looks at, the rest what it leaves alone and why.
public interface Check {
    /// The kinds of findings it may yield, and no others.
    Set<FindingKind> kinds();

    /// What it finds, in no particular order; nothing where the report gives it nothing to look at.
    List<Finding> on(AuditInput input);
}
