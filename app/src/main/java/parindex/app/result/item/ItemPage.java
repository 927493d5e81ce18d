package parindex.app.result.item;

import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;
import parindex.app.result.finding.FindingRow;

/// One item: "Vì sao?".
///
/// @param frame      around it
/// @param code       its code
/// @param title      what is asked
/// @param sentence   what it came to
/// @param state      how it stands
/// @param path       the items above, from the area down
/// @param figures    maximum, points, loss and share, all digits
/// @param rule       how its points come about, nothing where no set tells
/// @param cause      why points were lost
/// @param agencies   who answers
/// @param printed    how the report prints it
/// @param parts      the items directly below
/// @param findings   what does not add up about it
/// @param previous   code of the item before, or empty
/// @param next       code of the item after, or empty
/// @param url        address of the unit's pages
public record ItemPage(
        Frame frame,
        String code,
        String title,
        String sentence,
        ItemState state,
        List<Link> path,
        List<Fact> figures,
        Optional<Rule> rule,
        Cause cause,
        List<Agencies> agencies,
        Printed printed,
        List<Part> parts,
        List<FindingRow> findings,
        String previous,
        String next,
        String url) {

    /// An item to go to.
    public record Link(String code, String title) {}

    /// A figure and what it is.
    public record Fact(String name, String value) {}

    /// How points come about.
    ///
    /// @param sentence the rule in words
    /// @param known    how far it is known, in words
    /// @param basis    where it stands, or empty
    /// @param gap      what no source tells, or empty
    public record Rule(String sentence, String known, String basis, String gap) {}

    /// Why points were lost.
    ///
    /// @param text in the words of the report, empty when nobody says
    /// @param from code of the item above that gives it, empty when the item itself does
    public record Cause(String text, String from) {}

    /// Who answers.
    ///
    /// @param role  lead, coordinating, or named without saying which
    /// @param names in the words of the report
    /// @param from  code of the item above that names them, empty when the item itself does
    public record Agencies(String role, List<String> names, String from) {}

    /// How the report prints the row.
    ///
    /// @param place    where it stands, in words
    /// @param code     as printed
    /// @param max      as printed
    /// @param achieved as printed
    /// @param percent  as printed
    /// @param url      address of the line, empty when the item stands in no row
    public record Printed(String place, String code, String max, String achieved, String percent, String url) {}

    /// An item directly below.
    public record Part(String code, String title, String achieved, String max, String width, ItemState state) {}
}
