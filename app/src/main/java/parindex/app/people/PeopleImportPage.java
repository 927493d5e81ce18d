package parindex.app.people;

import java.util.List;
import parindex.app.kit.web.Frame;

/// A list of people that somebody handed in, tried out; nothing is written.
///
/// @param frame   around it
/// @param file    its name
/// @param content the file itself, carried to the confirmation
/// @param joining how many people would join
/// @param lines   every row
/// @param faults  what is wrong, with sheet, row and column; nothing is written while there is one
public record PeopleImportPage(
        Frame frame, String file, String content, int joining, List<PeopleTable.Line> lines, List<String> faults) {}
