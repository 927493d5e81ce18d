package parindex.app.assessment.round.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.PreparationStore;
import parindex.app.assessment.round.PreparationStore.Opened;
import parindex.app.assessment.round.TypedTime;
import parindex.app.assessment.round.screen.OpenedPage.Fact;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.assessment.workflow.Countdown;
import parindex.core.assessment.workflow.Milestone;
import parindex.core.assessment.workflow.RoundStage;

/// Words the page of a round that was opened.
@Component
@Transactional(readOnly = true)
public class OpenedFacts {
    private final PreparationStore store;

    OpenedFacts(PreparationStore store) {
        this.store = store;
    }

    OpenedPage page(Frame frame, RoundHead head, Round round) {
        var words = frame.words();
        var opened = store.opened(round.id());
        var open = round.state() == RoundStage.State.OPEN;
        var countdown = round.countdown().filter(any -> open);
        return new OpenedPage(
                frame,
                head,
                words.word("round.stage.", round.stage()),
                countdown.map(Countdown::said).map(words::say).orElse(""),
                countdown
                        .map(one ->
                                one.nearness().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""),
                facts(round, words, opened.stream().toList()),
                opened.map(Opened::accepted).orElse(List.of()),
                open);
    }

    private List<Fact> facts(Round round, Words words, List<Opened> opened) {
        var facts = new ArrayList<Fact>();
        for (var milestone : Milestone.values()) {
            round.calendar()
                    .said(milestone)
                    .ifPresent(
                            time -> facts.add(new Fact(words.word("round.date.", milestone), TypedTime.shown(time))));
        }
        opened.forEach(one -> facts.add(new Fact(
                words.say("round.opened.by"),
                words.say("round.opened.stamp", words.figures().time(one.at()), one.by()))));
        store.sets(round.id())
                .forEach(set -> facts.add(new Fact(
                        words.word("criteria.kind.", set.kind()),
                        words.say("round.opened.set", set.name(), set.sha256()))));
        facts.add(new Fact(
                words.say("round.opened.units"),
                words.figures().whole(store.units(round.id()).size())));
        return facts;
    }
}
