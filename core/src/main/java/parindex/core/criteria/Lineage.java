package parindex.core.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Basis;

/// How the items of a set follow from those of an earlier one, where codes and names alone do not tell (F-11).
///
/// @param from  id of the earlier set
/// @param links what became of which items; an item that no link names is taken by its code and title
/// @param basis where this is known from
public record Lineage(String from, List<Link> links, Basis basis) {
    public Lineage {
        links = List.copyOf(links);
    }

    /// What happened to items.
    public enum Change {
        SAME,
        RENAMED,
        SPLIT,
        MERGED,
        NEW,
        DROPPED;

        /// What leads from so many items to so many, nothing from none to none.
        public static Optional<Change> of(int before, int after) {
            if (before == 0) {
                return after == 0 ? Optional.empty() : Optional.of(NEW);
            }
            if (after == 0) {
                return Optional.of(DROPPED);
            }
            return Optional.of(before > 1 ? MERGED : after > 1 ? SPLIT : RENAMED);
        }
    }

    /// The same lineage when items of this set get other codes; what has no other code is gone.
    Lineage recoded(Function<ItemCode, Optional<ItemCode>> codes) {
        return new Lineage(
                from,
                links.stream()
                        .flatMap(link ->
                                link
                                        .to(link.after().stream()
                                                .flatMap(code -> codes.apply(code).stream())
                                                .toList())
                                        .stream())
                        .toList(),
                basis);
    }

    /// One step of a lineage.
    ///
    /// @param change what happened
    /// @param before codes in the earlier set; none for a new item
    /// @param after  codes in this set; none for a dropped item
    public record Link(Change change, List<ItemCode> before, List<ItemCode> after) {
        public Link {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /// Whether it names as many items before and after as its change needs.
        public boolean isWhole() {
            return switch (change) {
                case SAME, RENAMED -> before.size() == 1 && after.size() == 1;
                case SPLIT -> before.size() == 1 && after.size() > 1;
                case MERGED -> before.size() > 1 && after.size() == 1;
                case NEW -> before.isEmpty() && !after.isEmpty();
                case DROPPED -> !before.isEmpty() && after.isEmpty();
            };
        }

        /// As it is read: what happened, codes before → codes after.
        public Text said() {
            return TermsWording.said(this);
        }

        /// The same step to other codes; what is left of it where some are gone, nothing where all are.
        Optional<Link> to(List<ItemCode> other) {
            return change == Change.DROPPED || other.equals(after)
                    ? Optional.of(new Link(change, before, other))
                    : Change.of(before.size(), other.size())
                            .map(kind -> new Link(other.size() == after.size() ? change : kind, before, other));
        }
    }
}
