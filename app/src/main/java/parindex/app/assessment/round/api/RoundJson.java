package parindex.app.assessment.round.api;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parindex.app.assessment.Round;
import parindex.app.assessment.extension.Given;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;

/// Rounds as programs read them: times with the offset of Viet Nam; an end is the first instant that is too late.
final class RoundJson {
    private RoundJson() {}

    static Map<String, Object> round(Round round) {
        var json = new LinkedHashMap<String, Object>();
        json.put("round", round.slug());
        json.put("name", round.name());
        json.put("year", round.year());
        json.put("host", round.host().slug());
        json.put("stage", round.stage().name());
        json.put("invented", round.invented());
        json.put("dates", dates(round.calendar()));
        json.put("now", time(round.now()));
        json.put("version", round.version());
        return json;
    }

    private static Map<String, Object> dates(Calendar calendar) {
        var dates = new LinkedHashMap<String, Object>();
        for (var milestone : Milestone.values()) {
            calendar.at(milestone).ifPresent(at -> dates.put(word(milestone), time(at)));
        }
        return dates;
    }

    static String word(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> extensions(List<Given> given) {
        return Map.of("extensions", given.stream().map(RoundJson::extension).toList());
    }

    private static Map<String, Object> extension(Given given) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", given.id().toString());
        json.put("unit", given.slug());
        json.put("items", given.items());
        json.put("until", time(given.until()));
        json.put("reason", given.reason());
        json.put("at", time(given.at()));
        return json;
    }

    private static String time(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.atZone(Calendar.ZONE).toOffsetDateTime());
    }
}
