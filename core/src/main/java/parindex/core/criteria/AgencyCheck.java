package parindex.core.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;

/// Agencies that a set names although they had ended before its first assessment year began (F-08). What they answered
/// for in earlier years stays theirs.
public final class AgencyCheck {
    private final Agencies agencies;
    private final LocalDate begin;

    private AgencyCheck(Agencies agencies, LocalDate begin) {
        this.agencies = agencies;
        this.begin = begin;
    }

    /// One fault for each item and agency, with the agency that took over.
    public static List<SetFault> of(CriteriaSet set, Agencies agencies) {
        return set.terms().years().stream()
                .min(Integer::compare)
                .map(year -> new AgencyCheck(agencies, LocalDate.of(year, 1, 1)))
                .map(check -> set.items().stream().flatMap(check::faults).toList())
                .orElse(List.of());
    }

    private Stream<SetFault> faults(Item item) {
        var named = item.assignment();
        return Stream.of(named.lead(), named.coordinating(), named.unlabelled())
                .flatMap(List::stream)
                .distinct()
                .flatMap(name -> fault(item.code(), name).stream());
    }

    private Optional<SetFault> fault(ItemCode code, String name) {
        return agencies.find(name)
                .flatMap(Agency::became)
                .filter(next -> !begin.isBefore(next.date()))
                .map(next -> new SetFault(
                        SetFault.Kind.AGENCY_ENDED,
                        Optional.of(code),
                        CriteriaWording.agencyEnded(code, name, next.date().minusDays(1), successor(name, next))));
    }

    /// Who answers when the set begins to hold; the next in line where nobody is known then.
    private String successor(String name, Agency.Became next) {
        return agencies.on(name, begin).map(Agency::name).orElse(next.name());
    }
}
