package parindex.core.audit.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.intake.ReportedUnit;
import parindex.core.language.Fold;

/// The units that a report ranks, and its own one among them, found in running text by their names. Names are
/// compared without accents, since spellings vary ("Hòa", "Hoà"), but must be written as names, with capitals: the
/// same syllables in small letters are plain words. A name of one syllable needs its accents too.
final class Units {
    private static final Pattern KIND = Pattern.compile("(?iu)^(tỉnh|thành phố|tp\\.?)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final List<ReportedUnit> listed;
    private final Optional<String> own;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, ReportedUnit> byName = new HashMap<>();

    Units(AuditInput input) {
        listed = input.card().units();
        own = input.card().subject().unit().map(Units::bare);
        for (var unit : listed) {
            var name = bare(unit.name());
            names.putIfAbsent(name, withoutKind(unit.name()));
            byName.putIfAbsent(name, unit);
        }
        input.card().subject().unit().ifPresent(unit -> names.putIfAbsent(bare(unit), withoutKind(unit)));
    }

    /// The unit named last in a text, by its bare name without accents.
    Optional<String> lastNamed(String text) {
        var words = Words.of(text);
        return names.keySet().stream()
                .map(name -> new Place(name, words.lastIndexOf(name, this::isWritten)))
                .filter(place -> place.at() >= 0)
                .max(Comparator.comparing(Place::at)
                        .thenComparing(place -> place.name().length()))
                .map(Place::name);
    }

    /// The unit that a text begins with, after a word of its kind.
    Optional<String> firstNamed(String text) {
        var words = Words.of(withoutKind(text.replaceFirst("^[\\s:]+", "")));
        return names.keySet().stream()
                .filter(name -> words.isNameAt(0, name, this::isWritten))
                .max(Comparator.comparing(String::length));
    }

    boolean isOwn(String name) {
        return own.filter(name::equals).isPresent();
    }

    Optional<ReportedUnit> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// Every unit once, in the order of the list.
    List<ReportedUnit> distinct() {
        return listed.stream().filter(byName::containsValue).toList();
    }

    List<ReportedUnit> all() {
        return listed;
    }

    /// A name without the word of its kind and without accents.
    static String bare(String name) {
        return Fold.plain(withoutKind(name));
    }

    private static String withoutKind(String name) {
        return KIND.matcher(Fold.blanks(name)).replaceFirst("");
    }

    // Whether printed words are written as the name: in capitals, or letter for letter when it is a single syllable.
    private boolean isWritten(String printed, String name) {
        return name.contains(" ") ? isCapital(printed) : printed.equalsIgnoreCase(names.get(name));
    }

    private static boolean isCapital(String words) {
        return BETWEEN.splitAsStream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private record Place(String name, int at) {}

    /// A text as printed and without accents, letter for letter.
    private record Words(String printed, String plain) {
        static Words of(String text) {
            var plain = Fold.plain(text);
            var printed = Fold.blanks(text);
            return new Words(printed.length() == plain.length() ? printed : plain, plain);
        }

        int lastIndexOf(String name, BiPredicate<String, String> isWritten) {
            int at = plain.lastIndexOf(name);
            while (at >= 0 && !isNameAt(at, name, isWritten)) {
                at = at == 0 ? -1 : plain.lastIndexOf(name, at - 1);
            }
            return at;
        }

        boolean isNameAt(int from, String name, BiPredicate<String, String> isWritten) {
            int to = from + name.length();
            return plain.startsWith(name, from)
                    && (from == 0 || !Character.isLetter(plain.charAt(from - 1)))
                    && (to == plain.length() || !Character.isLetter(plain.charAt(to)))
                    && isWritten.test(printed.substring(from, to), name);
        }
    }
}
