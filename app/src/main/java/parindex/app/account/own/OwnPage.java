package parindex.app.account.own;

import java.util.List;
import parindex.app.kit.web.Frame;

/// The own account.
///
/// @param frame     around it
/// @param refusal   why the last deed was not done, or empty
/// @param name      account name
/// @param shown     how one is called
/// @param address   where mail reaches one, or empty
/// @param duties    what one does, in words
/// @param factor    a code is asked for at sign-in
/// @param codesLeft recovery codes that were not used
/// @param places    where one is signed in
/// @param mail      the program can send mail
public record OwnPage(
        Frame frame,
        String refusal,
        String name,
        String shown,
        String address,
        List<String> duties,
        boolean factor,
        int codesLeft,
        List<Line> places,
        boolean mail) {
    /// A place where one is signed in.
    public record Line(String id, String browser, String source, String started, String seen, boolean here) {}
}
