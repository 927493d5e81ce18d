package parindex.app.criteria;

import java.util.List;
import java.util.Optional;

/// Keeps criteria sets beside those that come with the program: drafts and issued sets. The screens show them under
/// the same addresses.
public interface SetSource {
    /// Every set it keeps, at the cost of one statement at most.
    List<SetEntry> all();

    /// The set of a name, at the cost of one statement at most.
    Optional<SetEntry> find(String name);
}
