package parindex.app.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.scoring.WorkedCase;
import parindex.formats.FileFault;
import parindex.formats.tree.Place;

/// A criteria set that can be looked at, whoever keeps it, with all that is wrong with it.
///
/// @param name   the set as a part of an address
/// @param origin who keeps it
/// @param set    the set, nothing where too much is wrong to build one
/// @param cases  its worked cases
/// @param faults everything that was found wrong or has to be accepted by name
/// @param editor address where it can be changed, empty where it cannot
public record SetEntry(
        String name,
        Origin origin,
        Optional<CriteriaSet> set,
        List<WorkedCase> cases,
        List<FileFault> faults,
        String editor) {
    /// Who keeps a set.
    public enum Origin {
        /// It comes with the program and never changes here.
        BUNDLED,
        /// Somebody is working on it.
        DRAFT,
        /// It was issued here and is frozen.
        ISSUED
    }

    public SetEntry {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /// The same with more that was found.
    SetEntry and(List<SetFault> found) {
        var more = Stream.concat(faults.stream(), found.stream().map(fault -> FileFault.of(name, Place.WHOLE, fault)));
        return found.isEmpty() ? this : new SetEntry(name, origin, set, cases, more.toList(), editor);
    }

    /// Its title, or its name where it has none that can be read.
    public String title() {
        return set.map(CriteriaSet::title).filter(title -> !title.isBlank()).orElse(name);
    }

    /// Address of its tree.
    public String url() {
        return "/criteria/" + name;
    }

    /// Address of a page below it.
    public String url(String page) {
        return url() + "/" + page;
    }

    /// How many faults of a weight there are.
    public int count(SetFault.Weight weight) {
        return (int) faults.stream().filter(fault -> fault.weight() == weight).count();
    }
}
