package parindex.app.people;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.account.link.Purpose;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Carried;
import parindex.app.kit.web.Visit;
import parindex.app.people.PeopleDesk.Invited;
import parindex.app.people.PeopleTable.Tried;

/// People from a file: tried out first, written when confirmed, each with a link of his own.
@Controller
class PeopleImportScreens {
    private final PeopleDesk desk;
    private final PeopleActions actions;
    private final Reading reading;

    PeopleImportScreens(PeopleDesk desk, PeopleActions actions, Reading reading) {
        this.desk = desk;
        this.actions = actions;
        this.reading = reading;
    }

    @PostMapping("/admin/people/import")
    ModelAndView look(Visit visit, @RequestParam MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bytes = file.getBytes();
        return page(visit, name, Carried.pack(bytes), tried(visit, name, bytes));
    }

    @PostMapping("/admin/people/import/confirm")
    ModelAndView confirm(
            Visit visit, @RequestParam String file, @RequestParam String content, HttpServletResponse response) {
        var bytes = Carried.unpack(content).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var tried = tried(visit, file, bytes);
        if (!tried.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, file, content, tried);
        }
        actions.addAll(visit.signedIn().id(), tried.joining(), file);
        var invited = tried.joining().stream()
                .map(one -> new Invited(one.id(), one.person()))
                .toList();
        return desk.handOut(visit, invited, Purpose.JOIN);
    }

    private Tried tried(Visit visit, String file, byte[] bytes) {
        var rules = desk.rules(visit);
        var all = desk.all();
        return PeopleTable.read(file, reading.list(file, bytes), rules, all);
    }

    private ModelAndView page(Visit visit, String file, String content, Tried tried) {
        var faults = tried.faults().stream()
                .map(fault -> visit.words().say(fault.placed()))
                .toList();
        var frame = desk.facts(visit).frame();
        var page = new PeopleImportPage(frame, file, content, tried.joining().size(), tried.lines(), faults);
        return new ModelAndView("people/import", "page", page);
    }
}
