package parindex.app.result.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.result.Result;
import parindex.app.result.Results;
import parindex.app.result.finding.FindingsPage.Group;
import parindex.core.audit.Finding;
import parindex.core.audit.Severity;

/// What does not add up, and the printed lines it speaks of.
@Controller
class FindingsScreens {
    private static final int REACH = 60;

    private final Frames frames;
    private final Results results;
    private final Sources sources;

    FindingsScreens(Frames frames, Results results, Sources sources) {
        this.frames = frames;
        this.results = results;
        this.sources = sources;
    }

    @GetMapping("/rounds/{year}/units/{slug}/findings")
    ModelAndView findings(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int finding) {
        var frame = frames.about(visit, Section.FINDINGS, "menu.findings", year, slug)
                .script("findings.js")
                .key("J", "keys.next")
                .key("K", "keys.previous");
        var result = results.of(frame.subject().orElseThrow());
        var chosen = finding >= 1 && finding <= result.findings().size()
                ? Optional.of(result.findings().get(finding - 1))
                : Optional.<Finding>empty();
        var lines = SourcePage.around(sources.of(result.accepted()), chosen.map(Finding::place), REACH);
        var page = new FindingsPage(
                frame,
                sentence(frame, result),
                groups(frame, result),
                chosen.map(one -> FindingRow.of(frame, result, one)),
                lines,
                result.accepted().file(),
                result.subject().url());
        return new ModelAndView("result/findings", "page", page);
    }

    @GetMapping("/rounds/{year}/units/{slug}/source")
    ModelAndView source(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "1") int line) {
        var frame = frames.about(visit, Section.FINDINGS, "source.title", year, slug);
        var result = results.of(frame.subject().orElseThrow());
        var page = SourcePage.part(frame, result, sources.of(result.accepted()), sheet, line);
        return new ModelAndView("result/source", "page", page);
    }

    private static String sentence(Frame frame, Result result) {
        if (result.findings().isEmpty()) {
            return frame.words().say("findings.none");
        }
        var words = frame.words();
        return words.count(
                "findings.sentence",
                result.count(Severity.ERROR),
                words.count("overview.warnings", result.count(Severity.WARNING)),
                words.count("overview.notes", result.count(Severity.NOTE)));
    }

    private static List<Group> groups(Frame frame, Result result) {
        var grouped = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::kind))
                .collect(groupingBy(
                        finding -> List.of(finding.severity(), finding.kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return grouped.values().stream()
                .map(findings -> group(frame, result, findings))
                .toList();
    }

    private static Group group(Frame frame, Result result, List<Finding> findings) {
        var rows = findings.stream()
                .sorted(Comparator.comparing(Finding::place))
                .map(finding -> FindingRow.of(frame, result, finding))
                .toList();
        var first = rows.getFirst();
        var alike =
                rows.size() > 1 && rows.stream().allMatch(row -> row.advice().equals(first.advice()));
        return new Group(
                first.kind(),
                first.severity(),
                first.word(),
                frame.words().word("finding.", findings.getFirst().kind()),
                alike ? first.advice() : "",
                alike ? rows.stream().map(FindingRow::withoutAdvice).toList() : rows);
    }
}
