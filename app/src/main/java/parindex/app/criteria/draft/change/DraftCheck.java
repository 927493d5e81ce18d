package parindex.app.criteria.draft.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.Opening;

/// Everything that stands in the way of freezing a set, or that somebody has to accept by name.
///
/// @param faults in the order of the set
public record DraftCheck(List<SetFault> faults) {
    public DraftCheck {
        faults = List.copyOf(faults);
    }

    /// With more that was found elsewhere.
    public DraftCheck and(List<SetFault> found) {
        return new DraftCheck(Stream.concat(faults.stream(), found.stream()).toList());
    }

    public List<SetFault> errors() {
        return of(Weight.ERROR);
    }

    public List<SetFault> warnings() {
        return of(Weight.WARNING);
    }

    public List<SetFault> of(Weight weight) {
        return faults.stream().filter(fault -> fault.kind().weight() == weight).toList();
    }

    /// What is wrong with one item, or with the set as a whole.
    public List<SetFault> of(Optional<ItemCode> item) {
        return faults.stream().filter(fault -> fault.code().equals(item)).toList();
    }

    /// Whether it can be frozen by somebody who accepts warnings of these kinds.
    public Opening opening(List<String> words) {
        var accepted = words.stream().flatMap(word -> Kind.of(word).stream()).collect(Collectors.toSet());
        return Opening.check(faults, accepted);
    }

    /// What is accepted by freezing, a line each: kind and item.
    public String acceptance() {
        return warnings().stream()
                .map(fault -> fault.kind().word()
                        + fault.code().map(code -> " " + code).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
