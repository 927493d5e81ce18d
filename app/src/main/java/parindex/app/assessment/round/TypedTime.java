package parindex.app.assessment.round;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.app.kit.web.typed.TypedDay;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Milestone;

/// A date of a round as people type it: a day, and a time of day where it is not the usual one.
public final class TypedTime {
    private static final Pattern FORM = Pattern.compile("(\\S+)(?:[ T,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private TypedTime() {}

    /// The instant in Viet Nam. A day alone means its last second for an end, else its first.
    public static Optional<Instant> of(String typed, boolean end) {
        var form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var usual = end ? LAST : LocalTime.MIDNIGHT;
        var time = form.group(2) == null
                ? Optional.of(usual)
                : time(
                        form.group(2),
                        form.group(3),
                        Optional.ofNullable(form.group(4)).orElse("0"));
        return TypedDay.of(form.group(1))
                .flatMap(day ->
                        time.map(of -> day.atTime(of).atZone(Calendar.ZONE).toInstant()));
    }

    private static Optional<LocalTime> time(String hour, String minute, String second) {
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), Integer.parseInt(second)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /// As it is typed.
    public static String shown(Instant time) {
        return SHOWN.format(time.atZone(Calendar.ZONE));
    }

    /// The same dates some years later.
    public static Calendar later(Calendar calendar, int years) {
        var all = Calendar.EMPTY;
        for (var milestone : Milestone.values()) {
            var said = calendar.said(milestone);
            if (said.isPresent()) {
                all = all.with(
                        milestone,
                        said.get().atZone(Calendar.ZONE).plusYears(years).toInstant());
            }
        }
        return all;
    }
}
