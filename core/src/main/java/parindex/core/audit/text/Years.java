package parindex.core.audit.text;

import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.audit.AuditInput;

/// Which year a figure of running text speaks of: the last one named before it.
final class Years {
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

    private Years() {}

    /// True when the words before a figure name another year than the one the report is about.
    static boolean isOther(AuditInput input, String before) {
        var named = YEAR.matcher(before)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .reduce((first, last) -> last);
        Optional<Integer> own = input.card().subject().year();
        return named.isPresent() && own.isPresent() && !named.equals(own);
    }
}
