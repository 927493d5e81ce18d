package parindex.app.criteria.draft;

import java.util.List;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.draft.change.Draft;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;

/// Words the list of drafts.
///
/// @param drafts every draft
/// @param sets   every set that can be copied
record DraftsFacts(Frame frame, List<Draft> drafts, List<SetEntry> sets) {
    DraftsPage page(String base, List<String> refusals) {
        var open = drafts.stream().filter(Draft::isOpen).count();
        var frozen = drafts.stream()
                .filter(draft -> draft.state() == Draft.State.FROZEN)
                .count();
        var words = frame.words();
        var sentence = drafts.isEmpty()
                ? words.say("draft.list.sentence.none")
                : words.say(
                        "draft.list.sentence",
                        words.figures().whole(open),
                        words.figures().whole(frozen));
        return new DraftsPage(
                frame,
                sentence,
                refusals,
                drafts.stream().map(draft -> line(draft, words)).toList(),
                sets.stream()
                        .filter(entry -> entry.set().isPresent())
                        .map(entry -> new DraftsPage.Base(
                                entry.name(),
                                entry.name() + " – " + entry.title(),
                                entry.name().equals(base)))
                        .toList());
    }

    private static DraftsPage.Line line(Draft draft, Words words) {
        var at = draft.frozen().orElse(draft.saved());
        return new DraftsPage.Line(
                draft.url(),
                draft.name(),
                draft.title(),
                words.word("draft.state.", draft.state()),
                words.say("draft.stamp", words.figures().time(at.at()), at.by()),
                draft.state() == Draft.State.DISCARDED);
    }
}
