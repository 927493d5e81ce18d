package parindex.app.criteria.comparison;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.comparison.ComparePage.Choice;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Download.Form;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.criteria.Lineage;
import parindex.formats.csv.CsvWriter;
import parindex.formats.json.JsonWriter;

/// Two sets side by side (F-02, F-11).
@Controller
class CompareScreens {
    private final Frames frames;
    private final SetCatalogue catalogue;
    private final Download download;

    CompareScreens(Frames frames, SetCatalogue catalogue, Download download) {
        this.frames = frames;
        this.catalogue = catalogue;
        this.download = download;
    }

    @GetMapping("/criteria/compare")
    ModelAndView compare(
            Visit visit,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String only) {
        var frame = frames.open(visit, Section.CRITERIA, "criteria.compare");
        var sets = catalogue.all().stream()
                .filter(entry -> entry.set().isPresent())
                .toList();
        var later = find(sets, after);
        var earlier = find(sets, before).or(() -> later.flatMap(entry -> origin(sets, entry)));
        var facts = earlier.flatMap(one -> later.filter(two -> !two.name().equals(one.name()))
                .map(two -> new CompareFacts(frame.words(), one, two)));
        var page = new ComparePage(
                frame,
                facts.map(CompareFacts::sentence).orElseGet(() -> frame.words().say("criteria.compare.choose")),
                choices(sets, earlier),
                choices(sets, later),
                facts.map(found -> found.result(CompareTopic.of(only))));
        return new ModelAndView("criteria/compare", "page", page);
    }

    @GetMapping("/criteria/compare/export/{form}")
    void export(
            Visit visit,
            @PathVariable String form,
            @RequestParam String before,
            @RequestParam String after,
            HttpServletResponse response)
            throws IOException {
        var difference = new CompareFacts(visit.words(), readable(before), readable(after)).difference();
        var file = new CompareFile(visit.words(), difference);
        var name = before + "--" + after;
        switch (form) {
            case "csv" ->
                download.send(
                        response,
                        name,
                        Form.CSV,
                        out -> CsvWriter.write(file.sheet(), visit.words().language(), out));
            case "json" ->
                download.send(
                        response,
                        name,
                        Form.JSON,
                        out -> out.write(JsonWriter.text(file.tree()).getBytes(StandardCharsets.UTF_8)));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private SetEntry readable(String name) {
        return catalogue
                .find(name)
                .filter(entry -> entry.set().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<SetEntry> find(List<SetEntry> sets, String name) {
        return sets.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// The set that a set says it follows from.
    private static Optional<SetEntry> origin(List<SetEntry> sets, SetEntry entry) {
        return entry.set()
                .flatMap(set -> set.terms().lineage())
                .map(Lineage::from)
                .flatMap(name -> find(sets, name));
    }

    private static List<Choice> choices(List<SetEntry> sets, Optional<SetEntry> chosen) {
        return sets.stream()
                .map(entry -> new Choice(
                        entry.name(),
                        entry.title(),
                        chosen.filter(one -> one.name().equals(entry.name())).isPresent()))
                .toList();
    }
}
