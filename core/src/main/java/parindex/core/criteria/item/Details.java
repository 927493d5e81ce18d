package parindex.core.criteria.item;

import java.util.List;
import parindex.core.points.Citation;

/// What a set says about an item beside its points: how to fill it in, what proves it, what it rests on.
///
/// @param guidance what is asked, in more words than the title
/// @param evidence verification documents wanted (tài liệu kiểm chứng)
/// @param law      the legal acts the item rests on, empty where those above it hold
/// @param notFor   groups of units it does not apply to, in the words of the set
public record Details(Guidance guidance, List<Requirement> evidence, List<Citation> law, List<String> notFor) {
    /// Nothing more is said.
    public static final Details NONE = new Details(Guidance.NONE, List.of(), List.of(), List.of());

    public Details {
        evidence = List.copyOf(evidence);
        law = List.copyOf(law);
        notFor = List.copyOf(notFor);
    }
}
