package parindex.app.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.journal.JournalScreens.Asked;
import parindex.app.journal.JournalSearch.Line;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Times;
import parindex.app.kit.web.api.Told;

/// The journal for programs.
@RestController
class JournalApi {
    private final JournalSearch search;

    JournalApi(JournalSearch search) {
        this.search = search;
    }

    /// A line of the journal with its links in the chain.
    record LineJson(
            long position,
            String at,
            String person,
            String action,
            String subject,
            String detail,
            String previous,
            String hash) {
        static LineJson of(Line line) {
            return new LineJson(
                    line.position(),
                    Times.of(line.at()),
                    line.person(),
                    line.action(),
                    line.subject(),
                    line.detail(),
                    line.previous(),
                    line.hash());
        }
    }

    @GetMapping("/api/v1/journal")
    @Told("Lines of the journal, the newest first.")
    Listed<LineJson> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Visit visit,
            Cursor cursor) {
        var asked = new Asked(q, person, from, until);
        var found = search.find(asked.wanted(visit.words(), before(cursor)), cursor.most() + 1);
        List<Line> part = found.stream().limit(cursor.most()).toList();
        var next = found.size() > part.size()
                ? Cursor.word(String.valueOf(part.getLast().position()))
                : null;
        return new Listed<>(part.stream().map(LineJson::of).toList(), next);
    }

    private static Optional<Long> before(Cursor cursor) {
        return cursor.key().map(key -> {
            if (!key.matches("\\d{1,18}")) {
                throw Refused.cursor();
            }
            return Long.valueOf(key);
        });
    }
}
