package parindex.app.criteria.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetTerms;
import parindex.app.criteria.item.SourceFigurePage.Check;
import parindex.app.criteria.item.SourceFigurePage.Rule;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.WorkedCase;

/// How the points of a leaf are made by its set, and which examples of the set give those of the result.
///
/// @param words in the language of the reader
/// @param entry the set, nothing where none is known
/// @param score what the result says
record SourceRule(Words words, Optional<SetEntry> entry, LeafScore score) {
    Optional<Rule> of(Item leaf) {
        return entry.flatMap(SetEntry::set)
                .flatMap(set -> set.item(leaf.code())
                        .flatMap(known -> known.scoring().map(scoring -> rule(set, known, scoring))));
    }

    private Rule rule(CriteriaSet set, Item leaf, Scoring scoring) {
        var url = entry.orElseThrow().url("items/" + leaf.code());
        return new Rule(
                words.say(scoring.rule().said(leaf.max())),
                SetTerms.basis(words, scoring.basis()),
                SetTerms.rounding(words, set.terms().settling().of(leaf.source())),
                checks(set, leaf, scoring, url),
                url + "#try");
    }

    private List<Check> checks(CriteriaSet set, Item leaf, Scoring scoring, String url) {
        var same = entry.stream()
                .flatMap(known -> known.cases().stream())
                .filter(this::givesTheSame)
                .toList();
        return new SetCases(words, set, leaf, scoring.rule(), new SetTyped(words, Map.of(), url))
                .of(same).stream()
                        .filter(SetItemPage.Case::holds)
                        .map(one -> new Check(one.given(), one.expected(), one.url()))
                        .toList();
    }

    private boolean givesTheSame(WorkedCase worked) {
        return worked.points().isPresent() && worked.points().equals(score.points());
    }
}
