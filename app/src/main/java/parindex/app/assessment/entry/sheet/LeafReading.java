package parindex.app.assessment.entry.sheet;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.entry.Control;
import parindex.app.assessment.entry.HistoryStore;
import parindex.app.assessment.entry.PastSheets;
import parindex.app.assessment.entry.Sheet;
import parindex.app.assessment.entry.SheetReading;
import parindex.app.assessment.entry.SheetReading.At;
import parindex.app.assessment.entry.sheet.LinesPage.Line;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.scoring.LeafScore;

/// Reads what stands beside one leaf.
@Component
class LeafReading {
    private static final int ROUNDS = 3;

    private final Frames frames;
    private final SheetReading sheets;
    private final HistoryStore history;
    private final PastSheets past;
    private final Preferences preferences;

    LeafReading(Frames frames, SheetReading sheets, HistoryStore history, PastSheets past, Preferences preferences) {
        this.frames = frames;
        this.sheets = sheets;
        this.history = history;
        this.past = past;
        this.preferences = preferences;
    }

    @Transactional(readOnly = true)
    public ItemFacts facts(Visit visit, At at, String code) {
        var found = sheets.leaf(at, code, visit.signedIn());
        var remarks = history.remarks(found.sheet().head(), found.item().code());
        return new ItemFacts(
                frame(visit), found.sheet(), found.item(), remarks, preferences.isGuidanceOpen(visit.signedIn()));
    }

    Sheet sheet(At at, Visit visit) {
        return sheets.sheet(at, visit.signedIn());
    }

    /// Every version of a cell (E-12).
    @Transactional(readOnly = true)
    public LinesPage history(Visit visit, At at, String code) {
        var found = sheets.leaf(at, code, visit.signedIn());
        var lines = history.versions(found.sheet().head(), found.item().code()).stream()
                .map(version -> new Line(
                        what(version.entry(), found.item(), visit.words()),
                        "",
                        version.person(),
                        visit.words().figures().time(version.at()),
                        version.entry().explanation(),
                        version.why()))
                .toList();
        return new LinesPage(frame(visit), found.sheet().head().url() + "/items/" + code, code, lines);
    }

    /// The last three rounds with the score then (E-11).
    @Transactional(readOnly = true)
    public LinesPage rounds(Visit visit, At at, String code) {
        var found = sheets.leaf(at, code, visit.signedIn());
        var leaf = found.item();
        var lines = past.of(found.sheet(), leaf, ROUNDS).stream()
                .map(earlier -> line(earlier, leaf, visit.words()))
                .toList();
        return new LinesPage(frame(visit), found.sheet().head().url() + "/items/" + code, code, lines);
    }

    private static Line line(PastSheets.Earlier earlier, Item leaf, Words words) {
        var entry = earlier.past().entry();
        return new Line(
                what(entry, earlier.item(), words),
                points(earlier, words),
                earlier.past().name(),
                String.valueOf(earlier.past().year()),
                entry.explanation(),
                became(earlier, leaf, words));
    }

    /// What became of the leaf since, empty where it is the same.
    private static String became(PastSheets.Earlier earlier, Item leaf, Words words) {
        var said = new ArrayList<String>();
        var then = earlier.item().code().toString();
        if (!earlier.whole()) {
            said.add(words.say("sheet.rounds.part", then));
        } else if (!earlier.item().code().equals(leaf.code())) {
            said.add(words.say("sheet.rounds.code", then));
        }
        if (earlier.breaks()) {
            said.add(words.say("sheet.rounds.break"));
        }
        return String.join(" ", said);
    }

    private static String points(PastSheets.Earlier earlier, Words words) {
        var entry = earlier.past().entry();
        var then = earlier.item();
        return entry.state() == EntryState.GIVEN
                ? LeafScore.of(then, entry.facts(then), earlier.set().terms().settling())
                        .points()
                        .map(points -> words.figures().exact(points.value())
                                + "/"
                                + words.figures().exact(then.max().value()))
                        .orElse("–")
                : "–";
    }

    private static String what(Entry entry, Item leaf, Words words) {
        return switch (entry.state()) {
            case EMPTY -> "–";
            case NOT_APPLICABLE -> words.say("entry.not-applicable");
            case GIVEN ->
                Control.of(leaf, entry).stream()
                        .map(control -> (words.say(control.label()) + ": " + control.said(entry, words) + " "
                                        + words.say(control.unit()))
                                .strip())
                        .collect(Collectors.joining("; "));
        };
    }

    private Frame frame(Visit visit) {
        return frames.open(visit, Section.ASSESSMENT, "sheet.title").script("sheet.css");
    }
}
