package parindex.app.unit;

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
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.typed.Carried;
import parindex.app.unit.UnitTable.Tried;

/// Units from a file: tried out first, written when confirmed.
@Controller
class UnitImportScreens {
    private final Frames frames;
    private final UnitImports imports;

    UnitImportScreens(Frames frames, UnitImports imports) {
        this.frames = frames;
        this.imports = imports;
    }

    @PostMapping("/admin/units/import")
    ModelAndView look(Visit visit, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String parent)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bytes = file.getBytes();
        return page(visit, name, parent, Carried.pack(bytes), imports.tried(visit, name, bytes, parent));
    }

    @PostMapping("/admin/units/import/confirm")
    ModelAndView confirm(
            Visit visit,
            @RequestParam String file,
            @RequestParam String content,
            @RequestParam(defaultValue = "") String parent,
            HttpServletResponse response) {
        var bytes = Carried.unpack(content).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var tried = imports.tried(visit, file, bytes, parent);
        if (!tried.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, file, parent, content, tried);
        }
        imports.add(visit, file, tried);
        return new ModelAndView("redirect:/admin/units" + (parent.isEmpty() ? "" : "/" + parent));
    }

    private ModelAndView page(Visit visit, String file, String parent, String content, Tried tried) {
        var frame = frames.open(visit, Section.UNITS, "units.import");
        var words = visit.words();
        var lines = tried.lines().stream()
                .map(line -> new UnitImportPage.Line(
                        line.planned().unit().name(),
                        words.word("unit-kind.", line.planned().unit().kind()),
                        line.parent(),
                        line.planned().unit().code(),
                        line.known()))
                .toList();
        var faults =
                tried.faults().stream().map(fault -> words.say(fault.placed())).toList();
        var added = tried.added().size();
        var page = new UnitImportPage(frame, file, parent, content, added, lines.size() - added, lines, faults);
        return new ModelAndView("unit/import", "page", page);
    }
}
