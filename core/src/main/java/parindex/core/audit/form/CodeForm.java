package parindex.core.audit.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Spot;
import parindex.core.criteria.item.Level;
import parindex.core.intake.ReportedItem;

/// Looks for codes that were read though they are written with a stray blank or mark. What most codes of a level
/// have, such as a full stop or Roman numerals for areas, is the style of the report and no fault.
public final class CodeForm implements Check {
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[.)]?");
    private static final Pattern MARK_AT_END = Pattern.compile("\\d+(\\.\\d+)*[.)]");

    private enum Style {
        PLAIN,
        ROMAN,
        MARK_AT_END,
        STRAY
    }

    private record Kind(Level level, Style style) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.CODE_FORM);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var rows = input.tree().rows();
        Map<Kind, Long> kinds = rows.stream().collect(groupingBy(CodeForm::kind, counting()));
        Map<Level, Long> levels =
                rows.stream().collect(groupingBy(row -> row.code().level(), counting()));
        return rows.stream()
                .filter(row -> style(row) != Style.PLAIN)
                .filter(row -> style(row) == Style.STRAY
                        || kinds.getOrDefault(kind(row), 0L) * 2
                                <= levels.getOrDefault(row.code().level(), 0L))
                .map(CodeForm::finding)
                .toList();
    }

    private static Finding finding(ReportedItem row) {
        var code = row.code().toString();
        var spot = Spot.of(row, "code").says(row.printedCode()).shouldSay(code);
        return Finding.of(FindingKind.CODE_FORM, spot, FormWording.codeForm(spot));
    }

    private static Kind kind(ReportedItem row) {
        return new Kind(row.code().level(), style(row));
    }

    private static Style style(ReportedItem row) {
        var printed = row.printedCode();
        if (printed.equals(row.code().toString())) {
            return Style.PLAIN;
        }
        if (ROMAN.matcher(printed).matches()) {
            return Style.ROMAN;
        }
        return MARK_AT_END.matcher(printed).matches() ? Style.MARK_AT_END : Style.STRAY;
    }
}
