package parindex.app.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.criteria.SetPage.Partial;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Level;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;

/// Puts one set into words.
///
/// @param frame around the page
/// @param entry where it is kept
/// @param set   the set
record SetFacts(Frame frame, SetEntry entry, CriteriaSet set) {
    SetPage page(SetFilter filter) {
        var rows = new SetRows(words(), set).rows(filter);
        return new SetPage(
                frame,
                SetHead.of(words(), entry),
                set.items().isEmpty() ? words().say("criteria.partial") : sentence(),
                filter,
                rows,
                frame.figures().exact(set.max().value()),
                (int) rows.stream().filter(filter::matches).count(),
                set.items().isEmpty() ? List.of() : new SetTerms(frame, set).groups(),
                set.items().isEmpty() ? new Partial(known(), missing()) : Partial.NONE);
    }

    private String sentence() {
        var counts = SetCounts.of(set);
        var words = words();
        var sentence = words.say(
                "criteria.sentence",
                words.count("criteria.areas", counts.of(Level.AREA)),
                words.count("criteria.criteria", counts.of(Level.CRITERION)),
                words.count("criteria.components", counts.of(Level.COMPONENT)),
                words.say(
                        "criteria.points", frame.figures().exact(counts.total().value())));
        return sentence + sources() + rules(counts);
    }

    private String sources() {
        var parts = Stream.of(
                        part("criteria.sentence.facts", SetCounts.sum(set, Source.FACTS::equals)),
                        part("criteria.sentence.survey", SetCounts.sum(set, Source::isSurvey)),
                        part("criteria.sentence.other-body", SetCounts.sum(set, Source.OTHER_BODY::equals)),
                        part("criteria.sentence.unknown", SetCounts.sum(set, Source.UNKNOWN::equals)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : ": " + parts;
    }

    private String part(String key, Points points) {
        return points.isZero() ? "" : words().say(key, frame.figures().exact(points.value()));
    }

    private String rules(SetCounts counts) {
        return "; "
                + words().count("criteria.sentence.rules", counts.leaves() - counts.judged())
                + ", "
                + words().count("criteria.sentence.judged", counts.judged());
    }

    /// What somebody declared about a set whose items are not known.
    private List<String> known() {
        var words = new SetWords(frame);
        var acts = set.terms().acts().stream().map(act -> SetLaw.number(frame, act) + " · " + act.title());
        return Stream.concat(Stream.of(words.about(set), words.size(set)), acts)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// What has to be found out before a set can be used.
    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (set.terms().size().isEmpty()) {
            missing.add(words().say("criteria.missing.size"));
        }
        missing.add(words().say("criteria.missing.items"));
        missing.add(words().say("criteria.missing.rules"));
        if (set.terms().settling().bySource().isEmpty()) {
            missing.add(words().say("criteria.missing.settling"));
        }
        if (set.bands().bands().isEmpty()) {
            missing.add(words().say("criteria.missing.bands"));
        }
        return missing;
    }

    private Words words() {
        return frame.words();
    }
}
