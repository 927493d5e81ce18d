package parindex.app.criteria.rehearsal;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.rehearsal.FactsTables.Table;
import parindex.app.criteria.rehearsal.RehearsalPage.Choice;
import parindex.app.criteria.rehearsal.RehearsalPage.Tried;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.analysis.Rehearsal;
import parindex.core.analysis.Scenario;

/// Puts a rehearsal into words.
///
/// @param frame   around the page
/// @param sets    sets to choose from
/// @param tables  figures to choose from
/// @param table   the chosen figures
/// @param draft   the chosen set
/// @param refusal why a file was not kept
record RehearsalFacts(
        Frame frame,
        List<SetEntry> sets,
        List<Table> tables,
        Optional<Table> table,
        Optional<SetEntry> draft,
        String refusal) {
    /// Nothing is chosen yet.
    RehearsalPage choose() {
        return page(words().say("rehearsal.sentence"), Optional.empty());
    }

    RehearsalPage tried(Rehearsal rehearsal) {
        return page(sentence(rehearsal), Optional.of(shown(rehearsal)));
    }

    private RehearsalPage page(String sentence, Optional<Tried> tried) {
        return new RehearsalPage(
                frame,
                sentence,
                tables.stream()
                        .map(one -> new Choice(one.id(), words().say(one.title()), table.equals(Optional.of(one))))
                        .toList(),
                sets.stream()
                        .map(set -> choice(set, draft.equals(Optional.of(set))))
                        .toList(),
                sets.stream().map(set -> choice(set, false)).toList(),
                refusal,
                table.filter(Table::invented).isPresent(),
                tried);
    }

    private static Choice choice(SetEntry set, boolean chosen) {
        return new Choice(set.name(), set.title() + " (" + set.name() + ")", chosen);
    }

    private String sentence(Rehearsal rehearsal) {
        var moves = rehearsal.scenario().moves();
        var moving = moves.stream().filter(Scenario.Move::isMove).count();
        return moving == 0
                ? words().say("rehearsal.nobody", moves.size())
                : words().say(
                                "rehearsal.some",
                                moving,
                                moves.size(),
                                rehearsal.changed().size(),
                                rehearsal.crowds().size());
    }

    private Tried shown(Rehearsal rehearsal) {
        var rows = new RehearsalRows(words(), draft.orElseThrow());
        var from = table.orElseThrow().set();
        var to = draft.orElseThrow().name();
        return new Tried(
                words().say(
                                "rehearsal.about",
                                from,
                                to,
                                rehearsal.scenario().to().leaves().size()
                                        - rehearsal.scenario().aside().size(),
                                rehearsal.scenario().aside().size(),
                                rehearsal.scenario().gone().size()),
                "/criteria/compare?before=" + from + "&after=" + to,
                rehearsal.scenario().moves().stream().map(rows::move).toList(),
                rehearsal.changed().stream().map(rows::changed).toList(),
                rehearsal.flat().stream().map(rows::flat).toList(),
                rehearsal.crowds().stream().map(rows::crowd).toList(),
                rehearsal.failing().stream().map(words()::say).toList(),
                rehearsal.scenario().aside().stream()
                        .map(leaf -> rows.leaf(leaf, words().say("rehearsal.aside.said"), ""))
                        .toList());
    }

    private Words words() {
        return frame.words();
    }
}
