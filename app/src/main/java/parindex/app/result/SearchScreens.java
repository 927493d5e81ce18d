package parindex.app.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.search.Finder;
import parindex.app.kit.search.Hit;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Subject;
import parindex.app.kit.web.Visit;
import parindex.core.language.Fold;

/// Finds screens, results, and what the features add, by words without accents (L-04). What features add is cut, so
/// that each gets its place.
@Controller
class SearchScreens {
    private static final int MOST = 12;
    private static final int MOST_OF_ONE = 5;

    private final Frames frames;
    private final Results results;
    private final List<Finder> finders;

    SearchScreens(Frames frames, Results results, List<Finder> finders) {
        this.frames = frames;
        this.results = results;
        this.finders = finders;
    }

    @GetMapping("/search")
    ModelAndView search(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String within) {
        var frame = frames.open(visit, Section.NONE, "search.title");
        var wanted = Fold.plain(q).strip();
        var subject = frame.subjects().stream()
                .filter(one -> (one.year() + "/" + one.slug()).equals(within))
                .findFirst()
                .or(frame::subject);
        var hits = wanted.isEmpty()
                ? Stream.<Hit>empty()
                : Stream.of(
                                screens(frame, wanted),
                                subjects(frame, wanted),
                                finders.stream()
                                        .flatMap(finder ->
                                                finder.find(visit, wanted).limit(MOST_OF_ONE)),
                                subject.stream().flatMap(one -> items(frame, one, wanted)),
                                subject.stream().flatMap(one -> units(frame, one, wanted)))
                        .flatMap(found -> found);
        return new ModelAndView(
                "result/search",
                "page",
                new SearchPage(frame, q, hits.limit(MOST).toList()));
    }

    private static Stream<Hit> screens(Frame frame, String wanted) {
        return frame.entries()
                .map(entry -> new Hit(
                        frame.words().word("menu.", entry.section()),
                        frame.words().say("search.screen"),
                        entry.url(),
                        false))
                .filter(hit -> Hit.matches(hit.title(), wanted));
    }

    private static Stream<Hit> subjects(Frame frame, String wanted) {
        return frame.subjects().stream()
                .filter(subject -> Hit.matches(subject.unit() + " " + subject.year(), wanted))
                .map(subject -> new Hit(
                        subject.unit() + " " + subject.year(),
                        frame.words().say("search.result"),
                        subject.url(),
                        true));
    }

    private Stream<Hit> items(Frame frame, Subject subject, String wanted) {
        return results.of(subject).sums().items().stream()
                .filter(item -> item.code().toString().startsWith(wanted) || Hit.matches(item.title(), wanted))
                .map(item -> new Hit(
                        item.code() + " " + Titles.shortened(Titles.of(item.title(), subject.unit())),
                        frame.words().say("search.item"),
                        subject.url("items/" + item.code()),
                        true));
    }

    private Stream<Hit> units(Frame frame, Subject subject, String wanted) {
        return results.of(subject).analysis().standings().units().stream()
                .filter(standing -> Hit.matches(standing.unit(), wanted))
                .map(standing -> new Hit(
                        standing.unit(),
                        Optional.of(standing)
                                .flatMap(one -> one.place())
                                .map(place -> frame.words().say("search.place", place))
                                .orElseGet(() -> frame.words().say("search.unit")),
                        "/rounds/%d/standings?unit=%s#%s"
                                .formatted(subject.year(), subject.slug(), Fold.slug(standing.unit())),
                        true));
    }
}
