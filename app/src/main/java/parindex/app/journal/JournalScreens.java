package parindex.app.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.journal.JournalSearch.Line;
import parindex.app.journal.JournalSearch.Text;
import parindex.app.journal.JournalSearch.Wanted;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.app.kit.web.typed.TypedDay;
import parindex.core.document.Workbook;
import parindex.core.language.Fold;
import parindex.formats.csv.CsvWriter;

/// The journal: list, filter, take away as a file. Whether it is whole is checked by the shell (`check`).
@Controller
class JournalScreens {
    private static final String JOURNAL = "/admin/journal";
    private static final int A_PAGE = 100;
    private static final int A_FILE = 50_000;
    private static final int WIDTH = 24;

    private final Frames frames;
    private final JournalSearch search;
    private final Download download;

    JournalScreens(Frames frames, JournalSearch search, Download download) {
        this.frames = frames;
        this.search = search;
        this.download = download;
    }

    /// What a request asks for.
    record Asked(
            @org.jspecify.annotations.Nullable String q,
            @org.jspecify.annotations.Nullable String person,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String until) {
        Wanted wanted(Words words, Optional<Long> before) {
            var said = Fold.plain(text(q));
            var deeds = said.isEmpty() ? Set.<String>of() : words.saying("journal.deed.", said);
            return new Wanted(
                    new Text(text(q), deeds), text(person), TypedDay.of(text(from)), TypedDay.of(text(until)), before);
        }

        /// What was typed where a day belongs and is none.
        Optional<String> fault() {
            return Stream.of(text(from), text(until))
                    .filter(day -> !day.isEmpty() && TypedDay.of(day).isEmpty())
                    .findFirst();
        }

        String query() {
            return "q=%s&person=%s&from=%s&until=%s".formatted(coded(q), coded(person), coded(from), coded(until));
        }

        private static String coded(@org.jspecify.annotations.Nullable String sent) {
            return URLEncoder.encode(text(sent), StandardCharsets.UTF_8);
        }

        static String text(@org.jspecify.annotations.Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    @GetMapping(JOURNAL)
    ModelAndView list(Visit visit, Asked asked, @RequestParam Optional<Long> before) {
        var found = search.find(asked.wanted(visit.words(), before), A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        var older = found.size() > A_PAGE
                ? JOURNAL + "?" + asked.query() + "&before=" + shown.getLast().position()
                : "";
        var figures = visit.words().figures();
        var lines = shown.stream()
                .map(line -> new JournalPage.Line(
                        line.position(),
                        figures.date(line.at()
                                        .atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                                        .toLocalDate()) + " " + figures.clock(line.at()),
                        line.person(),
                        deed(line.action(), visit.words()),
                        line.subject(),
                        line.detail()))
                .toList();
        var page = new JournalPage(
                frames.open(visit, Section.JOURNAL, "journal.title"),
                Asked.text(asked.q()),
                Asked.text(asked.person()),
                Asked.text(asked.from()),
                Asked.text(asked.until()),
                asked.fault().map(day -> visit.words().say("day.none", day)).orElse(""),
                lines,
                older,
                JOURNAL + ".csv?" + asked.query());
        return new ModelAndView("journal/journal", "page", page);
    }

    @GetMapping(JOURNAL + ".csv")
    void file(Visit visit, Asked asked, HttpServletResponse response) throws IOException {
        var lines = search.find(asked.wanted(visit.words(), Optional.empty()), A_FILE);
        var columns = Stream.of("position", "at", "person", "action", "subject", "detail", "previous", "hash")
                .map(head -> new Workbook.Column(head, WIDTH))
                .toList();
        var sheet = new Workbook.Sheet(
                "journal", columns, lines.stream().map(JournalScreens::row).toList());
        download.send(
                response,
                "journal",
                Download.Form.CSV,
                out -> CsvWriter.write(sheet, visit.words().language(), out));
    }

    private static Workbook.Row row(Line line) {
        var cells = Stream.of(
                        String.valueOf(line.position()),
                        line.at().toString(),
                        line.person(),
                        line.action(),
                        line.subject(),
                        line.detail(),
                        line.previous(),
                        line.hash())
                .map(text -> (Workbook.Cell) new Workbook.Cell.Word(text))
                .toList();
        return new Workbook.Row(false, List.copyOf(cells));
    }

    /// The word of the journal as people say it; the file keeps the word itself.
    private static String deed(String action, Words words) {
        var other = action.startsWith("criteria-") ? words.say("journal.deed.other") : action;
        return words.find("journal.deed." + action).orElse(other);
    }
}
