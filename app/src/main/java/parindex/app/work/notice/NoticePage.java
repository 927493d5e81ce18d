package parindex.app.work.notice;

import java.util.List;
import parindex.app.kit.web.Frame;

/// Notices, all or one.
public final class NoticePage {
    private NoticePage() {}

    /// The list.
    ///
    /// @param frame    around it
    /// @param sentence how many are unread
    /// @param rows     newest first
    /// @param form     to post one, with nothing to choose for whoever may not
    public record Notices(Frame frame, String sentence, List<Row> rows, Form form) {}

    /// A line of the list.
    ///
    /// @param title  its title
    /// @param about  for whom, by whom, when
    /// @param url    address
    /// @param unread not opened yet
    /// @param paper  a file comes with it
    public record Row(String title, String about, String url, boolean unread, boolean paper) {}

    /// What was typed, and what is wrong with it.
    ///
    /// @param units   to choose from
    /// @param refusal what is wrong, empty when nothing is
    /// @param title   as typed
    /// @param body    as typed
    public record Form(List<Choice> units, String refusal, String title, String body) {}

    /// @param chosen whether it is the one
    public record Choice(String id, String name, boolean chosen) {}

    /// One notice.
    ///
    /// @param frame around it
    /// @param title its title
    /// @param about for whom, by whom, when
    /// @param body  its words
    /// @param file  name of the file that comes with it, empty without one
    /// @param url   address
    /// @param mine  whether it may be taken down
    public record One(Frame frame, String title, String about, String body, String file, String url, boolean mine) {}
}
