package parindex.app.assessment.appraisal.council;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.Marks;
import parindex.app.assessment.appraisal.council.CouncilFilter.State;
import parindex.app.assessment.appraisal.council.CouncilPage.Choice;
import parindex.app.assessment.appraisal.council.CouncilPage.Confirm;
import parindex.app.assessment.appraisal.council.CouncilPage.Filter;
import parindex.app.assessment.appraisal.council.CouncilPage.Link;
import parindex.app.assessment.appraisal.council.CouncilPage.Row;
import parindex.app.assessment.appraisal.screen.Columns;
import parindex.app.assessment.appraisal.screen.LinePage.Column;
import parindex.app.assessment.round.RoundWording;
import parindex.app.assessment.round.screen.RoundHead;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Pager;
import parindex.app.kit.web.Words;
import parindex.core.assessment.appraisal.Phase;

/// Makes the list for the council.
record CouncilFacts(Frame frame, Round round, CouncilReading.Listed listed, CouncilFilter filter) {
    /// What was typed to confirm many lines, and what came of it.
    ///
    /// @param said  what just happened
    /// @param fault why nothing was confirmed, or empty
    record Typed(List<String> said, String fault, Optional<String> number, Optional<String> dated) {
        static Typed said(List<String> said) {
            return new Typed(said, "", Optional.empty(), Optional.empty());
        }
    }

    CouncilPage page(Typed typed) {
        var fitting = filter.listed(listed.docket().entries()).size();
        var rows = listed.shown().stream().map(this::row).toList();
        return new CouncilPage(
                frame,
                RoundHead.of(round, words(), "council", ""),
                round.admin("council"),
                filter.query(),
                sentence(),
                typed.said(),
                rows.isEmpty() ? empty() : "",
                choices(),
                rows,
                pager(fitting),
                confirm(typed));
    }

    private String sentence() {
        var docket = listed.docket();
        var decided = docket.entries().size() - docket.open().size();
        var open = docket.open().isEmpty()
                ? words().say("council.none")
                : words().count(
                                "council.sentence",
                                docket.open().size(),
                                frame.figures().exact(docket.hanging().value()));
        return decided == 0 ? open : open + " · " + words().count("council.decided", decided);
    }

    private String empty() {
        return words().say(
                        filter.isNarrow()
                                ? "council.hidden"
                                : "council.empty." + filter.asked().word());
    }

    private Filter choices() {
        return new Filter(
                filter.isNarrow(),
                filter.asked().word(),
                Stream.of(State.values()).map(this::state).toList(),
                listed.docket().entries().stream()
                        .map(Docket.Entry::unit)
                        .map(unit ->
                                new Choice(unit.slug(), unit.name(), unit.slug().equals(filter.unit())))
                        .distinct()
                        .sorted(java.util.Comparator.comparing(Choice::name))
                        .toList());
    }

    private Link state(State state) {
        var count = new CouncilFilter(state.word(), filter.of(), null)
                .listed(listed.docket().entries())
                .size();
        return new Link(
                round.admin("council") + filter.query(state, 1),
                "%s (%s)"
                        .formatted(
                                words().word("council.state.", state),
                                frame.figures().whole(count)),
                state == filter.asked());
    }

    private Pager pager(int rows) {
        return Pager.of(
                rows,
                filter.page(rows),
                number -> round.admin("council") + filter.query(filter.asked(), number),
                words());
    }

    private Row row(Matter matter) {
        var line = matter.line();
        return new Row(
                round.admin("council") + "/" + line.path() + filter.query(),
                key(matter),
                line.unit().name(),
                line.item().code().toString(),
                line.item().title(),
                new Why(words(), matter).all(),
                frame.figures().exact(matter.hanging().value()),
                frame.figures().exact(line.item().max().value()),
                columns(line),
                new Columns(words(), line).of(Phase.COUNCIL),
                matter.isOpen());
    }

    private static String key(Matter matter) {
        var line = matter.line();
        return matter.isDecided() || line.feed().appraised().isEmpty() ? "" : line.path() + " " + Marks.whole(line);
    }

    /// Without what the unit explained when it entered, and without the words of the rule: both stand on the line.
    private List<Column> columns(Line line) {
        var columns = new Columns(words(), line);
        return List.of(
                bare(columns.self()),
                bare(columns.computed()),
                columns.of(Phase.FIRST),
                columns.explanation(),
                columns.of(Phase.SECOND));
    }

    private static Column bare(Column column) {
        return new Column(column.title(), column.points(), column.said(), "", column.stamp());
    }

    private Confirm confirm(Typed typed) {
        var closed = frame.visit()
                .person()
                .flatMap(person -> CouncilActions.refusal(round, listed.now(), person.duties()))
                .map(why -> words().say(RoundWording.said(why, round)))
                .orElse("");
        return new Confirm(
                closed,
                typed.fault(),
                typed.number()
                        .or(() -> listed.last().map(last -> last.number()))
                        .orElse(""),
                typed.dated()
                        .or(() -> listed.last().map(last -> frame.figures().date(last.dated())))
                        .orElse(""));
    }

    private Words words() {
        return frame.words();
    }
}
