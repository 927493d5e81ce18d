package parindex.app.publication.correction;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Visit;
import parindex.app.publication.EditionReading;
import parindex.app.publication.PublicFacts;
import parindex.core.publication.PublicationDifference;

/// What a correction changed, for everybody (U-18).
@Controller
class ChangesScreens {
    private final Frames frames;
    private final EditionReading reading;

    ChangesScreens(Frames frames, EditionReading reading) {
        this.frames = frames;
        this.reading = reading;
    }

    /// The first version corrects nothing and has no such page.
    @GetMapping("/public/{round}/{version}/changes")
    ModelAndView changes(Visit visit, @PathVariable String round, @PathVariable String version) {
        var found = reading.found(round, version);
        var edition = found.edition();
        var before = reading.edition(round, String.valueOf(edition.version() - 1));
        var shown = reading.shown(edition);
        var difference = PublicationDifference.between(reading.shown(before).publication(), shown.publication());
        var head = new PublicFacts(edition, found.all(), shown, visit.words()).head();
        var facts = new ChangesFacts(frames.bare(visit, "changes.title"), head, edition, shown);
        return new ModelAndView("publication/changes", "page", facts.page(difference));
    }
}
