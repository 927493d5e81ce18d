package parindex.app.criteria;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.app.kit.web.Words;
import parindex.core.points.Known;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// How far the rules of a set are known, as a bar with its words.
///
/// @param parts the best known first
public record SetKnown(List<Part> parts) {
    private static final Rounding FINE = Rounding.halfUp(2);

    /// One part of the bar.
    ///
    /// @param style the class it is drawn with
    /// @param word  what it means, with its count
    /// @param from  where it begins, in percent with a point
    /// @param width how wide it is, in percent with a point
    public record Part(String style, String word, String from, String width) {}

    public static Optional<SetKnown> of(Words words, Map<Known, Integer> counts) {
        var whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (whole == 0) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        var before = 0;
        for (var known : Known.values()) {
            var count = counts.getOrDefault(known, 0);
            if (count > 0) {
                var word = words.count("criteria.known." + word(known), count);
                parts.add(new Part(style(known), word, percent(before, whole), percent(count, whole)));
                before += count;
            }
        }
        return Optional.of(new SetKnown(List.copyOf(parts)));
    }

    private static String percent(int part, int whole) {
        return Share.of(part)
                .dividedBy(Share.of(whole))
                .percent()
                .rounded(FINE)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String word(Known known) {
        return known.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The class a rule is drawn with.
    public static String style(Known known) {
        return "known-" + word(known);
    }

    /// The words of all parts, for those who do not see the bar.
    public String said() {
        return parts.stream().map(Part::word).collect(Collectors.joining(", "));
    }
}
