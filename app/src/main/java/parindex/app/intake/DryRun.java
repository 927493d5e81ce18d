package parindex.app.intake;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parindex.app.intake.DryRunPage.Changed;
import parindex.app.intake.DryRunPage.Changes;
import parindex.app.intake.DryRunPage.Fact;
import parindex.app.intake.DryRunPage.Kind;
import parindex.app.intake.DryRunPage.Repaired;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.audit.Finding;
import parindex.core.criteria.item.Level;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.ReportedCard;

/// Puts an upload into words.
///
/// @param frame    around the page
/// @param upload   the upload
/// @param findings what does not add up in it
/// @param current  the card that counts now, nothing when none does
record DryRun(Frame frame, Upload upload, List<Finding> findings, Optional<ReportedCard> current) {
    private static final int BYTES_A_KILO = 1024;

    DryRunPage page() {
        var subject = card().subject();
        return new DryRunPage(
                frame,
                upload.id().toString(),
                sentence(),
                words().say(
                                "dry-run.file",
                                card().source().form(),
                                frame.figures().whole(Math.max(1, upload.bytes() / BYTES_A_KILO))),
                facts(),
                kinds(),
                card().repairs().stream()
                        .map(repair -> new Repaired(
                                words().say(repair.place().said()),
                                repair.found(),
                                repair.taken(),
                                words().say(repair.why())))
                        .toList(),
                current.map(before -> changes(Difference.between(before, card()))),
                subject.shortUnit(),
                subject.year().map(String::valueOf).orElse(""),
                upload.state() == Upload.State.READ,
                words().word("upload.", upload.state()));
    }

    private String sentence() {
        var subject = card().subject();
        return words().say(
                        "dry-run.sentence",
                        subject.unit().orElseGet(() -> words().say("dry-run.unit.unknown")),
                        subject.year().map(String::valueOf).orElseGet(() -> words().say("dry-run.year.unknown")),
                        frame.figures().whole(card().items().size()));
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var level : Level.values()) {
            var count = card().items().stream()
                    .filter(item -> item.code().level() == level)
                    .count();
            facts.add(fact(words().word("level.", level), count));
        }
        card().totals().stream()
                .findFirst()
                .ifPresent(total -> facts.add(new Fact(
                        words().say("dry-run.total"),
                        total.achieved().printed() + "/" + total.max().printed())));
        facts.add(fact(words().say("dry-run.units"), card().units().size()));
        facts.add(fact(words().say("dry-run.figures"), card().figures().size()));
        facts.add(fact(words().say("dry-run.repairs"), card().repairs().size()));
        facts.add(fact(
                words().say("dry-run.not-understood"), card().notUnderstood().size()));
        return facts;
    }

    private Fact fact(String name, long count) {
        return new Fact(name, frame.figures().whole(count));
    }

    private List<Kind> kinds() {
        return findings.stream()
                .collect(groupingBy(
                        finding -> List.of(finding.severity(), finding.kind()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(this::kind)
                .toList();
    }

    private Kind kind(List<Finding> alike) {
        var first = alike.getFirst();
        return new Kind(
                first.severity().name().toLowerCase(java.util.Locale.ROOT),
                words().word("severity.", first.severity()),
                words().word("finding.", first.kind()),
                alike.stream().map(finding -> words().say(finding.message())).toList());
    }

    private Changes changes(Difference difference) {
        var counts = words().say(
                        "dry-run.changes",
                        difference.added().size(),
                        difference.changed().size(),
                        difference.same(),
                        difference.gone().size());
        var changed = difference.changed().stream()
                .map(change -> new Changed(
                        change.code().toString(),
                        change.words() ? words().say("dry-run.words") : printed(change.before()),
                        change.words() ? "" : printed(change.after())))
                .toList();
        return new Changes(counts, changed);
    }

    private static String printed(PrintedFigure figure) {
        return figure.isEmpty() ? parindex.app.kit.web.Figures.NONE : figure.printed();
    }

    private ReportedCard card() {
        return upload.card();
    }

    private Words words() {
        return frame.words();
    }
}
