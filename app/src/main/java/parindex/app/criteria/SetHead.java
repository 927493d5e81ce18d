package parindex.app.criteria;

import java.util.ArrayList;
import java.util.List;
import parindex.app.criteria.SetEntry.Origin;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.Terms.Status;

/// What stands above every page of one set.
///
/// @param title  of the set, in Vietnamese
/// @param url    address of its tree
/// @param chips  what kind of set it is
/// @param faults how many faults and warnings there are, in words; empty where there are none
/// @param stops  whether one of them stands in the way of using it
/// @param editor address where it can be changed, empty where it cannot
public record SetHead(String title, String url, List<Chip> chips, String faults, boolean stops, String editor) {
    /// A word about a set.
    ///
    /// @param word  what is said
    /// @param style the class it is drawn with
    public record Chip(String word, String style) {}

    public static SetHead of(Words words, SetEntry entry) {
        return new SetHead(
                entry.title(),
                entry.url(),
                chips(words, entry),
                faults(words, entry),
                entry.count(Weight.ERROR) > 0,
                entry.editor());
    }

    static List<Chip> chips(Words words, SetEntry entry) {
        var chips = new ArrayList<Chip>();
        entry.set()
                .map(CriteriaSet::terms)
                .ifPresentOrElse(
                        terms -> chips.add(
                                new Chip(words.word("criteria.status.", terms.status()), style(terms.status()))),
                        () -> chips.add(new Chip(words.say("criteria.status.broken"), "warn")));
        if (entry.origin() != Origin.BUNDLED) {
            chips.add(new Chip(words.word("criteria.origin.", entry.origin()), "asked"));
        }
        return chips;
    }

    private static String style(Status status) {
        return switch (status) {
            case OFFICIAL -> "fine";
            case TEMPLATE, PARTIAL -> "asked";
        };
    }

    private static String faults(Words words, SetEntry entry) {
        var said = new ArrayList<String>();
        var errors = entry.count(Weight.ERROR);
        var warnings = entry.count(Weight.WARNING);
        if (errors > 0) {
            said.add(words.count("criteria.errors", errors));
        }
        if (warnings > 0) {
            said.add(words.count("criteria.warnings", warnings));
        }
        return String.join(", ", said);
    }
}
