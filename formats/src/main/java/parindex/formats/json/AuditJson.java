package parindex.formats.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parindex.core.audit.Finding;
import parindex.core.audit.Severity;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.language.Language;

/// Findings as the JSON that `audit --json` prints; sentences in Vietnamese, with English beside them.
public final class AuditJson {
    private AuditJson() {}

    /// The whole document.
    public static String text(SourceFile source, List<Finding> findings) {
        var document = Json.object("source", CardJson.source(source));
        var summary = Json.object("errors", count(findings, Severity.ERROR));
        summary.put("warnings", count(findings, Severity.WARNING));
        summary.put("notes", count(findings, Severity.NOTE));
        document.put("summary", summary);
        document.put("findings", findings.stream().map(AuditJson::finding).toList());
        return Json.text(document);
    }

    static Map<String, @Nullable Object> finding(Finding finding) {
        var object = Json.object("kind", finding.kind().code());
        object.put("severity", CardJson.word(finding.severity()));
        object.put("code", blankAsNull(finding.code()));
        object.put("field", blankAsNull(finding.field()));
        object.put("stated", blankAsNull(finding.stated()));
        object.put("expected", blankAsNull(finding.expected()));
        object.put("place", PlaceText.write(finding.place()));
        object.put("message", finding.message().in(Language.VI));
        object.put("reason", finding.reason().in(Language.VI));
        object.put("advice", finding.advice().in(Language.VI));
        var english = Json.object("message", finding.message().in(Language.EN));
        english.put("reason", finding.reason().in(Language.EN));
        english.put("advice", finding.advice().in(Language.EN));
        object.put("en", english);
        return object;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
