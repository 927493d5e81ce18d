package parindex.app.assessment.entry.sheet;

import java.util.Arrays;
import java.util.List;
import parindex.app.assessment.entry.Sheet;
import parindex.app.kit.web.Frame;
import parindex.core.assessment.EntryFinding;
import parindex.core.assessment.EntryFinding.Severity;

/// What somebody has to look at, gravest first.
///
/// @param frame    around it
/// @param url      of the sheet
/// @param sentence what it comes to
/// @param groups   the findings by severity
public record CheckPage(Frame frame, String url, String sentence, List<Group> groups) {
    public CheckPage {
        groups = List.copyOf(groups);
    }

    /// Findings of one severity.
    public record Group(String style, String title, List<Line> lines) {}

    /// One finding.
    public record Line(String code, String title, String said) {}

    static CheckPage of(Frame frame, Sheet sheet) {
        var own = sheet.entered().stream().map(leaf -> leaf.code()).toList();
        var found = sheet.checks().all().stream()
                .filter(finding -> own.contains(finding.item()))
                .toList();
        var groups = Arrays.stream(Severity.values())
                .map(severity -> group(frame, sheet, severity, found))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        var stop = found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        var sentence = stop == 0
                ? frame.words().say("sheet.check.clear")
                : frame.words().count("sheet.check.stop", (int) stop);
        return new CheckPage(frame, sheet.head().url(), sentence, groups);
    }

    private static Group group(Frame frame, Sheet sheet, Severity severity, List<EntryFinding> found) {
        var words = frame.words();
        var lines = found.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> new Line(
                        finding.item().toString(),
                        sheet.entries().set().item(finding.item()).orElseThrow().title(),
                        words.say(finding.said())))
                .toList();
        return new Group(
                severity.name().toLowerCase(java.util.Locale.ROOT),
                words.word("sheet.check.", severity) + " (" + lines.size() + ")",
                lines);
    }
}
