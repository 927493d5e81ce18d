package parindex.app.assessment.appraisal.screen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import parindex.app.assessment.appraisal.Line;
import parindex.app.assessment.appraisal.screen.QueuePage.Choice;
import parindex.app.assessment.appraisal.screen.QueuePage.Filter;
import parindex.app.assessment.appraisal.screen.QueuePage.Row;
import parindex.app.assessment.appraisal.screen.QueuePage.Scores;
import parindex.app.assessment.appraisal.screen.QueuePage.Tab;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.appraisal.LineState;
import parindex.core.assessment.appraisal.LineState.Turn;
import parindex.core.assessment.appraisal.Phase;
import parindex.core.points.Points;

/// Makes the list of an appraiser.
record QueueFacts(Frame frame, Desk desk) {
    private static final int MOST = 300;

    QueuePage page(List<String> said) {
        var listed = desk.listed();
        var filter = desk.filter();
        return new QueuePage(
                frame,
                url(),
                desk.round().name(),
                head(),
                said,
                Stream.of(Turn.values()).map(this::tab).toList(),
                filter(),
                listed.stream().limit(MOST).map(this::row).toList(),
                Math.max(0, listed.size() - MOST),
                filter.query(),
                filter.turn() == Turn.MINE && Phase.of(desk.round().stage()).isPresent());
    }

    private String url() {
        return "/appraisal/" + desk.round().slug();
    }

    /// "27/40 dòng, 6 chờ giải trình, hạn 15/03/2027"
    String head() {
        var done = desk.count(Turn.NOBODY);
        var theirs = desk.count(Turn.THEIRS);
        var until = desk.until()
                .map(end -> frame.figures()
                        .date(end.atZone(parindex.core.assessment.workflow.Calendar.ZONE)
                                .toLocalDate()))
                .orElse("–");
        return words().say("appraisal.head", done, desk.lines().size(), theirs, until);
    }

    private Tab tab(Turn turn) {
        return new Tab(
                url() + desk.filter().query(turn),
                words().word("appraisal.tab.", turn),
                frame.figures().whole(desk.count(turn)),
                turn == desk.filter().turn());
    }

    private Filter filter() {
        var filter = desk.filter();
        return new Filter(
                LineFilter.word(filter.turn()),
                filter.words(),
                filter.isNarrow(),
                choices(line -> new Choice(
                        line.unit().slug(),
                        line.unit().name(),
                        line.unit().slug().equals(filter.chosenUnit()))),
                choices(line -> {
                    var area = line.item().code().area().toString();
                    return new Choice(area, area, area.equals(filter.chosenArea()));
                }),
                Stream.of(LineState.values())
                        .filter(state -> state.turn() == filter.turn())
                        .map(state -> new Choice(
                                LineFilter.word(state),
                                words().say(state.said()),
                                LineFilter.word(state).equals(filter.chosenState())))
                        .toList());
    }

    private List<Choice> choices(Function<Line, Choice> choice) {
        return desk.lines().stream()
                .map(choice)
                .distinct()
                .sorted(java.util.Comparator.comparing(Choice::title))
                .toList();
    }

    private Row row(Desk.Placed placed) {
        var line = placed.line();
        return new Row(
                url() + "/" + line.path() + desk.filter().query(),
                line.path(),
                line.unit().name(),
                line.item().code().toString(),
                line.item().title(),
                scores(line),
                frame.figures().whole(line.proofs().size()),
                state(words(), line),
                shape(placed.state()),
                frame.figures().time(placed.since()));
    }

    /// Where the line stands; what the council decided is done for good.
    static String state(Words words, Line line) {
        return line.feed()
                .council()
                .map(decided -> words.say("appraisal.state.council"))
                .orElseGet(() -> words.say(line.state().said()));
    }

    private Scores scores(Line line) {
        var figures = frame.figures();
        var self = line.now().points();
        var stands = line.feed().standing().flatMap(decision -> decision.points());
        return new Scores(
                figures.exact(line.item().max().value()),
                shown(self),
                line.isComputed() ? shown(self) : "–",
                shown(stands),
                stands.flatMap(now -> self.map(own -> now.minus(own)))
                        .map(difference -> figures.change(difference.value()))
                        .orElse("–"));
    }

    private String shown(java.util.Optional<Points> points) {
        return points.map(some -> frame.figures().exact(some.value())).orElse("–");
    }

    static String shape(LineState state) {
        return switch (state) {
            case DONE -> "full";
            case EXPLAINING -> "part";
            case CHANGED, UNANSWERED -> "none";
            case NEW, ANSWERED -> "unknown";
        };
    }

    private Words words() {
        return frame.words();
    }
}
