package parindex.core.audit.text;

import static parindex.core.audit.Severity.ERROR;
import static parindex.core.audit.Severity.NOTE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Severity;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Numerals;

/// Adds what the running text itself gives: the areas against the total, and the parts after "trong đó" against the
/// whole before it. Sums that are off by no more than the printed decimals explain are a note, others an error.
public final class TextAddsUp implements Check {
    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var findings = new ArrayList<Finding>();
        var passages = Claims.byPassage(input);
        areas(input, passages).ifPresent(findings::add);
        passages.forEach(claims -> findings.addAll(parts(claims)));
        return findings;
    }

    // The areas as the text prints them, where it prints all of them, against the total as the text prints it.
    private static Optional<Finding> areas(AuditInput input, List<List<Claim>> passages) {
        var claims =
                passages.stream().flatMap(List::stream).filter(Claim::isReached).toList();
        var areas = new LinkedHashMap<String, Claim>();
        claims.stream()
                .filter(claim -> isArea(claim.topic()))
                .forEach(claim -> areas.putIfAbsent(claim.topic().code(), claim));
        var codes = input.tree().areas().stream()
                .map(ReportedItem::code)
                .map(ItemCode::toString)
                .toList();
        if (codes.size() < 2 || !areas.keySet().containsAll(codes)) {
            return Optional.empty();
        }
        return total(claims, areas).flatMap(total -> sum(total, List.copyOf(areas.values())));
    }

    private static boolean isArea(Topic topic) {
        return ItemCode.find(topic.code())
                .filter(code -> code.parent().isEmpty())
                .isPresent();
    }

    // The total named last before the first area, else the first one named at all.
    private static Optional<Claim> total(List<Claim> claims, Map<String, Claim> areas) {
        var first = areas.values().iterator().next();
        var totals = claims.stream().filter(claim -> claim.topic().isTotal()).toList();
        return claims.subList(0, claims.indexOf(first)).stream()
                .filter(totals::contains)
                .reduce((one, last) -> last)
                .or(() -> totals.stream().findFirst());
    }

    private static Optional<Finding> sum(Claim whole, List<Claim> parts) {
        var sum = parts.stream().map(Claim::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var spot = whole.topic().spot(whole, "achieved");
        return Sums.severity(whole, parts, sum)
                .map(severity -> finding(severity, spot, whole.points(), sum, parts.size()));
    }

    // The first claim of a paragraph is the whole when the maxima, or the points, of the others add up to it.
    private static List<Finding> parts(List<Claim> claims) {
        if (claims.size() < 3 || claims.stream().anyMatch(claim -> claim.of().isEmpty())) {
            return List.of();
        }
        var whole = claims.getFirst();
        var parts = claims.subList(1, claims.size());
        var points = parts.stream().map(Claim::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var maxima = parts.stream().flatMap(part -> part.of().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var max = whole.of().orElseThrow();
        if (maxima.compareTo(max) == 0) {
            return sum(whole, parts).stream().toList();
        }
        var spot = whole.topic().spot(whole, "max");
        return points.compareTo(whole.points()) == 0
                ? List.of(finding(ERROR, spot, max, maxima, parts.size()))
                : List.of();
    }

    private static Finding finding(Severity severity, Spot where, BigDecimal stated, BigDecimal sum, int parts) {
        var spot = where.says(Numerals.plain(stated)).shouldSay(Numerals.plain(sum));
        return Finding.of(
                FindingKind.TEXT_ARITHMETIC, severity, spot, TextWording.sum(stated, sum, parts, severity == NOTE));
    }
}
