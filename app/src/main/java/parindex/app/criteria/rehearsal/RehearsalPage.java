package parindex.app.criteria.rehearsal;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;

/// A set tried on past figures.
///
/// @param frame    around it
/// @param sentence what came of it, or what to do
/// @param tables   figures to choose from
/// @param sets     sets to choose from
/// @param origins  sets that handed-in figures may be given for
/// @param refusal  why a file was not kept, empty when it was
/// @param invented whether the figures were invented
/// @param tried    what came of it, nothing while nothing was chosen
public record RehearsalPage(
        Frame frame,
        String sentence,
        List<Choice> tables,
        List<Choice> sets,
        List<Choice> origins,
        String refusal,
        boolean invented,
        Optional<Tried> tried) {
    /// Something to choose.
    ///
    /// @param value  in the address
    /// @param label  in words
    /// @param chosen whether it is chosen
    public record Choice(String value, String label, boolean chosen) {}

    /// What came of a rehearsal.
    ///
    /// @param about      the two sets, in words
    /// @param compare    address of their comparison
    /// @param moves      units by the size of their change
    /// @param changed    leaves whose points change
    /// @param flat       leaves that decide nothing
    /// @param crowds     limits with many units close by
    /// @param failing    examples that do not hold
    /// @param aside      leaves that are not compared
    public record Tried(
            String about,
            String compare,
            List<Move> moves,
            List<Leaf> changed,
            List<Leaf> flat,
            List<Crowd> crowds,
            List<String> failing,
            List<Leaf> aside) {}

    /// A unit with what it would win or lose.
    public record Move(
            String unit,
            String before,
            String after,
            String points,
            String placeBefore,
            String placeAfter,
            String places,
            String way) {}

    /// A leaf with something said about it.
    ///
    /// @param code  its code
    /// @param title what is asked
    /// @param url   its address in the set that is tried
    /// @param said  what is said
    /// @param units the units concerned, in words; empty where it is none in particular
    public record Leaf(String code, String title, String url, String said, String units) {}

    /// A limit with many units close by.
    ///
    /// @param leaf  the leaf, with the limit in words
    /// @param units who is close, with figure and distance
    public record Crowd(Leaf leaf, List<Near> units) {}

    /// A unit close to a limit.
    public record Near(String unit, String figure, String distance) {}
}
