package parindex.app.result.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parindex.app.intake.CardStore;
import parindex.app.intake.Knowledge;
import parindex.app.kit.web.Subject;
import parindex.app.result.Results;
import parindex.core.analysis.Reference;
import parindex.core.criteria.CriteriaSet;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Published;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.ranking.comparison.SideBySide;
import parindex.core.unit.Unit;

/// What is known of the units of a year: as published, and the areas of units whose own report was accepted.
@Component
class Compared {
    private final Knowledge knowledge;
    private final Results results;
    private final CardStore cards;

    Compared(Knowledge knowledge, Results results, CardStore cards) {
        this.knowledge = knowledge;
        this.results = results;
        this.cards = cards;
    }

    /// Units side by side.
    ///
    /// @param year      of all of them
    /// @param published where the figures come from
    /// @param set       the criteria set of that year, where it is known
    /// @param reported  whether the unit that asks has a result of its own
    record Beside(
            int year,
            Standings all,
            Choosing choosing,
            SideBySide sides,
            Published published,
            Optional<CriteriaSet> set,
            boolean reported) {}

    /// Lays the units that an address names side by side, nothing where nothing is known of the year or the unit.
    Optional<Beside> of(int year, String unit, List<String> with) {
        var reports = cards.all().stream()
                .filter(subject -> subject.year() == year && !subject.invented())
                .toList();
        var reference = knowledge.reference();
        var standings = reference.published().standings(year);
        var entries = reports.stream()
                .collect(Collectors.toMap(
                        report -> Unit.key(report.unit()),
                        report -> Entry.of(results.of(report).scores()),
                        (one, other) -> one));
        var all = new Standings(
                year,
                Stream.concat(
                                standings.units().stream().map(one -> with(one, entries.get(Unit.key(one.unit())))),
                                reports.stream()
                                        .filter(report ->
                                                standings.find(report.unit()).isEmpty())
                                        .map(report -> alone(report, entries.get(Unit.key(report.unit())), reference)))
                        .toList());
        var known = reports.stream().map(Subject::slug).toList();
        return Choosing.of(all, unit, with, known)
                .map(choosing -> new Beside(
                        year,
                        all,
                        choosing,
                        SideBySide.of(all, choosing.own(), choosing.others()),
                        reference.published(),
                        reference.provinceSet(year),
                        known.contains(choosing.slug())));
    }

    /// A unit with the areas of its own report, where they were not published.
    private static Standing with(Standing unit, @Nullable Entry card) {
        return card == null || !unit.areas().isEmpty()
                ? unit
                : new Standing(
                        unit.unit(),
                        unit.total(),
                        unit.place(),
                        unit.tied(),
                        unit.band(),
                        unit.region(),
                        card.areas(),
                        unit.basis(),
                        unit.source(),
                        unit.reduced());
    }

    /// A unit of which nothing was published, by its own report: it has points and no place.
    private static Standing alone(Subject report, @Nullable Entry card, Reference reference) {
        return new Standing(
                report.unit(),
                Optional.ofNullable(card).flatMap(Entry::total),
                Optional.empty(),
                false,
                Optional.empty(),
                reference
                        .published()
                        .register()
                        .find(report.unit(), report.year())
                        .flatMap(Unit::region),
                Optional.ofNullable(card).map(Entry::areas).orElse(Map.of()),
                Standing.Basis.COMPUTED,
                "",
                Optional.empty());
    }

    /// Years of which something is known, latest first.
    List<Integer> years() {
        return knowledge.reference().published().years();
    }
}
