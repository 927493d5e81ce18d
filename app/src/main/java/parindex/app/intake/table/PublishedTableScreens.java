package parindex.app.intake.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import parindex.app.intake.table.TableFiles.Looked;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.assessment.Right;
import parindex.formats.BadInput;

/// Published tables of others: look at a file, let it count, withdraw it.
@Controller
class PublishedTableScreens {
    private final Frames frames;
    private final TableStore tables;
    private final TableFiles files;
    private final TableActions actions;

    PublishedTableScreens(Frames frames, TableStore tables, TableFiles files, TableActions actions) {
        this.frames = frames;
        this.tables = tables;
        this.files = files;
        this.actions = actions;
    }

    @GetMapping("/tables")
    ModelAndView list(Visit visit) {
        return list(visit, TableForm.EMPTY, List.of(), HttpStatus.OK);
    }

    @PostMapping("/tables/import")
    ModelAndView look(Visit visit, @RequestParam MultipartFile file, TableForm form) throws IOException {
        var faults = form.faults().stream().map(key -> visit.words().say(key)).toList();
        if (!faults.isEmpty()) {
            return list(visit, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file.getSize() > TableFiles.LARGEST) {
            return unread(visit, form, visit.words().say("criteria.import.large"));
        }
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return look(visit, files.look(form.heading(), name, file.getBytes()), form);
        } catch (BadInput bad) {
            return unread(visit, form, visit.words().say(bad.said()));
        }
    }

    @PostMapping("/tables/import/confirm")
    ModelAndView confirm(
            Visit visit,
            @RequestParam UUID id,
            @RequestParam String file,
            @RequestParam String sha256,
            TableForm form) {
        var faults = form.faults().stream().map(key -> visit.words().say(key)).toList();
        if (!faults.isEmpty()) {
            return list(visit, form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var looked = files.again(id, form.heading(), file, sha256)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!looked.isSound()) {
            return look(visit, looked, form);
        }
        actions.bringIn(looked.made(), visit.signedIn().id());
        return new ModelAndView("redirect:/tables/" + id);
    }

    @GetMapping("/tables/{id}")
    ModelAndView table(Visit visit, @PathVariable UUID id) {
        return table(visit, find(id), "", HttpStatus.OK);
    }

    @PostMapping("/tables/{id}/withdraw")
    ModelAndView withdraw(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var table = find(id);
        var said = TableActions.reason(reason);
        if (said.isEmpty()) {
            return table(
                    visit, table, visit.words().say("tables.withdraw.reason.fault"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        actions.withdraw(id, said.get(), visit.signedIn().id());
        return new ModelAndView("redirect:/tables/" + id);
    }

    private KeptTable find(UUID id) {
        return tables.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView unread(Visit visit, TableForm form, String why) {
        return list(visit, form, List.of(why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView list(Visit visit, TableForm form, List<String> faults, HttpStatus status) {
        return view("intake/table/tables", facts(visit, "tables.title").list(tables.all(), form, faults), status);
    }

    private ModelAndView look(Visit visit, Looked looked, TableForm form) {
        return view(
                "intake/table/look",
                facts(visit, "tables.look.title").look(looked, form),
                looked.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView table(Visit visit, KeptTable table, String refusal, HttpStatus status) {
        return view("intake/table/table", facts(visit, "tables.table.title").table(table, refusal), status);
    }

    private TableFacts facts(Visit visit, String title) {
        var section = visit.may(Right.IMPORT_REPORTS) ? Section.INTAKE : Section.NONE;
        return new TableFacts(frames.open(visit, section, title).script("upload.js", "comparison.css"));
    }

    private static ModelAndView view(String template, Object page, HttpStatus status) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(status);
        return view;
    }
}
