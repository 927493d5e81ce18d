package parindex.app.criteria.rehearsal;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
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
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.rehearsal.FactsStore.Content;
import parindex.app.criteria.rehearsal.FactsTables.Table;
import parindex.app.intake.Reading;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.analysis.Rehearsal;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.version.CodeMapping;
import parindex.core.language.Fold;
import parindex.formats.BadInput;
import parindex.formats.criteria.FactsFile;
import parindex.formats.handed.Handed;

/// A set tried on past figures of all units, beside the set they were given for (U-20, R-11).
@Controller
class RehearsalScreens {
    private static final String PAGE = "/criteria/rehearsal";
    private final Frames frames;
    private final SetCatalogue sets;
    private final FactsTables tables;
    private final FactsActions actions;
    private final Reading reading;

    RehearsalScreens(Frames frames, SetCatalogue sets, FactsTables tables, FactsActions actions, Reading reading) {
        this.reading = reading;
        this.frames = frames;
        this.sets = sets;
        this.tables = tables;
        this.actions = actions;
    }

    @GetMapping(PAGE)
    ModelAndView page(
            Visit visit, @RequestParam(defaultValue = "") String facts, @RequestParam(defaultValue = "") String set) {
        return page(visit, facts, set, "");
    }

    @PostMapping(PAGE)
    ModelAndView keep(
            Visit visit, @RequestParam MultipartFile file, @RequestParam String of, HttpServletResponse response)
            throws IOException {
        var known = sets.named(of).set();
        try {
            var name = Fold.printable(
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""));
            var content = new Content(name, file.getBytes());
            var id = actions.keep(
                    known.orElseThrow(() -> new BadInput(RehearsalWording.noSuchSet())),
                    of,
                    content,
                    visit.signedIn().id());
            return new ModelAndView("redirect:" + PAGE + "?facts=" + id);
        } catch (BadInput bad) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, "", "", visit.words().say(bad.said()));
        }
    }

    private ModelAndView page(Visit visit, String facts, String set, String refusal) {
        var frame = frames.open(visit, Section.CRITERIA, "rehearsal.title");
        var known = sets.all().stream()
                .filter(entry ->
                        entry.set().filter(any -> !any.leaves().isEmpty()).isPresent())
                .toList();
        var all = tables.all();
        var table = all.stream().filter(one -> one.id().equals(facts)).findFirst();
        var draft = known.stream().filter(entry -> entry.name().equals(set)).findFirst();
        var page = new RehearsalFacts(frame, known, all, table, draft, refusal);
        return new ModelAndView(
                "criteria/rehearsal/page",
                "page",
                table.flatMap(figures -> draft.flatMap(to -> tried(page, figures, to)))
                        .orElseGet(page::choose));
    }

    private Optional<RehearsalPage> tried(RehearsalFacts page, Table table, SetEntry draft) {
        return sets.find(table.set())
                .flatMap(SetEntry::set)
                .flatMap(from -> draft.set().map(to -> page.tried(rehearsal(table, from, to, draft))));
    }

    /// What people handed in is read apart; what comes with the program is read here.
    private Handed handed(Table table, Content content) {
        return table.invented() ? FactsTables.bundled(content) : reading.facts(content.name(), content.bytes());
    }

    private Rehearsal rehearsal(Table table, CriteriaSet from, CriteriaSet to, SetEntry draft) {
        var content = tables.content(table);
        var units = FactsFile.read(content.name(), handed(table, content), from);
        var mapping = CodeMapping.between(from, to);
        var origins = to.leaves().stream().map(Item::code).collect(toMap(code -> code, mapping::before));
        return Rehearsal.of(from, to, draft.cases(), units, origins);
    }
}
