package parindex.core.analysis;

import java.util.List;
import java.util.Optional;
import parindex.core.audit.Audit;
import parindex.core.audit.AuditReport;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Terms;
import parindex.core.intake.ReportedCard;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult;
import parindex.core.ranking.Standings;
import parindex.core.unit.NameAliases;
import parindex.core.unit.UnitKind;

/// What the program brings along to judge a report by.
///
/// @param sets      criteria sets
/// @param agencies  names that mean the same agency
/// @param published results of all units as they were published
public record Reference(List<CriteriaSet> sets, NameAliases agencies, Published published) {
    public static final Reference NONE = new Reference(List.of(), NameAliases.NONE, Published.NONE);
    private static final String PROVINCE = "(?iu)(tỉnh|thành phố|tp\\.?)\\s.*";

    public Reference {
        sets = List.copyOf(sets);
    }

    /// The criteria set a report should follow: that of its year for provinces. A report that names another kind of
    /// unit has none here, nor has a year of whose set the structure is not known.
    public Optional<CriteriaSet> setFor(ReportedCard card) {
        var isProvince =
                card.subject().unit().filter(unit -> !unit.matches(PROVINCE)).isEmpty();
        return isProvince ? card.subject().year().flatMap(this::provinceSet) : Optional.empty();
    }

    /// The criteria set of provinces in a year, nothing where its structure is not known.
    public Optional<CriteriaSet> provinceSet(int year) {
        return setOf(UnitKind.PROVINCE, year);
    }

    /// The criteria set of a kind of unit in a year, nothing where its structure is not known.
    public Optional<CriteriaSet> setOf(UnitKind kind, int year) {
        return sets.stream()
                .filter(set -> set.terms().status() != Terms.Status.PARTIAL)
                .filter(set -> set.terms().kind().equals(Optional.of(kind)))
                .filter(set -> set.terms().years().contains(year))
                .findFirst();
    }

    /// The same with newer published results.
    public Reference with(List<PublishedResult> newer) {
        return newer.isEmpty() ? this : new Reference(sets, agencies, published.with(newer));
    }

    /// What does not add up in a report.
    public AuditReport audit(ReportedCard card, Optional<CriteriaSet> set) {
        return Audit.of(card, set, agencies);
    }

    /// All units of the report's year: as published where that is known of its unit, else as the report prints them.
    public Standings standings(ReportedCard card) {
        var year = card.subject().year().orElse(0);
        var known = published.standings(year);
        return known.find(card.subject().shortUnit()).isPresent() ? known : PrintedStandings.of(card);
    }
}
