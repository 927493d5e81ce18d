package parindex.app.criteria;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Level;

/// What several pages say about a set as a whole.
///
/// @param frame around the page
public record SetWords(Frame frame) {
    /// Whom it assesses and in which years: "Sở, ban, ngành · năm 2031".
    public String about(CriteriaSet set) {
        var kind = set.terms().kind().map(any -> words().word("criteria.kind.", any));
        var years = set.terms().years().stream().map(Objects::toString).collect(Collectors.joining(", "));
        var year = years.isEmpty() ? Stream.<String>empty() : Stream.of(words().say("criteria.years", years));
        return Stream.concat(kind.stream(), year).collect(Collectors.joining(" · "));
    }

    /// How large it is, as far as that is known.
    public String size(CriteriaSet set) {
        var counts = SetCounts.of(set);
        if (counts.levels().isEmpty()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(words().count("criteria.areas", counts.of(Level.AREA)));
        parts.add(words().count("criteria.criteria", counts.of(Level.CRITERION)));
        parts.add(words().count("criteria.components", counts.of(Level.COMPONENT)));
        if (counts.leaves() > 0) {
            parts.add(words().count("criteria.leaves", counts.leaves()));
        }
        parts.add(words().say(
                        "criteria.points", frame.figures().exact(counts.total().value())));
        return String.join(" · ", parts);
    }

    private Words words() {
        return frame.words();
    }
}
