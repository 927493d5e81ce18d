package parindex.app.criteria.file;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetCounts;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetKnown;
import parindex.app.criteria.SetWords;
import parindex.app.criteria.file.ImportSetPage.Change;
import parindex.app.criteria.file.ImportSetPage.Fact;
import parindex.app.criteria.file.ImportSetPage.Read;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;
import parindex.formats.FileFault;
import parindex.formats.criteria.SetFile;

/// Puts what a file gives into words.
///
/// @param frame around the page
/// @param name  of the file
/// @param bytes of the file
/// @param file  what it gives
record ImportSetFacts(Frame frame, String name, byte[] bytes, SetFile file) {
    private static final int FIRST = 12;
    private static final int MOST_HANDED_ON = 1024 * 1024;

    /// @param known the set that has the name of the one in the file
    Read read(Optional<SetEntry> known) {
        return new Read(
                name,
                sentence(),
                file.set().map(this::facts).orElse(List.of()),
                CheckFacts.groups(words(), file.faults()),
                file.set().flatMap(set -> known.flatMap(entry -> change(entry, set))),
                file.isReadable() && file.set().isPresent(),
                bytes.length > MOST_HANDED_ON ? "" : Base64.getEncoder().encodeToString(bytes));
    }

    private String sentence() {
        var stops = (int) file.faults().stream().filter(FileFault::stops).count();
        if (file.set().isEmpty()) {
            return words().count("criteria.import.unreadable", stops);
        }
        var items = file.set().get().items().size();
        return stops == 0
                ? words().count("criteria.import.sound", items)
                : words().count("criteria.import.faulty", items, words().count("criteria.errors", stops));
    }

    private List<Fact> facts(CriteriaSet set) {
        var said = new SetWords(frame);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words().say("criteria.import.name"), set.id()));
        facts.add(new Fact(words().say("criteria.import.title"), set.title()));
        facts.add(new Fact(words().say("criteria.import.for"), said.about(set)));
        facts.add(new Fact(words().say("criteria.import.size"), said.size(set)));
        SetKnown.of(words(), SetCounts.of(set).known())
                .ifPresent(known -> facts.add(new Fact(words().say("item.rule"), known.said())));
        facts.add(new Fact(
                words().say("criteria.item.cases"),
                frame.figures().whole(file.cases().size())));
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private Optional<Change> change(SetEntry known, CriteriaSet set) {
        return known.set().map(current -> {
            var said = SetDifference.between(current, set).all().stream()
                    .map(Difference::said)
                    .map(words()::say)
                    .toList();
            return new Change(
                    known.title(),
                    known.url(),
                    said.isEmpty()
                            ? words().say("criteria.import.same")
                            : words().count("criteria.import.differs", said.size()),
                    said.subList(0, Math.min(FIRST, said.size())),
                    said.subList(Math.min(FIRST, said.size()), said.size()));
        });
    }

    private Words words() {
        return frame.words();
    }
}
