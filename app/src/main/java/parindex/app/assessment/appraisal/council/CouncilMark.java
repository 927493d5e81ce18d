package parindex.app.assessment.appraisal.council;

import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;

/// A mark of what a line holds and of what was decided and replied about it, so that a decision is recorded about what
/// somebody saw. All of it only grows, so that counting tells the states apart.
final class CouncilMark {
    private CouncilMark() {}

    static String of(Line line) {
        var feed = line.feed();
        return "%s-%d-%d-%d"
                .formatted(
                        Marks.of(line),
                        feed.decisions().size(),
                        feed.replies().size(),
                        feed.reopened().size());
    }
}
