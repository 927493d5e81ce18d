package parindex.app.assessment.outside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

/// Makes the page of a round.
record OutsideFacts(Frame frame, OutsideBook book) {
    OutsidePage page(String said, Optional<String> closed, String refusal) {
        return new OutsidePage(
                frame,
                RoundHead.of(book.round(), words(), "outside", refusal),
                sentence(),
                said,
                closed.orElse(""),
                book.locked(),
                book.sheets().stream()
                        .map(Sheet::kind)
                        .distinct()
                        .sorted()
                        .map(this::kind)
                        .toList());
    }

    private Words words() {
        return frame.words();
    }

    private String sentence() {
        var asked = book.sheets().stream()
                .mapToInt(sheet -> book.leaves(sheet).size())
                .sum();
        var missing = book.sheets().stream()
                .mapToInt(sheet -> book.missing(sheet).size())
                .sum();
        var open = book.sheets().stream()
                .filter(sheet -> !book.missing(sheet).isEmpty())
                .count();
        if (asked == 0) {
            return words().say("outside.nothing-asked");
        }
        return missing == 0
                ? words().say("outside.all-here", whole(asked))
                : words().say("outside.sentence", whole(asked - missing), whole(asked), whole(open));
    }

    private String whole(long number) {
        return words().figures().whole(number);
    }

    private OutsidePage.Kind kind(String kind) {
        var sheets = book.sheets().stream()
                .filter(sheet -> sheet.kind().equals(kind))
                .toList();
        var set = book.set(sheets.getFirst());
        var sources = sources(sheets.getFirst());
        return new OutsidePage.Kind(
                words().say("unit-kind." + kind.toLowerCase(java.util.Locale.ROOT)),
                set.title(),
                sources.stream().map(source -> words().word("source.", source)).toList(),
                !set.terms().adjustments().isEmpty(),
                Stream.concat(
                                new OutsideSaid(words()).terms(set).stream(),
                                book.extras(sheets.getFirst()).stream()
                                        .map(extra -> words().say(extra.title()) + ": "
                                                + new OutsideSaid(words()).terms(extra.adjustment())))
                        .toList(),
                sheets.stream().map(sheet -> row(sheet, sources)).toList());
    }

    /// What is asked for by the set of a unit, in the order of the constants.
    private List<Source> sources(Sheet sheet) {
        return OutsideSubject.leaves(book.set(sheet)).stream()
                .map(leaf -> leaf.item().source())
                .distinct()
                .sorted()
                .toList();
    }

    private OutsidePage.Row row(Sheet sheet, List<Source> sources) {
        return new OutsidePage.Row(
                book.round().admin("outside") + "/" + sheet.slug(),
                sheet.name(),
                sources.stream().map(source -> cell(sheet, source)).toList(),
                extras(sheet),
                !book.missing(sheet).isEmpty());
    }

    private String cell(Sheet sheet, Source source) {
        var leaves = book.leaves(sheet).stream()
                .filter(leaf -> leaf.item().source() == source)
                .toList();
        var here = leaves.stream()
                .filter(leaf -> book.result(sheet, leaf.key()).state() != EntryState.EMPTY)
                .toList();
        if (leaves.isEmpty()) {
            return words().say("outside.apart");
        }
        var points = Points.sum(here.stream().flatMap(leaf -> leaf.points(book.result(sheet, leaf.key())).stream()));
        return here.isEmpty()
                ? words().say("outside.cell.none", whole(leaves.size()))
                : words().say(
                                "outside.cell",
                                whole(here.size()),
                                whole(leaves.size()),
                                words().figures().exact(points.value()));
    }

    private String extras(Sheet sheet) {
        return book.extras(sheet).stream()
                .flatMap(extra -> extra.points(book.result(sheet, extra.key())).stream()
                        .filter(points -> !points.isZero())
                        .map(points -> (extra.adjustment().direction() == Direction.BONUS ? "+" : "−")
                                + words().figures().exact(points.value())))
                .collect(Collectors.collectingAndThen(Collectors.joining("; "), text -> text.isEmpty() ? "–" : text));
    }
}
