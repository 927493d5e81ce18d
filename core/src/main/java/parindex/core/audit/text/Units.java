package parindex.core.audit.text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.intake.ReportedUnit;
import parindex.core.language.Fold;

/// The units that a report ranks, and its own one among them, found in running text by their names.
final class Units {
    private static final Pattern KIND = Pattern.compile("^(tinh|thanh pho|tp\\.?)\\s+");

    private final List<ReportedUnit> listed;
    private final Optional<String> own;
    private final Set<String> names = new LinkedHashSet<>();

    Units(AuditInput input) {
        listed = input.card().units();
        own = input.card().subject().unit().map(Units::bare);
        listed.forEach(unit -> names.add(bare(unit.name())));
        own.ifPresent(names::add);
    }

    /// The unit named last in a text, by its bare name without accents.
    Optional<String> lastNamed(String text) {
        var plain = Fold.plain(text);
        return names.stream()
                .filter(name -> at(plain, name) >= 0)
                .max(Comparator.comparing((String name) -> at(plain, name)).thenComparing(String::length));
    }

    /// The unit that a text begins with, after a word of its kind.
    Optional<String> firstNamed(String text) {
        var plain = bare(text.replaceFirst("^[\\s:]+", ""));
        return names.stream().filter(name -> at(plain, name) == 0).max(Comparator.comparing(String::length));
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

    static String bare(String name) {
        return KIND.matcher(Fold.plain(name)).replaceFirst("");
    }

    // Where a name stands last as whole words.
    private static int at(String plain, String name) {
        int at = plain.lastIndexOf(name);
        while (at >= 0 && !isWhole(plain, at, at + name.length())) {
            at = at == 0 ? -1 : plain.lastIndexOf(name, at - 1);
        }
        return at;
    }

    private static boolean isWhole(String plain, int from, int to) {
        return (from == 0 || !Character.isLetter(plain.charAt(from - 1)))
                && (to == plain.length() || !Character.isLetter(plain.charAt(to)));
    }
}
