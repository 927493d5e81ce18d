package parindex.core.criteria.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code (mã) of an item: "3", "3.4" or "3.4.12". Codes order by number, so 3.4.12 follows 3.4.9.
///
/// @param parts the numbers between the dots, one to three, each from 1
public record ItemCode(List<Integer> parts) implements Comparable<ItemCode> {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,2}(\\.[1-9]\\d{0,2}){0,2}");

    public ItemCode {
        parts = List.copyOf(parts);
    }

    /// The code written as text.
    ///
    /// @throws IllegalArgumentException if the text is no code
    public static ItemCode of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not an item code: " + text));
    }

    /// The code written as text, or nothing if the text is none.
    public static Optional<ItemCode> find(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new ItemCode(
                        Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()))
                : Optional.empty();
    }

    public Level level() {
        return Level.at(parts.size());
    }

    /// The code of the item above, nothing for an area.
    public Optional<ItemCode> parent() {
        return parts.size() == 1 ? Optional.empty() : Optional.of(new ItemCode(parts.subList(0, parts.size() - 1)));
    }

    /// The last number: 12 of 3.4.12.
    public int position() {
        return parts.getLast();
    }

    /// The area this item belongs to.
    public ItemCode area() {
        return new ItemCode(parts.subList(0, 1));
    }

    /// The code of the item at a position directly below, nothing where codes do not reach: below a component, and
    /// beyond the last number.
    public Optional<ItemCode> below(int position) {
        return find(this + "." + position);
    }

    /// The same place below another item: 3.4.12 below 3.4 is 5.1.12 below 5.1.
    ///
    /// @param from this item or one above it
    public ItemCode moved(ItemCode from, ItemCode to) {
        var all = new ArrayList<>(to.parts);
        all.addAll(parts.subList(from.parts.size(), parts.size()));
        return new ItemCode(all);
    }

    /// True when this item stands below `other` at any depth.
    public boolean isBelow(ItemCode other) {
        return parts.size() > other.parts.size()
                && parts.subList(0, other.parts.size()).equals(other.parts);
    }

    @Override
    public int compareTo(ItemCode other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @Override
    public String toString() {
        return String.join(".", parts.stream().map(String::valueOf).toList());
    }
}
