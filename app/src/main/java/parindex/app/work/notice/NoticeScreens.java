package parindex.app.work.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.work.notice.NoticePage.Choice;
import parindex.app.work.notice.NoticePage.Form;
import parindex.app.work.notice.NoticePage.Notices;
import parindex.app.work.notice.NoticePage.One;
import parindex.app.work.notice.NoticePage.Row;
import parindex.app.work.notice.Posted.Typed;

/// Notices and papers: read them, post them, take them down (M-08).
@Controller
class NoticeScreens {
    private final Frames frames;
    private final NoticeActions actions;
    private final NoticePapers papers;

    NoticeScreens(Frames frames, NoticeActions actions, NoticePapers papers) {
        this.frames = frames;
        this.actions = actions;
        this.papers = papers;
    }

    @GetMapping("/notices")
    ModelAndView notices(Visit visit) {
        return list(visit, new Typed("", "", ""), "");
    }

    @PostMapping("/notices")
    ModelAndView post(Visit visit, Typed typed, @RequestParam MultipartFile file) throws IOException {
        var by = visit.signedIn();
        var posted = new Posted(typed, actions.choices(by));
        var refusal = posted.refusal().isPresent() ? posted.refusal() : papers.refusal(file);
        if (refusal.isPresent()) {
            var view = list(visit, typed, visit.words().say(refusal.get()));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        actions.post(posted.with(papers.keep(file)), by.id());
        return new ModelAndView("redirect:/notices");
    }

    @GetMapping("/notices/{id}")
    ModelAndView notice(Visit visit, @PathVariable UUID id) {
        var frame = frames.open(visit, Section.NOTICES, "menu.notices");
        var notice = actions.open(id).orElseThrow(NoticeScreens::absent);
        var page = new One(
                frame,
                notice.title(),
                about(frame, notice),
                notice.body(),
                notice.paper().map(Notice.Paper::file).orElse(""),
                "/notices/" + id,
                notice.mine());
        return new ModelAndView("work/notice", "page", page);
    }

    @GetMapping("/notices/{id}/file")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        papers.send(actions.find(id).flatMap(Notice::paper).orElseThrow(NoticeScreens::absent), response);
    }

    @PostMapping("/notices/{id}/take-down")
    String takeDown(Visit visit, @PathVariable UUID id) {
        if (!actions.takeDown(id, visit.signedIn().id())) {
            throw absent();
        }
        return "redirect:/notices";
    }

    private ModelAndView list(Visit visit, Typed typed, String refusal) {
        var frame = frames.open(visit, Section.NOTICES, "menu.notices");
        var all = actions.all();
        var rows = all.stream()
                .map(notice -> new Row(
                        notice.title(),
                        about(frame, notice),
                        "/notices/" + notice.id(),
                        notice.unread(),
                        notice.paper().isPresent()))
                .toList();
        var unread = (int) all.stream().filter(Notice::unread).count();
        var sentence = unread == 0
                ? visit.words().say("notice.sentence.read")
                : visit.words().count("notice.sentence", unread);
        return new ModelAndView(
                "work/notices", "page", new Notices(frame, sentence, rows, form(visit, typed, refusal)));
    }

    private Form form(Visit visit, Typed typed, String refusal) {
        var units = actions.choices(visit.signedIn()).stream()
                .map(unit -> new Choice(
                        unit.id().toString(), unit.name(), unit.id().toString().equals(typed.unit())))
                .toList();
        return new Form(units, refusal, typed.title(), typed.body());
    }

    private static String about(Frame frame, Notice notice) {
        return frame.words()
                .say(
                        "notice.about",
                        notice.unit(),
                        notice.poster(),
                        frame.figures().time(notice.at()));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
