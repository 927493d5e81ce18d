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
import parindex.core.criteria.item.Item;
import parindex.core.ranking.Entry;
import parindex.core.ranking.Published;
import parindex.core.ranking.PublishedResult;
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

    /// What an address asks for.
    ///
    /// @param unit the one that asks, or empty
    /// @param with those to lay it beside, none for the best
    record Asked(ComparedKind kind, int year, String unit, List<String> with) {}

    /// Units side by side.
    ///
    /// @param year      of all of them
    /// @param kind      of all of them
    /// @param published where the figures come from
    /// @param set       the criteria set of that kind and year, where it is known
    /// @param reported  whether the unit that asks has a result of its own
    /// @param switches  whether anything is known of the other kind in that year
    record Beside(
            int year,
            ComparedKind kind,
            Standings all,
            Choosing choosing,
            SideBySide sides,
            Published published,
            Optional<CriteriaSet> set,
            boolean reported,
            boolean switches) {
        /// How many units of the kind were ranked.
        int ranked() {
            return Math.max(all.ranked(choosing.own()), published.ranked(kind.scope(), year));
        }

        /// What was published of a unit in a year.
        Optional<PublishedResult> find(String unit, int of) {
            return published.find(kind.scope(), unit, of);
        }

        /// Title of an area, nothing where the set of that year is not known.
        Optional<String> title(String area) {
            return set.flatMap(known -> known.areas().stream()
                            .filter(item -> item.code().toString().equals(area))
                            .findFirst())
                    .map(Item::title);
        }
    }

    /// Lays the units that an address names side by side, nothing where nothing is known of the year or the unit.
    Optional<Beside> of(Asked asked) {
        // Asked first: it tells on the way which published tables there are, so that none is missed that just came in.
        var reports = reports(asked.year());
        var reference = knowledge.reference();
        var own = asked.kind() == ComparedKind.PROVINCES ? reports : List.<Subject>of();
        var all = all(asked, reference, own);
        var known = own.stream().map(Subject::slug).toList();
        return Choosing.of(all, asked.unit(), asked.with(), known)
                .map(choosing -> new Beside(
                        asked.year(),
                        asked.kind(),
                        all,
                        choosing,
                        SideBySide.of(all, choosing.own(), choosing.others()),
                        reference.published(),
                        asked.kind().scope().kind().flatMap(kind -> reference.setOf(kind, asked.year())),
                        known.contains(choosing.slug()),
                        isKnown(asked.kind().other(), asked.year(), reference, reports)));
    }

    /// The accepted reports of a year; all that can be read are of provinces.
    private List<Subject> reports(int year) {
        return cards.all().stream()
                .filter(subject -> subject.year() == year && !subject.invented())
                .toList();
    }

    private static boolean isKnown(ComparedKind kind, int year, Reference reference, List<Subject> reports) {
        return reference.published().years(kind.scope()).contains(year)
                || (kind == ComparedKind.PROVINCES && !reports.isEmpty());
    }

    /// The units as published, with the areas of their own reports, and those of which there is a report alone.
    private Standings all(Asked asked, Reference reference, List<Subject> reports) {
        var standings = reference.published().standings(asked.kind().scope(), asked.year());
        var entries = reports.stream()
                .collect(Collectors.toMap(
                        report -> Unit.key(report.unit()),
                        report -> Entry.of(results.of(report).scores()),
                        (one, other) -> one));
        var published = standings.units().stream().map(one -> with(one, entries.get(Unit.key(one.unit()))));
        var alone = reports.stream()
                .filter(report -> standings.find(report.unit()).isEmpty())
                .map(report -> alone(report, entries.get(Unit.key(report.unit())), reference));
        return new Standings(asked.year(), Stream.concat(published, alone).toList());
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

    /// Years of which something is known of a kind of units, latest first.
    List<Integer> years(ComparedKind kind) {
        return knowledge.reference().published().years(kind.scope());
    }
}
