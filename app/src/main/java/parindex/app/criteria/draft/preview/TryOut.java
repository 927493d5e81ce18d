package parindex.app.criteria.draft.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftWording;
import parindex.app.criteria.draft.field.TypedNumber;
import parindex.core.language.Language;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Share;
import parindex.core.points.rule.Award;

/// Figures tried on a rule before it is saved: 49,9 / 50 / 50,1.
///
/// @param rule     what is tried
/// @param language how the figures are typed
public record TryOut(DirectRule rule, Language language) {
    private static final Pattern PARTED = Pattern.compile("[/;|]");
    private static final int MOST = 12;
    private static final int LIMITS = 2;

    /// One figure and what came of it.
    ///
    /// @param typed as it was typed
    /// @param award what it earns, nothing where it is no number
    public record Tried(String typed, java.util.Optional<Award> award, Text said) {}

    /// Figures worth trying: each of the first limits with its neighbours.
    public String suggested() {
        var near = near();
        var figures = rule.limits().stream()
                .skip(rule.limits().size() > LIMITS && rule.limits().getFirst().isZero() ? 1 : 0)
                .limit(LIMITS)
                .flatMap(limit -> Stream.of(limit.minus(near), limit, limit.plus(near)))
                .filter(figure -> rule.measure().allowed().includes(figure))
                .distinct()
                .sorted()
                .toList();
        return figures.stream()
                .map(figure -> TypedNumber.typed(figure, rule.percent(), language))
                .collect(Collectors.joining(" / "));
    }

    /// The smallest difference that people speak of.
    private Share near() {
        if (rule.measure().allowed().whole()) {
            return Share.ONE;
        }
        return Share.of(rule.percent() ? "0.001" : "0.1");
    }

    /// What the typed figures earn, in their order.
    public List<Tried> tried(String typed) {
        var all = new ArrayList<Tried>();
        for (var part : PARTED.split(typed)) {
            if (!part.isBlank() && all.size() < MOST) {
                all.add(one(part.strip()));
            }
        }
        return List.copyOf(all);
    }

    private Tried one(String typed) {
        return switch (TypedNumber.of(typed, language)) {
            case TypedNumber.Read number -> {
                var figure = Share.of(number.plain());
                var award = rule.award(rule.percent() ? figure.dividedBy(Share.of(100)) : figure);
                yield new Tried(typed, java.util.Optional.of(award), award.said());
            }
            case TypedNumber.Ambiguous number ->
                new Tried(typed, java.util.Optional.empty(), DraftWording.whichNumber(typed, number.readings()));
            case TypedNumber.Unreadable ignored ->
                new Tried(typed, java.util.Optional.empty(), DraftWording.noNumber(typed));
        };
    }

    /// Whether an award is everything, a part, nothing or not known.
    public static String shape(Award award, Points max) {
        return award.points()
                .map(points -> points.isZero() ? "none" : points.isAtLeast(max.share()) ? "full" : "part")
                .orElse("unknown");
    }
}
