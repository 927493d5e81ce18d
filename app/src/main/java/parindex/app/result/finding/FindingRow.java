package parindex.app.result.finding;

import parindex.app.kit.web.Frame;
import parindex.app.result.Result;
import parindex.core.audit.Finding;

/// A finding as screens show it.
///
/// @param number   its number in the result, from 1
/// @param kind     public name of its kind
/// @param severity how grave: error, warning or note
/// @param word     the same as a word
/// @param code     the item concerned, or empty
/// @param place    where to look, in words
/// @param message  what is wrong
/// @param reason   how it probably came about, or empty
/// @param advice   what to do, or empty
/// @param url      address that shows it beside its line
public record FindingRow(
        int number,
        String kind,
        String severity,
        String word,
        String code,
        String place,
        String message,
        String reason,
        String advice,
        String url) {
    public static FindingRow of(Frame frame, Result result, Finding finding) {
        var words = frame.words();
        var number = result.findings().indexOf(finding) + 1;
        return new FindingRow(
                number,
                finding.kind().code(),
                finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                words.word("severity.", finding.severity()),
                finding.code(),
                words.say(finding.place().said()),
                words.say(finding.message()),
                words.say(finding.reason()),
                words.say(finding.advice()),
                result.subject().url("findings") + "?finding=" + number + "#source");
    }

    /// The same where the advice stands above.
    FindingRow withoutAdvice() {
        return new FindingRow(number, kind, severity, word, code, place, message, reason, "", url);
    }
}
