package parindex.core.ranking.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parindex.core.language.Fold;
import parindex.core.ranking.table.Match.Way;
import parindex.core.unit.Register;
import parindex.core.unit.Succession;
import parindex.core.unit.Unit;

/// Names as tables print them, matched to the units of a year. Accents, case, punctuation, ranks, the order of
/// words and names of other times do not count; what could be two units is none.
public final class UnitNames {
    private static final Pattern BEFORE =
            Pattern.compile("^(\\d+-)?((uy-ban-nhan-dan|ubnd|thu-do|tinh|thanh-pho|tp|t-p)-)*");
    private static final Pattern AFTER = Pattern.compile("-(tinh|thanh-pho|tp|t-p)$");
    private static final int NEAREST = 3;
    private static final int LONGEST = 60;

    private final Register register;
    private final LocalDate day;
    private final List<Unit> units;
    private final Map<String, List<Unit>> byWords;
    private final Map<String, List<Unit>> byLetters;

    private UnitNames(Register register, int year) {
        this.register = register;
        this.day = LocalDate.of(year, 12, 31);
        this.units = register.in(year);
        this.byWords = by(UnitNames::words);
        this.byLetters = by(UnitNames::letters);
    }

    /// The names of the units of an assessment year.
    public static UnitNames in(Register register, int year) {
        return new UnitNames(register, year);
    }

    /// The units of that year.
    public List<Unit> units() {
        return units;
    }

    /// The unit that a name means.
    public Match match(String written) {
        var forms = forms(written);
        return first(forms, name -> register.find(name, day).map(unit -> new Match.Found(unit, Way.NAME)))
                .or(() -> first(forms, this::otherTime))
                .or(() -> first(forms, this::otherOrder))
                .orElseGet(() -> new Match.Unknown(forms.isEmpty() ? List.of() : nearest(forms.getLast())));
    }

    private static Optional<Match> first(List<String> forms, Function<String, Optional<Match>> look) {
        return forms.stream().flatMap(form -> look.apply(form).stream()).findFirst();
    }

    /// The name as it is, and without a number before it and ranks around it; what only sounds like a rank stays.
    private static List<String> forms(String written) {
        var slug = Fold.slug(written);
        var front = BEFORE.matcher(slug).replaceFirst("");
        return Stream.of(slug, front, AFTER.matcher(front).replaceFirst(""))
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Match> otherTime(String name) {
        return register.named(name).stream().map(this::atDay).findFirst();
    }

    /// What a unit of another time is on the day.
    private Match atDay(Unit unit) {
        return unit.validity().from().filter(day::isBefore).isPresent() ? back(unit) : onwards(unit);
    }

    private Match back(Unit unit) {
        var at = unit;
        while (!at.validity().includes(day)) {
            var before = register.predecessors(at);
            if (before.size() != 1) {
                return new Match.Later(unit);
            }
            at = before.getFirst();
        }
        return new Match.Found(at, Way.OTHER_TIME);
    }

    private Match onwards(Unit unit) {
        var at = unit;
        while (!at.validity().includes(day)) {
            var what = takenUp(at);
            if (what.isEmpty()) {
                return new Match.Unknown(List.of());
            }
            if (what.get().isMerger()) {
                return new Match.Merged(unit, what.get());
            }
            at = register.successor(at).orElseThrow();
        }
        return new Match.Found(at, Way.OTHER_TIME);
    }

    private Optional<Succession> takenUp(Unit unit) {
        return register.successions().stream()
                .filter(one -> unit.validity()
                        .until()
                        .filter(last -> last.plusDays(1).equals(one.date()))
                        .isPresent())
                .filter(one -> one.from().contains(unit.name()))
                .findFirst();
    }

    private Optional<Match> otherOrder(String name) {
        return only(byWords.get(words(name)))
                .or(() -> only(byLetters.get(letters(name))))
                .map(unit -> new Match.Found(unit, Way.ORDER));
    }

    private static Optional<Unit> only(@Nullable List<Unit> found) {
        return found == null || found.size() != 1 ? Optional.empty() : Optional.of(found.getFirst());
    }

    private Map<String, List<Unit>> by(UnaryOperator<String> form) {
        return units.stream().collect(groupingBy(unit -> form.apply(unit.slug())));
    }

    private static String words(String slug) {
        return Arrays.stream(slug.split("-")).sorted().collect(Collectors.joining("-"));
    }

    private static String letters(String slug) {
        return slug.replace("-", "");
    }

    /// Names that few letters part from it, the nearest first.
    private List<String> nearest(String name) {
        var letters = letters(name);
        if (letters.length() > LONGEST) {
            return List.of();
        }
        var far = Math.max(1, letters.length() / 4);
        var distances = units.stream()
                .map(Unit::name)
                .collect(toMap(known -> known, known -> Spelling.distance(letters, letters(Fold.slug(known)))));
        var least = distances.values().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
        return least > far
                ? List.of()
                : distances.entrySet().stream()
                        .filter(one -> one.getValue().equals(least))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.comparing(Fold::plain))
                        .limit(NEAREST)
                        .toList();
    }
}
