package parindex.core.audit.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Units(AuditInput input) {
        listed = input.card().units();
        own = input.card().subject().unit().map(Units::bare);
        listed.forEach(unit -> names.putIfAbsent(bare(unit.name()), withoutKind(unit.name())));
        input.card().subject().unit().ifPresent(unit -> names.putIfAbsent(bare(unit), withoutKind(unit)));
    }

    /// The unit named last in a text, by its bare name without accents.
    Optional<String> lastNamed(String text) {
        var printed = Fold.blanks(text);
        var plain = Fold.plain(text);
        return names.keySet().stream()
                .filter(name -> at(printed, plain, name) >= 0)
                .max(Comparator.comparing((String name) -> at(printed, plain, name))
                        .thenComparing(String::length));
    }

    /// The unit that a text begins with, after a word of its kind.
    Optional<String> firstNamed(String text) {
        var printed = withoutKind(text.replaceFirst("^[\\s:]+", ""));
        return names.keySet().stream()
                .filter(name -> isName(printed, 0, name))
                .max(Comparator.comparing(String::length));
    }

    boolean isOwn(String name) {
        return own.filter(name::equals).isPresent();
    }

    Optional<ReportedUnit> find(String name) {
        return listed.stream().filter(unit -> bare(unit.name()).equals(name)).findFirst();
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

    // Where a name stands last.
    private int at(String printed, String plain, String name) {
        int at = plain.lastIndexOf(name);
        while (at >= 0 && !isName(printed, at, name)) {
            at = at == 0 ? -1 : plain.lastIndexOf(name, at - 1);
        }
        return at;
    }

    private boolean isName(String printed, int from, String name) {
        int to = from + name.length();
        if (to > printed.length() || !Fold.plain(printed.substring(from, to)).equals(name)) {
            return false;
        }
        var isWhole = (from == 0 || !Character.isLetter(printed.charAt(from - 1)))
                && (to == printed.length() || !Character.isLetter(printed.charAt(to)));
        var found = printed.substring(from, to);
        return isWhole && (name.contains(" ") ? isCapital(found) : found.equalsIgnoreCase(names.get(name)));
    }

    private static boolean isCapital(String words) {
        return Pattern.compile("[\\s-]+")
                .splitAsStream(words)
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
