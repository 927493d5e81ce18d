package parindex.app.result;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.intake.Knowledge;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Subject;
import parindex.app.kit.web.Visit;
import parindex.core.ranking.PublishedResult;

/// Who stands where.
@Controller
class StandingsScreens {
    private final Frames frames;
    private final Results results;
    private final Knowledge knowledge;

    StandingsScreens(Frames frames, Results results, Knowledge knowledge) {
        this.frames = frames;
        this.results = results;
        this.knowledge = knowledge;
    }

    @GetMapping("/rounds/{year}/standings")
    ModelAndView standings(
            Visit visit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String band,
            @RequestParam(defaultValue = "") String region) {
        var frame = frames.about(visit, Section.STANDINGS, "menu.standings", year, unit);
        var subject = frame.subject().orElseThrow();
        var facts = new StandingsFacts(
                frame, results.of(subject), means(subject), subject.invented() ? List.of() : knowledge.tiles());
        return new ModelAndView("result/standings", "page", facts.page(band, region));
    }

    private List<PublishedResult> means(Subject subject) {
        var published = knowledge.reference().published();
        return subject.invented()
                ? List.of()
                : Stream.concat(published.mean(subject.year()).stream(), published.regions(subject.year()).stream())
                        .toList();
    }
}
