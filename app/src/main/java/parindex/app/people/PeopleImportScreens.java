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
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.Carried;
import parindex.app.people.PeopleTable.Tried;

/// People from a file: tried out first, written when confirmed, each with a link of his own.
@Controller
class PeopleImportScreens {
    private final PeopleDesk desk;
    private final PeopleImports imports;

    PeopleImportScreens(PeopleDesk desk, PeopleImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @PostMapping("/admin/people/import")
    ModelAndView look(Visit visit, @RequestParam MultipartFile file) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bytes = file.getBytes();
        return page(visit, name, Carried.pack(bytes), imports.tried(visit, name, bytes));
    }

    @PostMapping("/admin/people/import/confirm")
    ModelAndView confirm(
            Visit visit, @RequestParam String file, @RequestParam String content, HttpServletResponse response) {
        var bytes = Carried.unpack(content).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var tried = imports.tried(visit, file, bytes);
        if (!tried.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, file, content, tried);
        }
        return desk.handOut(visit, imports.join(visit, file, tried));
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
