package parindex.core.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;

/// Every fault of a set at once, in the order of its items: tree, rules, law, and what it declares about itself (F-03,
/// F-05, F-07).
final class SetCheck {
    /// Faults of the set as a whole stand after those of its items.
    private static final ItemCode BEHIND_ALL = new ItemCode(List.of(Integer.MAX_VALUE));

    private SetCheck() {}

    /// @param given every item as it was written, before equal codes fell together
    static List<SetFault> of(CriteriaSet set, List<Item> given) {
        return Stream.of(TreeCheck.of(set, given), LeafCheck.of(set), LawCheck.of(set), TermsCheck.of(set))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(fault -> fault.code().orElse(BEHIND_ALL)))
                .toList();
    }
}
