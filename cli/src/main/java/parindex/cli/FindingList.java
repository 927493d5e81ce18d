package parindex.cli;

import java.util.ArrayList;
import java.util.List;
import parindex.core.audit.Finding;
import parindex.core.audit.Severity;
import parindex.core.language.Language;

/// Findings for the eye: the grave ones first, each with its place, likely reason and advice.
///
/// @param findings what the audit found
/// @param language of the sentences
record FindingList(List<Finding> findings, Language language) {
    String text() {
        var lines = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var some = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            lines.add(CliWording.severity(severity, some.size()).in(language));
            some.forEach(finding -> lines.addAll(said(finding)));
            lines.add("");
        }
        return String.join("\n", lines).stripTrailing();
    }

    private List<String> said(Finding finding) {
        var place = finding.place().said().in(language);
        var lines = new ArrayList<String>();
        lines.add("  " + place + " · " + finding.message().in(language));
        if (finding.severity() == Severity.ERROR
                && !finding.reason().in(language).isEmpty()) {
            lines.add("      " + finding.reason().in(language) + " "
                    + finding.advice().in(language));
        }
        return lines;
    }
}
