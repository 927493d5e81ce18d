package parindex.app.assessment.round.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parindex.app.assessment.Round;
import parindex.app.assessment.extension.Given;
import parindex.app.kit.web.api.Times;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;

/// A round as programs read it: times with the offset of Viet Nam; an end is the first instant that is too late.
///
/// @param round its word in addresses
/// @param host  word of the unit that runs it
/// @param stage where it stands by the clock of the server
/// @param dates by their words
/// @param now   the clock of the server
record RoundJson(
        String round,
        String name,
        int year,
        String host,
        String stage,
        boolean invented,
        Map<String, String> dates,
        String now,
        int version) {
    static RoundJson of(Round round) {
        return new RoundJson(
                round.slug(),
                round.name(),
                round.year(),
                round.host().slug(),
                round.stage().name(),
                round.invented(),
                dates(round.calendar()),
                Times.of(round.now()),
                round.version());
    }

    private static Map<String, String> dates(Calendar calendar) {
        var dates = new LinkedHashMap<String, String>();
        for (var milestone : Milestone.values()) {
            calendar.at(milestone).ifPresent(at -> dates.put(word(milestone), Times.of(at)));
        }
        return dates;
    }

    static String word(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// More time as programs read it.
    ///
    /// @param items empty for the whole sheet
    /// @param until the first instant that is too late
    record ExtensionJson(String id, String unit, List<String> items, String until, String reason, String at) {
        static ExtensionJson of(Given given) {
            return new ExtensionJson(
                    given.id().toString(),
                    given.slug(),
                    List.copyOf(given.items()),
                    Times.of(given.until()),
                    given.reason(),
                    Times.of(given.at()));
        }
    }
}
