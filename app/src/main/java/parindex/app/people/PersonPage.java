package parindex.app.people;

import java.util.List;
import parindex.app.kit.web.Frame;

/// One person, to those who manage him.
///
/// @param frame   around it
/// @param refusal why the last deed was not done, or empty
/// @param url     address of the page
/// @param name    account name
/// @param shown   how people call him
/// @param address where mail reaches him, or empty
/// @param seen    when he last signed in, as a sentence
/// @param enabled the account is open
/// @param managed this person may do something about him
/// @param duties  of all times
/// @param roles   that may be given
public record PersonPage(
        Frame frame,
        String refusal,
        String url,
        String name,
        String shown,
        String address,
        String seen,
        boolean enabled,
        boolean managed,
        List<Line> duties,
        List<PeoplePage.Option> roles) {
    /// A duty.
    ///
    /// @param endUrl address of the form that ends it, empty where it cannot be ended
    public record Line(String role, String unit, String days, boolean current, String endUrl) {}
}
