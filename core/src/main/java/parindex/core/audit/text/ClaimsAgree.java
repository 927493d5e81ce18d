package parindex.core.audit.text;

import static parindex.core.audit.Severity.ERROR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Shortening;
import parindex.core.audit.Spot;
import parindex.core.audit.Syllables;
import parindex.core.intake.TextFigure.Meaning;
import parindex.core.language.Numerals;

/// Compares figures that the text gives twice: points of a part that the table does not hold, told by the same
/// maximum and the same words, and the places that the report's own unit gained or lost. The second figure is named
/// when it differs.
public final class ClaimsAgree implements Check {
    private static final int SAME_WORDS = 2;
    private static final int MOST = 1_000;

    /// A figure that may be said again.
    private record Told(Passage words, Set<String> pairs, BigDecimal value, int digits, Optional<BigDecimal> of) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var parts = Claims.in(input).stream()
                .filter(claim -> !claim.topic().isKnown() && claim.of().isPresent())
                .map(claim -> new Told(claim.words(), pairs(claim.words()), claim.points(), claim.digits(), claim.of()))
                .toList();
        var findings = new ArrayList<>(compare(parts, ClaimsAgree::isSamePart));
        findings.addAll(compare(places(input), (one, other) -> true));
        return findings;
    }

    private static List<Told> places(AuditInput input) {
        var units = new Units(input);
        return input.prose().passages().stream()
                .flatMap(passage -> passage.figures().stream()
                        .filter(mark -> isOwnMove(input, units, passage, mark))
                        .flatMap(mark -> mark.figure().value().stream()
                                .map(value -> new Told(
                                        passage, Set.of(), signed(passage, mark, value), 0, Optional.empty()))))
                .toList();
    }

    private static boolean isOwnMove(AuditInput input, Units units, Passage passage, Mark mark) {
        var before = passage.before(mark);
        return mark.figure().meaning() == Meaning.CHANGE
                && passage.after(mark).startsWith(" bac")
                && !Years.isOther(input, before)
                && !Surveyed.WORDS.matcher(before).find()
                && units.lastNamed(passage.text().substring(0, mark.start()))
                        .filter(units::isOwn)
                        .isPresent();
    }

    private static BigDecimal signed(Passage passage, Mark mark, BigDecimal value) {
        return passage.before(mark).matches("(?s).*\\b(giam|tut|thap hon)\\s*$") ? value.negate() : value;
    }

    private static boolean isSamePart(Told one, Told other) {
        return one.of().equals(other.of())
                && one.pairs().stream()
                                .filter(other.pairs()::contains)
                                .limit(SAME_WORDS)
                                .count()
                        == SAME_WORDS;
    }

    private static Set<String> pairs(Passage words) {
        return Syllables.of(words.text()).pairs();
    }

    private static List<Finding> compare(List<Told> told, BiPredicate<Told, Told> isSame) {
        var findings = new ArrayList<Finding>();
        for (int i = 1; i < Math.min(told.size(), MOST); i++) {
            var again = told.get(i);
            told.subList(0, i).stream()
                    .filter(first -> isSame.test(first, again))
                    .findFirst()
                    .filter(first -> !agree(first, again))
                    .map(first -> finding(first, again))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean agree(Told first, Told again) {
        return Shortening.explains(first.value(), again.value(), again.digits())
                || Shortening.explains(again.value(), first.value(), first.digits());
    }

    private static Finding finding(Told first, Told again) {
        var spot = Spot.at(again.words().place(), "repeated")
                .says(Numerals.plain(again.value()))
                .shouldSay(Numerals.plain(first.value()));
        return Finding.of(
                FindingKind.TEXT_ARITHMETIC,
                ERROR,
                spot,
                TextWording.saidTwice(
                        again.value(), first.value(), first.words().place()));
    }
}
