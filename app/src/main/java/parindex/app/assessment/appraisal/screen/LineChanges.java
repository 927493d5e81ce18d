package parindex.app.assessment.appraisal.screen;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import parindex.app.assessment.appraisal.screen.LinePage.Change;
import parindex.app.assessment.entry.Control;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.assessment.EntryText;
import parindex.core.assessment.appraisal.LineStanding;
import parindex.core.assessment.appraisal.OnTheTable;
import parindex.core.criteria.item.Item;

/// What changed on a line since it was judged, in words; a document that was replaced or taken away leads to the
/// version that was judged (E-07).
public record LineChanges(Words words, Item item) {
    public List<Change> all(LineStanding standing) {
        return standing.changes().stream().map(this::change).toList();
    }

    private Change change(OnTheTable.Change change) {
        var about = change.about().isEmpty() ? "" : " “" + change.about() + "”";
        return new Change(
                words.word("appraisal.changed.", change.what()) + about,
                said(change.what(), change.before()),
                said(change.what(), change.after()),
                change.seen()
                        .map(seen -> "/evidence/%s/versions/%d/file".formatted(seen.document(), seen.number()))
                        .orElse(""));
    }

    private String said(OnTheTable.Change.What what, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (what) {
            case STATE -> words.word("entry.state.", EntryState.valueOf(value));
            case FIGURES -> figures(value);
            case POINTS -> words.figures().exact(new BigDecimal(value));
            default -> value;
        };
    }

    private String figures(String text) {
        var entry = Entry.untouched(item.code()).next(EntryState.GIVEN, EntryText.read(text), "");
        return Control.of(item, entry).stream()
                .map(control -> words.say(control.label()) + ": " + control.said(entry, words))
                .collect(Collectors.joining("; "));
    }
}
