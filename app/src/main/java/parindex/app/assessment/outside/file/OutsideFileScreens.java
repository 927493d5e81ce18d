package parindex.app.assessment.outside.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.assessment.Round;
import parindex.app.assessment.outside.OutsideActions;
import parindex.app.assessment.outside.OutsideActions.Outcome;
import parindex.app.assessment.outside.OutsideBook;
import parindex.app.assessment.outside.OutsideReading;
import parindex.app.assessment.outside.OutsideSaid;
import parindex.app.assessment.outside.OutsideWriting;
import parindex.app.assessment.outside.Wanted;
import parindex.app.assessment.outside.file.OutsideFilePage.Change;
import parindex.app.assessment.outside.file.OutsideFiles.Looked;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.formats.BadInput;
import parindex.formats.FileFault;
import parindex.formats.excel.WorkbookWriter;

/// Points from outside by workbook: a template filled with what is asked, a dry run, then all of it or nothing
/// (S-14).
@Controller
class OutsideFileScreens {
    private static final String PAGE = "/admin/rounds/{round}/outside";

    private final Frames frames;
    private final RoundGate gate;
    private final OutsideReading reading;
    private final OutsideWriting writing;
    private final OutsideFiles files;
    private final Download download;

    OutsideFileScreens(
            Frames frames,
            RoundGate gate,
            OutsideReading reading,
            OutsideWriting writing,
            OutsideFiles files,
            Download download) {
        this.frames = frames;
        this.gate = gate;
        this.reading = reading;
        this.writing = writing;
        this.files = files;
        this.download = download;
    }

    @GetMapping(PAGE + ".xlsx")
    void template(Visit visit, @PathVariable("round") String slug, HttpServletResponse response) throws IOException {
        var book = reading.book(gate.run(visit, slug));
        var table = new OutsideWorkbook(book, visit.words()).workbook();
        download.send(response, "diem-ben-ngoai-" + slug, Download.Form.XLSX, out -> WorkbookWriter.write(table, out));
    }

    @PostMapping(PAGE + "/import")
    ModelAndView look(Visit visit, @PathVariable("round") String slug, @RequestParam MultipartFile file)
            throws IOException {
        var round = gate.run(visit, slug);
        var book = reading.book(round);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file.getSize() > OutsideFiles.LARGEST) {
            return unread(visit, round, name, visit.words().say("criteria.import.large"));
        }
        try {
            return page(visit, book, files.look(book, name, file.getBytes()), "");
        } catch (BadInput bad) {
            return unread(visit, round, name, visit.words().say(bad.said()));
        }
    }

    @PostMapping(PAGE + "/import/confirm")
    ModelAndView confirm(
            Visit visit, @PathVariable("round") String slug, @RequestParam String file, @RequestParam String sha256) {
        var round = gate.run(visit, slug);
        var book = reading.book(round);
        var looked =
                files.again(book, file, sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!looked.tried().faults().isEmpty()) {
            return page(visit, book, looked, "");
        }
        var outcome = writing.keep(visit.signedIn(), round, looked.tried().changes(), Optional.of(sha256));
        return switch (outcome) {
            case Outcome.Done done ->
                new ModelAndView("redirect:%s?written=%d".formatted(round.admin("outside"), done.count()));
            case Outcome.Refused refused ->
                page(visit, book, looked, visit.words().say(refused.why()));
        };
    }

    private ModelAndView unread(Visit visit, Round round, String name, String fault) {
        var frame = frames.open(visit, Section.ROUNDS, "outside.title");
        var head = RoundHead.of(round, frame.words(), "outside", "");
        var counts = frame.words().say("outside.file.unread", name);
        return view(
                new OutsideFilePage(frame, head, name, "", counts, List.of(), List.of(fault), false),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Visit visit, OutsideBook book, Looked looked, String refusal) {
        var frame = frames.open(visit, Section.ROUNDS, "outside.title");
        var words = frame.words();
        var tried = looked.tried();
        var closed = OutsideActions.closed(book, visit.signedIn()).map(words::say);
        var page = new OutsideFilePage(
                frame,
                RoundHead.of(book.round(), words, "outside", refusal.isEmpty() ? closed.orElse("") : refusal),
                looked.name(),
                looked.sha256(),
                counts(tried, book, words),
                tried.changes().stream().map(one -> change(one, book, words)).toList(),
                tried.faults().stream().map(FileFault::placed).map(words::say).toList(),
                tried.faults().isEmpty() && !tried.changes().isEmpty() && closed.isEmpty() && refusal.isEmpty());
        return view(page, status(tried, refusal));
    }

    private static HttpStatus status(OutsideTable.Tried tried, String refusal) {
        if (!tried.faults().isEmpty()) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return refusal.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
    }

    private static ModelAndView view(OutsideFilePage page, HttpStatus status) {
        var view = new ModelAndView("assessment/outside/file", "page", page);
        view.setStatus(status);
        return view;
    }

    private static String counts(OutsideTable.Tried tried, OutsideBook book, Words words) {
        var added = count(tried, book, "added");
        var changed = count(tried, book, "changed");
        var removed = count(tried, book, "removed");
        return words.say(
                "outside.file.counts",
                words.figures().whole(added),
                words.figures().whole(changed),
                words.figures().whole(removed),
                words.figures().whole(tried.unchanged()),
                words.figures().whole(tried.faults().size()));
    }

    private static long count(OutsideTable.Tried tried, OutsideBook book, String kind) {
        return tried.changes().stream()
                .filter(one -> kind(one, book).equals(kind))
                .count();
    }

    private static String kind(Wanted one, OutsideBook book) {
        if (one.result().state() == EntryState.EMPTY) {
            return "removed";
        }
        var before = book.result(one.sheet(), one.subject().key());
        return before.state() == EntryState.EMPTY ? "added" : "changed";
    }

    private static Change change(Wanted one, OutsideBook book, Words words) {
        var said = new OutsideSaid(words);
        var subject = one.subject();
        return new Change(
                one.sheet().name(),
                subject instanceof OutsideSubject.Leaf ? subject.key() : words.say(subject.title()),
                words.say("outside.file." + kind(one, book)),
                said.what(subject, book.result(one.sheet(), subject.key())),
                said.what(subject, one.result()),
                one.result().source().cited());
    }
}
