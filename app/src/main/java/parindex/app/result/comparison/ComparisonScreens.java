package parindex.app.result.comparison;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.result.comparison.Compared.Asked;
import parindex.formats.csv.CsvWriter;

/// One unit beside others of the same year.
@Controller
class ComparisonScreens {
    private final Frames frames;
    private final Compared compared;
    private final Download download;

    ComparisonScreens(Frames frames, Compared compared, Download download) {
        this.frames = frames;
        this.compared = compared;
        this.download = download;
    }

    @GetMapping("/rounds/{year}/comparison")
    ModelAndView comparison(
            Visit visit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") List<String> with) {
        return new ModelAndView(
                "result/comparison/comparison",
                "page",
                facts(visit, asked(kind, year, unit, with)).page());
    }

    @GetMapping("/rounds/{year}/comparison.csv")
    void csv(
            Visit visit,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") List<String> with,
            HttpServletResponse response)
            throws IOException {
        var facts = facts(visit, asked(kind, year, unit, with));
        var sheet = new ComparisonFile(facts, visit.words()).sheet();
        download.send(
                response,
                facts.file(),
                Download.Form.CSV,
                out -> CsvWriter.write(sheet, visit.words().language(), out));
    }

    /// A kind that there is not is an address that there is not.
    private static Asked asked(String kind, int year, String unit, List<String> with) {
        return ComparedKind.of(kind)
                .map(known -> new Asked(known, year, unit, with))
                .orElseThrow(ComparisonScreens::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ComparisonFacts facts(Visit visit, Asked asked) {
        var known = compared.of(asked).orElseThrow(ComparisonScreens::absent);
        return new ComparisonFacts(frame(visit, known), known, compared.years(asked.kind()));
    }

    /// The menu leads to the own unit where there is a result of it.
    private Frame frame(Visit visit, Compared.Beside known) {
        var frame = known.reported()
                ? frames.about(
                        visit,
                        Section.STANDINGS,
                        "comparison.title." + known.kind().key(),
                        known.year(),
                        known.choosing().slug())
                : frames.open(
                        visit, Section.NONE, "comparison.title." + known.kind().key());
        return frame.script("comparison.css");
    }
}
