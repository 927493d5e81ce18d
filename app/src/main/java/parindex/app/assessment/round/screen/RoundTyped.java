package parindex.app.assessment.round.screen;

import java.util.Optional;
import java.util.regex.Pattern;
import parindex.app.assessment.round.RoundWording;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// Name and year of a round as they are typed.
final class RoundTyped {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");

    private RoundTyped() {}

    /// Why a name is none.
    static Optional<Text> name(String typed) {
        return Fold.slug(typed).isEmpty() ? Optional.of(RoundWording.noName()) : Optional.empty();
    }

    /// Why a year is none.
    static Optional<Text> year(String typed) {
        return YEAR.matcher(typed).matches() ? Optional.empty() : Optional.of(RoundWording.noYear(typed));
    }
}
