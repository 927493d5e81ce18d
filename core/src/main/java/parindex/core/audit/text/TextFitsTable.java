package parindex.core.audit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.language.Numerals;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Compares points, maxima and percentages that the text claims of an area, an item, the total or a part by source
/// with the table. A figure printed with fewer decimals, rounded or cut, is the same figure; a percentage that
/// repeats the table's own, right or wrong, is no second fault.
public final class TextFitsTable implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_CONTRADICTS_TABLE);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return Claims.in(input).stream()
                .filter(claim -> claim.topic().isKnown())
                .flatMap(claim -> compare(claim).stream())
                .toList();
    }

    private static List<Finding> compare(Claim claim) {
        var findings = new ArrayList<Finding>();
        claim.topic()
                .points()
                .filter(table -> claim.isReached() && !fits(claim))
                .map(table -> finding(claim, "achieved", claim.points(), table))
                .ifPresent(findings::add);
        claim.of().flatMap(of -> max(claim, of)).ifPresent(findings::add);
        percent(claim).ifPresent(findings::add);
        return findings;
    }

    private static boolean fits(Claim claim) {
        return claim.topic().achieved().stream()
                .anyMatch(table -> FigureFits.points(claim.points(), claim.digits(), table));
    }

    private static Optional<Finding> max(Claim claim, BigDecimal of) {
        return claim.topic()
                .maximum()
                .filter(max -> claim.topic().max().stream().noneMatch(table -> table.compareTo(of) == 0))
                .map(max -> finding(claim, "max", of, max));
    }

    private static Optional<Finding> percent(Claim claim) {
        return claim.percent()
                .flatMap(mark -> mark.figure()
                        .value()
                        .filter(said -> !FigureFits.percent(said, mark.figure().digits(), claim))
                        .flatMap(said -> expected(claim).map(table -> finding(claim, "percent", said, table))));
    }

    private static Optional<BigDecimal> expected(Claim claim) {
        var topic = claim.topic();
        return topic.percent()
                .value()
                .or(() -> topic.points()
                        .flatMap(points -> topic.maximum()
                                .map(max -> FigureFits.percentOf(Share.of(points), max)
                                        .rounded(Rounding.PRINTED))));
    }

    private static Finding finding(Claim claim, String field, BigDecimal said, BigDecimal table) {
        var spot = claim.topic().spot(claim, field).says(Numerals.plain(said)).shouldSay(Numerals.plain(table));
        return Finding.of(
                FindingKind.TEXT_CONTRADICTS_TABLE,
                spot,
                TextWording.contradictsTable(claim.topic(), field, said, table));
    }
}
