package parindex.app.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;
import parindex.core.assessment.work.WorkLine;

/// What somebody has to do, for programs.
@RestController
class WorkApi {
    private final WorkReading work;

    WorkApi(WorkReading work) {
        this.work = work;
    }

    /// Everything to do.
    ///
    /// @param now by the clock of the server
    record Today(String now, List<Line> lines) {}

    /// One thing to do.
    ///
    /// @param text     what
    /// @param about    for which unit, in which round
    /// @param deadline the first instant that is too late, nothing without an end
    /// @param url      address of the page where it is done
    record Line(
            String kind,
            String text,
            String about,
            @Nullable String deadline,
            boolean overdue,
            String url) {
        static Line of(WorkLine line, WorkToday today, Words words) {
            return new Line(
                    line.kind().name(),
                    words.say(line.text()),
                    line.about().in(words.language()),
                    Times.of(line.deadline()),
                    line.isOverdue(today.now()),
                    line.url());
        }
    }

    @GetMapping("/api/v1/work")
    @Told("What the caller has to do, what ends first comes first.")
    Today work(Visit visit) {
        var today = work.of(visit.signedIn().duties());
        var lines = today.lines().stream()
                .map(line -> Line.of(line, today, visit.words()))
                .toList();
        return new Today(Times.of(today.now()), lines);
    }
}
