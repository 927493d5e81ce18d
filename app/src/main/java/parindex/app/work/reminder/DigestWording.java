package parindex.app.work.reminder;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import parindex.core.assessment.work.Reminder;
import parindex.core.language.Language;
import parindex.core.language.Text;

/// How a digest is said in a mail: Vietnamese first, English below.
final class DigestWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DigestWording() {}

    static String subject(Reminder reminder) {
        return "PAR INDEX: %d việc cần làm".formatted(reminder.lines());
    }

    static String body(Digest digest, String link) {
        return """
                Ngày %s Ông/Bà có %d việc cần làm:
                %s

                Mở danh sách việc: %s

                Thư được gửi tự động, mỗi ngày nhiều nhất một thư; xin không trả lời thư này.

                --
                On this day you have %d things to do:
                %s

                Open the list: %s
                """.formatted(
                        DAY.format(digest.day()),
                        digest.reminder().lines(),
                        list(digest.reminder(), Language.VI),
                        link,
                        digest.reminder().lines(),
                        list(digest.reminder(), Language.EN),
                        link);
    }

    private static String list(Reminder reminder, Language language) {
        return String.join(
                "\n",
                counts(reminder).stream().map(text -> "- " + text.in(language)).toList());
    }

    private static List<Text> counts(Reminder reminder) {
        var counts = new ArrayList<Text>();
        if (reminder.overdue() > 0) {
            counts.add(new Text(reminder.overdue() + " việc đã quá hạn", reminder.overdue() + " overdue"));
        }
        if (reminder.nextDay() > 0) {
            counts.add(new Text(reminder.nextDay() + " việc còn 1 ngày", reminder.nextDay() + " due within a day"));
        }
        if (reminder.week() > 0) {
            counts.add(new Text(reminder.week() + " việc còn 7 ngày", reminder.week() + " due within seven days"));
        }
        return counts;
    }
}
