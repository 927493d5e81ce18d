package parindex.core.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parindex.core.criteria.SetFault.Kind;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.unit.Validity;

/// Whether the legal acts that are cited are listed, once each, and in force in a year the set is for (F-05).
final class LawCheck {
    private final CriteriaSet set;
    private final List<SetFault> faults = new ArrayList<>();
    /// Who cites an act, by its number; an empty place is the set itself.
    private final Map<String, Set<Optional<ItemCode>>> cited = new TreeMap<>();

    private LawCheck(CriteriaSet set) {
        this.set = set;
    }

    static List<SetFault> of(CriteriaSet set) {
        var check = new LawCheck(set);
        check.collect();
        check.acts();
        return check.faults;
    }

    private void collect() {
        set.items().forEach(item -> cite(item.law().stream(), Optional.of(item.code())));
        var terms = set.terms();
        var bases = Stream.concat(
                Stream.of(terms.settling().basis(), terms.notApplicable().basis()),
                Stream.concat(
                        terms.adjustments().all().stream().map(Adjustment::basis),
                        terms.lineage().stream().map(Lineage::basis)));
        cite(Stream.concat(terms.law().stream(), bases.map(Basis::law).flatMap(List::stream)), Optional.empty());
    }

    private void cite(Stream<Citation> law, Optional<ItemCode> by) {
        law.forEach(citation ->
                cited.computeIfAbsent(citation.act(), act -> new HashSet<>()).add(by));
    }

    private void acts() {
        var listed = new TreeMap<String, LegalBasis>();
        for (var act : set.terms().acts()) {
            if (listed.put(act.number(), act) != null) {
                faults.add(SetFault.of(Kind.ACT_TWICE, TermsWording.actTwice(act.number())));
            }
        }
        cited.forEach((number, by) -> Optional.ofNullable(listed.get(number))
                .ifPresentOrElse(act -> inForce(act, by), () -> unknown(number, by)));
    }

    private void unknown(String number, Set<Optional<ItemCode>> by) {
        by.forEach(place -> faults.add(new SetFault(Kind.UNKNOWN_ACT, place, unknownAct(number, place))));
    }

    private static Text unknownAct(String number, Optional<ItemCode> place) {
        var said = TermsWording.unknownAct(number);
        return place.map(code -> CriteriaWording.of(code, said)).orElse(said);
    }

    private void inForce(LegalBasis act, Set<Optional<ItemCode>> by) {
        var years = set.terms().years();
        if (!years.isEmpty() && years.stream().noneMatch(year -> covers(act.validity(), year))) {
            var items = by.stream().flatMap(Optional::stream).sorted().toList();
            faults.add(SetFault.of(Kind.ACT_NOT_IN_FORCE, TermsWording.notInForce(act, years, items)));
        }
    }

    /// Whether a day of the year lies within the validity.
    private static boolean covers(Validity validity, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return validity.from().filter(last::isBefore).isEmpty()
                && validity.until().filter(first::isAfter).isEmpty()
                && validity.from()
                        .flatMap(from -> validity.until().filter(from::isAfter))
                        .isEmpty();
    }
}
