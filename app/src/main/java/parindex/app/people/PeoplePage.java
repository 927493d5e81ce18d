package parindex.app.people;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The people whom somebody manages.
///
/// @param frame   around it
/// @param heading how many, as a sentence
/// @param refusal why the last deed was not done, or empty
/// @param filter  what is shown
/// @param lines   one each
/// @param more    how many more there are than are shown
/// @param roles   that may be given
/// @param typed   what the form for a new person holds
/// @param mail    links can be sent by mail
public record PeoplePage(
        Frame frame,
        String heading,
        String refusal,
        Filter filter,
        List<Line> lines,
        int more,
        List<Option> roles,
        Typed typed,
        boolean mail) {
    /// What is shown.
    ///
    /// @param q     letters of name or address
    /// @param unit  address of a unit, or empty
    /// @param role  word of a role, or empty
    /// @param state NEVER signed in, CLOSED, IDLE without duty, or empty
    public record Filter(String q, String unit, String role, String state) {}

    /// Somebody.
    public record Line(
            String url, String name, String shown, List<Does> duties, String seen, boolean enabled, boolean never) {}

    public record Option(String value, String text, boolean chosen) {}

    /// What the form for a new person holds.
    public record Typed(String name, String shown, String mail, String role, String unit) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    /// What somebody does.
    ///
    /// @param place for which unit, in which round, or empty
    public record Does(String role, String place) {}
}
