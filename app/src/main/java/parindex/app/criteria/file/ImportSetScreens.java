package parindex.app.criteria.file;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.CriteriaSet;
import parindex.core.language.Fold;
import parindex.formats.BadInput;
import parindex.formats.criteria.CriteriaFiles;

/// A criteria set from a file, tried out: what was read, what is wrong, what it would change. Nothing is written.
@Controller
class ImportSetScreens {
    private static final int LARGEST = 4 * 1024 * 1024;

    private final Frames frames;
    private final SetCatalogue catalogue;
    private final Reading reading;

    ImportSetScreens(Frames frames, SetCatalogue catalogue, Reading reading) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.reading = reading;
    }

    @GetMapping("/criteria/import")
    ModelAndView choose(Visit visit) {
        return view(new ImportSetPage(frame(visit), "", Optional.empty()));
    }

    @PostMapping("/criteria/import")
    ModelAndView look(Visit visit, @RequestParam MultipartFile file) throws IOException {
        var frame = frame(visit);
        var name = name(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        if (file.getSize() > LARGEST) {
            return refused(frame, visit.words().say("criteria.import.large"));
        }
        var bytes = file.getBytes();
        try {
            var read = CriteriaFiles.check(name, reading.set(name, bytes));
            var known = read.set().map(CriteriaSet::id).flatMap(catalogue::find);
            var facts = new ImportSetFacts(frame, name, bytes, read).read(known);
            return view(new ImportSetPage(frame, "", Optional.of(facts)));
        } catch (BadInput bad) {
            return refused(frame, visit.words().say(bad.said()));
        }
    }

    private Frame frame(Visit visit) {
        return frames.open(visit, Section.CRITERIA, "criteria.import").script("upload.js", "criteria-import.js");
    }

    private static ModelAndView refused(Frame frame, String why) {
        var view = view(new ImportSetPage(frame, why, Optional.empty()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(ImportSetPage page) {
        return new ModelAndView("criteria/import", "page", page);
    }

    /// The last part of a name as a browser sent it, fit to be shown.
    private static String name(String sent) {
        return Fold.printable(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
    }
}
