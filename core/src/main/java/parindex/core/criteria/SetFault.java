package parindex.core.criteria;

import java.util.Optional;
import parindex.core.language.Text;

/// Something in a criteria set that cannot be right.
///
/// @param code the item concerned, nothing when it is the set as a whole
/// @param said what is wrong, naming the item and the figures
public record SetFault(Optional<ItemCode> code, Text said) {}
