package parindex.app.assessment.round.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.TypedTime;
import parindex.app.assessment.round.screen.DatesPage.Field;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.language.Text;

/// The dates of a round as they are typed.
///
/// @param times by their milestone
record TypedCalendar(Map<Milestone, String> times) {
    static TypedCalendar of(Round round) {
        var times = new EnumMap<Milestone, String>(Milestone.class);
        for (var milestone : Milestone.values()) {
            times.put(
                    milestone,
                    round.calendar().said(milestone).map(TypedTime::shown).orElse(""));
        }
        return new TypedCalendar(times);
    }

    static TypedCalendar of(Map<String, String> sent) {
        var times = new EnumMap<Milestone, String>(Milestone.class);
        for (var milestone : Milestone.values()) {
            times.put(milestone, sent.getOrDefault(word(milestone), "").strip());
        }
        return new TypedCalendar(times);
    }

    static String word(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The typed dates; those that are none, and those out of order, are told apart.
    record Read(Calendar calendar, Map<Milestone, Text> faults) {}

    Read read() {
        var faults = new LinkedHashMap<Milestone, Text>();
        var calendar = Calendar.EMPTY;
        for (var milestone : Milestone.values()) {
            var typed = times.getOrDefault(milestone, "");
            var time = TypedTime.of(typed, milestone.isEnd());
            if (time.isPresent()) {
                calendar = calendar.with(milestone, time.get());
            } else if (!typed.isEmpty()) {
                faults.put(milestone, RoundWording.noTime(typed));
            }
        }
        var given = calendar;
        given.faults().stream()
                .filter(fault -> given.at(fault.at()).isPresent())
                .forEach(fault -> faults.putIfAbsent(fault.at(), fault.said()));
        return new Read(given, faults);
    }

    List<Field> fields(Map<Milestone, Text> faults, Words words) {
        var fields = new ArrayList<Field>();
        for (var milestone : Milestone.values()) {
            fields.add(new Field(
                    word(milestone),
                    words.word("round.date.", milestone),
                    words.say(milestone.isEnd() ? "round.date.last" : "round.date.first"),
                    times.getOrDefault(milestone, ""),
                    Optional.ofNullable(faults.get(milestone)).map(words::say).orElse("")));
        }
        return fields;
    }
}
