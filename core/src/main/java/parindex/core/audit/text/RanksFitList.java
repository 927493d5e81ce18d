package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.audit.text.RankClaims.RankClaim;
import parindex.core.intake.ReportedUnit;
import parindex.core.language.Numerals;

/// Compares the places that the text gives to units with the printed ranking, the number of units with its length,
/// and the order of the ranking with the totals it prints. A ranking that is no ranking, an alphabetical list, is
/// not asked.
public final class RanksFitList implements Check {
    private static final int LENGTH_OF_A_RANKING = 10;

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.RANK_MISMATCH);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var units = new Units(input);
        var ranked =
                units.all().stream().filter(unit -> unit.rank().isPresent()).toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        var claims = new RankClaims(input, units).all();
        var length = length(ranked.size(), claims);
        var places = length.isPresent()
                ? Stream.<Finding>empty()
                : claims.stream().flatMap(claim -> place(units, claim).stream());
        return Stream.of(length.stream(), places, order(units))
                .flatMap(found -> found)
                .toList();
    }

    private static Optional<Finding> place(Units units, RankClaim claim) {
        return units.find(claim.unit())
                .flatMap(unit -> unit.rank()
                        .filter(rank -> rank != claim.rank())
                        .map(rank -> finding(Spot.at(claim.words().place(), "rank"), claim.rank(), rank, unit.name())));
    }

    // A list that is too short shifts every place; then only its length is said, once.
    private static Optional<Finding> length(int listed, List<RankClaim> claims) {
        return claims.stream()
                .filter(claim -> listed >= LENGTH_OF_A_RANKING)
                .filter(claim -> claim.of().isPresent() && claim.of().getAsInt() != listed)
                .findFirst()
                .map(claim -> length(listed, claim));
    }

    private static Finding length(int listed, RankClaim claim) {
        int stated = claim.of().orElse(listed);
        var spot = Spot.at(claim.words().place(), "units")
                .says(String.valueOf(stated))
                .shouldSay(String.valueOf(listed));
        return Finding.of(FindingKind.RANK_MISMATCH, spot, TextWording.rankedUnits(stated, listed));
    }

    private static Finding finding(Spot where, int stated, int listed, String unit) {
        var spot = where.says(String.valueOf(stated)).shouldSay(String.valueOf(listed));
        return Finding.of(FindingKind.RANK_MISMATCH, spot, TextWording.rank(unit, stated, listed));
    }

    // Totals may only fall from one place to the next.
    private static Stream<Finding> order(Units units) {
        var known = units.distinct().stream()
                .filter(unit -> unit.rank().isPresent() && unit.total().isPresent())
                .sorted(Comparator.comparing(unit -> unit.rank().orElseThrow()))
                .toList();
        return IntStream.range(1, known.size())
                .filter(i -> total(known.get(i)).compareTo(total(known.get(i - 1))) > 0)
                .mapToObj(i -> order(known.get(i - 1), known.get(i)));
    }

    private static Finding order(ReportedUnit above, ReportedUnit below) {
        var spot = Spot.at(below.place(), "total").says(Numerals.plain(total(below)));
        return Finding.of(FindingKind.RANK_MISMATCH, spot, TextWording.order(above, below));
    }

    private static BigDecimal total(ReportedUnit unit) {
        return unit.total().orElseThrow();
    }
}
