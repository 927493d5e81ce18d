package parindex.app.criteria.item;

import java.util.List;
import java.util.Optional;
import parindex.app.criteria.SetLaw;
import parindex.app.kit.web.Frame;

/// Where one figure of a result comes from and how it was made.
///
/// @param frame    around it
/// @param code     the item, empty for the total
/// @param title    what it is
/// @param sentence what it comes to, and how
/// @param figures  all digits
/// @param taken    where it was taken from, nothing for a sum
/// @param rule     how such a figure is made, nothing for a sum and where no set tells
/// @param sum      what it adds up, nothing for a leaf
/// @param prints   where it is printed and how it is rounded there
/// @param basis    which set and what it rests on
/// @param back     where the figure stands
/// @param url      address of the unit's pages
public record SourceFigurePage(
        Frame frame,
        String code,
        String title,
        String sentence,
        List<Fact> figures,
        Optional<Taken> taken,
        Optional<Rule> rule,
        Optional<Sum> sum,
        List<Print> prints,
        Basis basis,
        String back,
        String url) {

    /// A figure and what it is.
    public record Fact(String name, String value) {}

    /// Where points were taken from.
    ///
    /// @param said  in words
    /// @param lines what was given, one by one; none where points were taken as they are printed
    /// @param place where they are printed, or empty
    /// @param url   address of that place, or empty
    public record Taken(String said, List<String> lines, String place, String url) {}

    /// How points are made.
    ///
    /// @param sentence the rule
    /// @param notes    where it comes from and what is open
    /// @param settled  how exact points become those that count
    /// @param checks   examples that give the very points of the result
    /// @param url      address to try it out
    public record Rule(String sentence, List<String> notes, String settled, List<Check> checks, String url) {}

    /// An example that gives the same points.
    public record Check(String given, String points, String url) {}

    /// What a sum is made of.
    ///
    /// @param parts   one by one
    /// @param total   all of them together
    /// @param max     maxima of what applies together
    /// @param printed what the report prints instead, nothing where it is the same
    public record Sum(List<Part> parts, String total, String max, Optional<Printed> printed) {}

    /// What a report prints instead of a sum.
    ///
    /// @param said      in words
    /// @param shortened only decimals are left out
    public record Printed(String said, boolean shortened) {}

    /// One part of a sum.
    public record Part(String code, String title, String points, String max, String url) {}

    /// A place where the figure is printed.
    ///
    /// @param where   the place
    /// @param printed the figure as it stands there
    /// @param how     the rounding, in words
    /// @param url     address of the place, or empty
    public record Print(String where, String printed, String how, String url) {}

    /// The set behind a figure.
    ///
    /// @param set  its title, empty where no set is known
    /// @param url  its address, or empty
    /// @param note how far the result follows it
    /// @param law  the acts
    public record Basis(String set, String url, String note, List<SetLaw> law) {}
}
