package parindex.app.assessment.outside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parindex.app.assessment.outside.OutsideBook.Brought;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.outside.OutsideUnitPage.Block;
import parindex.app.assessment.outside.OutsideUnitPage.Change;
import parindex.app.assessment.outside.OutsideUnitPage.Extra;
import parindex.app.assessment.outside.OutsideUnitPage.Field;
import parindex.app.assessment.outside.OutsideUnitPage.Row;
import parindex.app.assessment.outside.Papers.Paper;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.outside.OutsideResult;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.assessment.outside.OutsideSubject.Leaf;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

/// Makes the page of one unit.
///
/// @param typed what was typed and not taken, nothing for what stands
/// @param papers documents of the host that a result may come from
record OutsideUnitFacts(
        Frame frame,
        OutsideBook book,
        Sheet sheet,
        List<Brought> feed,
        Optional<OutsideForm> typed,
        List<Paper> papers) {
    private static final TypedResult.From NOWHERE = new TypedResult.From("", "", "", "");

    /// What is said above the page.
    ///
    /// @param wrong fields that were not taken, by subject and name
    record Said(String done, List<String> faults, Set<String> wrong, String closed) {}

    OutsideUnitPage page(Said said) {
        return new OutsideUnitPage(
                frame,
                RoundHead.of(book.round(), words(), "outside", ""),
                sheet.name(),
                book.round().admin("outside") + "/" + sheet.slug(),
                said.done(),
                said.faults(),
                said.closed(),
                new OutsideSaid(words()).terms(book.set(sheet)),
                blocks(said.wrong()),
                book.extras(sheet).stream()
                        .map(extra -> extra(extra, said.wrong()))
                        .toList(),
                apart(),
                changes(),
                new OutsideUnitPage.Library(
                        "/evidence?unit=" + book.round().host().id(),
                        papers.stream()
                                .map(paper -> new OutsideUnitPage.Paper(
                                        paper.file().document().toString(), paper.title()))
                                .toList()));
    }

    private Words words() {
        return frame.words();
    }

    private List<Block> blocks(Set<String> wrong) {
        return book.leaves(sheet).stream()
                .map(leaf -> leaf.item().source())
                .distinct()
                .sorted()
                .map(source -> block(source, wrong))
                .toList();
    }

    private Block block(Source source, Set<String> wrong) {
        var leaves = book.leaves(sheet).stream()
                .filter(leaf -> leaf.item().source() == source)
                .toList();
        var word = source.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var here = leaves.stream()
                .filter(leaf -> book.result(sheet, leaf.key()).state() != EntryState.EMPTY)
                .toList();
        var sum = Points.sum(here.stream().flatMap(leaf -> leaf.points(book.result(sheet, leaf.key())).stream()));
        var max = Points.sum(leaves.stream().map(leaf -> leaf.item().max()));
        return new Block(
                word,
                words().word("source.", source),
                words().say(
                                "outside.block",
                                words().figures().whole(here.size()),
                                words().figures().whole(leaves.size()),
                                exact(sum),
                                exact(max)),
                leaves.stream().allMatch(Leaf::asksForPoints),
                leaves.stream().map(leaf -> row(leaf, wrong)).toList(),
                typed.filter(form -> form.block().equals(word))
                        .map(OutsideForm::from)
                        .orElse(NOWHERE));
    }

    private String exact(Points points) {
        return words().figures().exact(points.value());
    }

    private Row row(Leaf leaf, Set<String> wrong) {
        var result = book.result(sheet, leaf.key());
        var kept = kept(leaf);
        return new Row(
                leaf.key(),
                leaf.item().title(),
                exact(leaf.item().max()),
                fields(leaf, result, kept, wrong),
                kept.map(TypedResult::answers)
                        .orElseGet(() -> result.answers().map(String::valueOf).orElse("")),
                kept.map(TypedResult::error)
                        .orElseGet(() -> result.error()
                                .map(error -> said().typed(error.toPlainString()))
                                .orElse("")),
                kept.map(TypedResult::apart).orElse(result.state() == EntryState.NOT_APPLICABLE),
                leaf.points(result).map(this::exact).orElse("–"),
                result.state() == EntryState.EMPTY ? "" : result.source().cited(),
                file(result),
                book.version(sheet, leaf.key()));
    }

    private static OutsideUnitPage.File file(OutsideResult result) {
        return result.source()
                .file()
                .map(file -> new OutsideUnitPage.File(
                        "/evidence/%s?version=%d".formatted(file.document(), file.version()), file.name()))
                .orElse(OutsideUnitPage.File.NONE);
    }

    private OutsideSaid said() {
        return new OutsideSaid(words());
    }

    private Optional<TypedResult> kept(OutsideSubject subject) {
        return typed.flatMap(form -> form.typed(subject));
    }

    private List<Field> fields(
            OutsideSubject subject, OutsideResult result, Optional<TypedResult> kept, Set<String> wrong) {
        return subject.fields().stream()
                .map(field -> new Field(
                        field.name(),
                        words().say(field.label()),
                        words().say(field.unit()),
                        kept.map(one -> one.figures().getOrDefault(field.name(), ""))
                                .orElseGet(() -> said().typed(Optional.ofNullable(
                                                result.given().get(field.name()))
                                        .orElse(""))),
                        wrong.contains(subject.key() + " " + field.name())))
                .toList();
    }

    private Extra extra(OutsideSubject.Extra extra, Set<String> wrong) {
        var result = book.result(sheet, extra.key());
        var kept = kept(extra);
        var standing = new TypedResult.From(
                result.source().text(),
                result.source().dated().map(words().figures()::date).orElse(""),
                result.source().number(),
                result.reason(),
                result.source().file().map(file -> file.document().toString()).orElse(""));
        return new Extra(
                extra.key(),
                words().say(extra.title()),
                said().terms(extra.adjustment()),
                result.isGiven() ? said().what(extra, result) : "",
                fields(extra, result, kept, wrong),
                kept.map(TypedResult::from).orElse(result.isGiven() ? standing : NOWHERE),
                book.version(sheet, extra.key()),
                result.isGiven() || kept.isPresent());
    }

    private List<String> apart() {
        return OutsideSubject.leaves(book.set(sheet)).stream()
                .filter(leaf -> OutsideBook.isExempt(sheet, leaf.item().code()))
                .map(leaf -> leaf.key() + " " + leaf.item().title())
                .toList();
    }

    private List<Change> changes() {
        Map<String, OutsideSubject> known = new HashMap<>();
        OutsideSubject.all(book.set(sheet)).forEach(subject -> known.put(subject.key(), subject));
        var changes = new ArrayList<Change>();
        for (var one : feed) {
            Optional.ofNullable(known.get(one.subject())).ifPresent(subject -> changes.add(change(subject, one)));
        }
        return changes;
    }

    private Change change(OutsideSubject subject, Brought one) {
        return new Change(
                words().figures().time(one.at()),
                one.by(),
                subject instanceof Leaf ? subject.key() : words().say(subject.title()),
                said().what(subject, one.result()),
                one.result().source().cited(),
                file(one.result()),
                one.result().reason());
    }
}
