package parindex.app.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.intake.table.TableFiles.Looked;
import parindex.app.intake.table.TablesPage.Line;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Right;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.table.PublishedTable.Heading;
import parindex.formats.FileFault;

/// Puts published tables into words.
record TableFacts(Frame frame) {
    private static final int SHORT = 12;

    TablesPage list(List<KeptTable> tables, TableForm form, List<String> faults) {
        var counting = (int)
                tables.stream().filter(table -> table.withdrawn().isEmpty()).count();
        return new TablesPage(
                frame,
                tables.isEmpty() ? words().say("tables.none") : words().count("tables.sentence", counting),
                tables.stream().map(this::line).toList(),
                frame.visit().may(Right.IMPORT_REPORTS),
                form.shown(),
                faults);
    }

    private Line line(KeptTable table) {
        var heading = table.table().heading();
        return new Line(
                "/tables/" + table.id(),
                String.valueOf(heading.year()),
                heading.title(),
                about(heading),
                words().figures().whole(table.table().rows().size()),
                words().say("tables.came", table.person(), words().figures().time(table.at())),
                words().say(table.withdrawn().isEmpty() ? "tables.counts" : "tables.withdrawn"),
                table.withdrawn().isEmpty());
    }

    private String about(Heading heading) {
        return Stream.of(
                        Optional.of(heading)
                                .filter(one -> one.scope() == Scope.MINISTRY)
                                .map(one -> words().say("tables.kind.ministry")),
                        Optional.of(heading.number()).filter(number -> !number.isEmpty()),
                        heading.dated()
                                .map(day -> words().say(
                                                "tables.dated",
                                                words().figures().date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    TableLookPage look(Looked looked, TableForm form) {
        var faults = said(looked.faults());
        return new TableLookPage(
                frame,
                words().count(
                                "tables.look.sentence",
                                looked.checked().lines().size(),
                                looked.heading().year(),
                                words().figures().whole(faults.size()),
                                words().figures().whole(looked.notes().size())),
                looked.file().name(),
                looked.file().sha256(),
                looked.id().toString(),
                form.shown(),
                TableRows.of(looked.checked().rows(), words()),
                faults.isEmpty() && looked.checked().lines().isEmpty()
                        ? List.of(words().say("tables.fault.empty"))
                        : faults,
                said(looked.notes()),
                looked.isSound());
    }

    private List<String> said(List<FileFault> findings) {
        return findings.stream().map(FileFault::placed).map(words()::say).toList();
    }

    TablePage table(KeptTable kept, String refusal) {
        var heading = kept.table().heading();
        return new TablePage(
                frame,
                heading.title(),
                words().count("tables.table.sentence", kept.table().rows().size(), heading.year()),
                about(heading),
                heading.url(),
                words().say(
                                "tables.table.came",
                                kept.person(),
                                words().figures().time(kept.at()),
                                kept.file(),
                                kept.sha256().substring(0, SHORT)),
                kept.withdrawn()
                        .map(gone -> words().say(
                                        "tables.table.withdrawn",
                                        gone.person(),
                                        words().figures().time(gone.at()),
                                        gone.reason()))
                        .orElse(""),
                "/tables/" + kept.id(),
                compare(heading),
                frame.visit().may(Right.IMPORT_REPORTS) && kept.withdrawn().isEmpty(),
                refusal,
                TableRows.of(kept.table().rows(), words()));
    }

    /// The comparison of the year with units of the same kind.
    private static String compare(Heading heading) {
        return "/rounds/%d/comparison%s"
                .formatted(heading.year(), heading.scope() == Scope.MINISTRY ? "?kind=ministry" : "");
    }

    private Words words() {
        return frame.words();
    }
}
