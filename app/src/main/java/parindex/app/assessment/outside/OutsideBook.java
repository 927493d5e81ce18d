package parindex.app.assessment.outside;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideCheck;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.assessment.outside.OutsideSubject.Extra;
import parindex.core.assessment.outside.OutsideSubject.Leaf;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// What is asked from outside in a round, and what stands.
///
/// @param sheets its units by name
/// @param sets   by hash
/// @param now    what stands, by unit and subject
/// @param locked whether what was published keeps it as it is
public record OutsideBook(
        Round round, List<Sheet> sheets, Map<String, CriteriaSet> sets, Map<String, Brought> now, boolean locked) {
    /// A unit of the round.
    ///
    /// @param exempt items that do not apply to it since the round opened
    public record Sheet(UUID unit, String slug, String name, String kind, String sha256, Set<String> exempt) {
        public Sheet {
            exempt = Set.copyOf(exempt);
        }
    }

    /// What stood for a unit from a time on.
    ///
    /// @param by name of who brought it
    public record Brought(UUID unit, String subject, int version, OutsideResult result, String by, Instant at) {}

    public OutsideBook {
        sheets = List.copyOf(sheets);
        sets = Map.copyOf(sets);
        now = Map.copyOf(now);
    }

    static Map<String, Brought> byPlace(List<Brought> rows) {
        return rows.stream().collect(toMap(row -> place(row.unit(), row.subject()), row -> row));
    }

    private static String place(UUID unit, String subject) {
        return unit + " " + subject;
    }

    /// A unit by its short name.
    public Optional<Sheet> sheet(String slug) {
        return sheets.stream().filter(sheet -> sheet.slug().equals(slug)).findFirst();
    }

    /// The only unit that is called so, by its short name or its name.
    public Optional<Sheet> named(String text) {
        var plain = Fold.plain(text);
        var named = sheets.stream()
                .filter(sheet -> Fold.plain(sheet.name()).equals(plain))
                .toList();
        return sheet(text).or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    public CriteriaSet set(Sheet sheet) {
        return Optional.ofNullable(sets.get(sheet.sha256())).orElseThrow();
    }

    /// The leaves that somebody outside answers for a unit, without those that never applied to it.
    public List<Leaf> leaves(Sheet sheet) {
        return OutsideSubject.leaves(set(sheet)).stream()
                .filter(leaf -> !isExempt(sheet, leaf.item().code()))
                .toList();
    }

    public List<Extra> extras(Sheet sheet) {
        return OutsideSubject.extras(set(sheet));
    }

    public List<OutsideSubject> subjects(Sheet sheet) {
        return Stream.<OutsideSubject>concat(leaves(sheet).stream(), extras(sheet).stream())
                .toList();
    }

    public Optional<OutsideSubject> subject(Sheet sheet, String key) {
        return subjects(sheet).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// Whether an item, or one above it, does not apply to a unit since the round opened.
    public static boolean isExempt(Sheet sheet, ItemCode code) {
        return sheet.exempt().contains(code.toString())
                || code.parent().filter(above -> isExempt(sheet, above)).isPresent();
    }

    public Optional<Brought> standing(Sheet sheet, String key) {
        return Optional.ofNullable(now.get(place(sheet.unit(), key)));
    }

    public OutsideResult result(Sheet sheet, String key) {
        return standing(sheet, key).map(Brought::result).orElse(OutsideResult.NOTHING);
    }

    /// The version that stands, zero for none.
    public int version(Sheet sheet, String key) {
        return standing(sheet, key).map(Brought::version).orElse(0);
    }

    /// How often anything was brought for a unit; it only grows.
    int version(Sheet sheet) {
        return now.values().stream()
                .filter(one -> one.unit().equals(sheet.unit()))
                .mapToInt(Brought::version)
                .sum();
    }

    /// The leaves of a unit that wait for a result.
    public List<Leaf> missing(Sheet sheet) {
        return leaves(sheet).stream()
                .filter(leaf -> result(sheet, leaf.key()).state() == EntryState.EMPTY)
                .toList();
    }

    /// Only what would change something.
    public List<Wanted> changes(List<Wanted> wanted) {
        return wanted.stream()
                .filter(one -> !result(one.sheet(), one.subject().key()).saysTheSame(one.result()))
                .toList();
    }

    /// Why one of them is not taken, nothing where it is.
    public Optional<Text> refusal(Wanted wanted) {
        var before = result(wanted.sheet(), wanted.subject().key());
        return OutsideCheck.refusal(wanted.subject(), before, wanted.result());
    }

    /// Why the bonuses and penalties of a unit would be too many together.
    public Optional<Text> caps(Sheet sheet, List<Wanted> wanted) {
        var all = new HashMap<String, OutsideResult>();
        extras(sheet).forEach(extra -> all.put(extra.key(), result(sheet, extra.key())));
        wanted.stream()
                .filter(one -> one.sheet().equals(sheet))
                .forEach(one -> all.put(one.subject().key(), one.result()));
        return OutsideCheck.caps(set(sheet), all);
    }
}
