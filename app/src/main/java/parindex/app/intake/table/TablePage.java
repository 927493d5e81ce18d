package parindex.app.intake.table;

import parindex.app.kit.web.Frame;

/// A table that was brought in.
///
/// @param title     of the document
/// @param sentence  year and number of units
/// @param about     number and day of the document
/// @param address   where it stands, or empty
/// @param came      who brought it in, when, out of which file
/// @param withdrawn why it counts no more, or empty
/// @param url       of the page
/// @param compare   of the comparison of its year with units of its kind
/// @param may       whether this person may withdraw it
/// @param refusal   why it was not withdrawn, or empty
public record TablePage(
        Frame frame,
        String title,
        String sentence,
        String about,
        String address,
        String came,
        String withdrawn,
        String url,
        String compare,
        boolean may,
        String refusal,
        TableRows rows) {}
