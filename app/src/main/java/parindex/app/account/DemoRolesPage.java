package parindex.app.account;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The page to take a role of the demonstration.
///
/// @param frame  around it
/// @param groups one a role
public record DemoRolesPage(Frame frame, List<Group> groups) {
    /// Accounts with the same role.
    ///
    /// @param title what they do
    public record Group(String title, List<Line> lines) {}

    /// One account.
    ///
    /// @param name  account name
    /// @param shown how people call it
    /// @param unit  where it works, or empty
    public record Line(String name, String shown, String unit) {}
}
