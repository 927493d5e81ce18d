package parindex.core.audit;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parindex.core.criteria.item.ItemCode;

/// What an audit found: the gravest first, then by kind and by place.
///
/// @param findings every finding once
public record AuditReport(List<Finding> findings) {
    private static final Comparator<Finding> ORDER = comparing(Finding::severity)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::place)
            .thenComparing(AuditReport::code)
            .thenComparing(Finding::field);

    private static final Set<FindingKind> OF_READING = EnumSet.of(
            FindingKind.UNREADABLE_FIGURE,
            FindingKind.AMBIGUOUS_FIGURE,
            FindingKind.DUPLICATE_CODE,
            FindingKind.SHORT_ROW,
            FindingKind.ROW_NOT_UNDERSTOOD,
            FindingKind.CELL_BROKEN,
            FindingKind.CAUSE_MISPLACED,
            FindingKind.HIDDEN_CONTENT,
            FindingKind.ACTIVE_CONTENT,
            FindingKind.NO_TOTAL_ROW,
            FindingKind.CODE_FORM,
            FindingKind.FIGURE_FORM);

    public AuditReport {
        findings = findings.stream().distinct().sorted(ORDER).toList();
    }

    /// How many findings of each severity; every severity is there.
    public Map<Severity, Long> counts() {
        var counts = new EnumMap<Severity, Long>(Severity.class);
        for (var severity : Severity.values()) {
            counts.put(severity, 0L);
        }
        counts.putAll(findings.stream().collect(groupingBy(Finding::severity, counting())));
        return counts;
    }

    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /// Findings that concern reading: what was hard to make out, whether or not it is right.
    public List<Finding> ofReading() {
        return findings.stream()
                .filter(finding -> OF_READING.contains(finding.kind()))
                .toList();
    }

    /// Findings about one item, for its page.
    public List<Finding> of(ItemCode code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code.toString()))
                .toList();
    }

    /// The kinds that were found, in their order, with how many of each.
    public Map<FindingKind, Long> kinds() {
        return findings.stream()
                .map(Finding::kind)
                .collect(groupingBy(identity(), () -> new EnumMap<>(FindingKind.class), counting()));
    }

    private static ItemCode code(Finding finding) {
        return ItemCode.find(finding.code()).orElse(new ItemCode(List.of(0)));
    }
}
