package parindex.app.criteria;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parindex.app.criteria.SetFilter.Only;
import parindex.app.criteria.SetPage.Known;
import parindex.app.criteria.SetPage.Lead;
import parindex.app.criteria.SetPage.Row;
import parindex.app.kit.web.Figures;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Fold;
import parindex.core.language.SentenceCase;
import parindex.core.points.Points;
import parindex.core.points.rule.RuleWording;

/// Puts a set into the rows of its tree.
///
/// @param words in the language of the reader
/// @param set   the set
public record SetRows(Words words, CriteriaSet set) {
    /// Every item; those that neither match nor stand above a match are hidden.
    List<Row> rows(SetFilter filter) {
        var rows = all();
        var kept = kept(rows, filter);
        return rows.stream()
                .map(row -> row.hidden(!filter.isEmpty() && !kept.contains(row.code())))
                .toList();
    }

    private List<Row> all() {
        var rows = new ArrayList<Row>();
        var upTo = Points.ZERO;
        for (var item : set.items()) {
            if (set.isLeaf(item.code())) {
                upTo = upTo.plus(item.max());
                rows.add(leaf(item, upTo));
            } else {
                rows.add(parent(item));
            }
        }
        return rows;
    }

    private static Set<String> kept(List<Row> rows, SetFilter filter) {
        var kept = new HashSet<String>();
        rows.stream().filter(filter::matches).forEach(row -> {
            for (var code = row.code(); !code.isEmpty(); code = above(code)) {
                kept.add(code);
            }
        });
        return kept;
    }

    private static String above(String code) {
        var dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    private Row leaf(Item item, Points upTo) {
        var known = SetCounts.known(item);
        return new Row(
                item.code().toString(),
                item.code().level().depth(),
                title(item),
                Fold.plain(item.code() + " " + item.title()),
                figures().exact(item.max().value()),
                figures().exact(upTo.value()),
                "",
                words.word("criteria.source.", item.source()),
                item.scoring()
                        .map(scoring -> words.say(scoring.rule().said(item.max())))
                        .orElseGet(() -> words.say("criteria.rule.none")),
                new Known(
                        words.word("criteria.rule.", known),
                        words.say(RuleWording.known(known)),
                        SetKnown.style(known)),
                lead(item),
                kinds(item),
                false);
    }

    private Row parent(Item item) {
        var parts = Points.sum(set.children(item.code()).stream().map(Item::max));
        return new Row(
                item.code().toString(),
                item.code().level().depth(),
                title(item),
                Fold.plain(item.code() + " " + item.title()),
                figures().exact(item.max().value()),
                "",
                parts.equals(item.max()) ? "" : figures().exact(parts.value()),
                "",
                "",
                Known.NONE,
                lead(item),
                EnumSet.noneOf(Only.class),
                false);
    }

    private Lead lead(Item item) {
        var assignment = set.assignment(item.code());
        var from = SetHeirs.lead(set, item.code()).filter(code -> !code.equals(item.code()));
        var names = assignment.lead().isEmpty() ? assignment.unlabelled() : assignment.lead();
        return new Lead(String.join("; ", names), from.map(ItemCode::toString).orElse(""));
    }

    private Set<Only> kinds(Item leaf) {
        var kinds = EnumSet.noneOf(Only.class);
        if (SetCounts.known(leaf) == parindex.core.points.Known.UNKNOWN) {
            kinds.add(Only.UNKNOWN);
        }
        if (leaf.source().isSurvey()) {
            kinds.add(Only.SURVEY);
        }
        if (lead(leaf).names().isEmpty()) {
            kinds.add(Only.NO_LEAD);
        }
        if (set.law(leaf.code()).isEmpty()) {
            kinds.add(Only.NO_LAW);
        }
        return kinds;
    }

    private Figures figures() {
        return words.figures();
    }

    /// A title as screens write it: what is printed in capitals is written as in a sentence.
    public static String title(Item item) {
        return SentenceCase.of(item.title(), List.of());
    }
}
