package parindex.app.assessment.appraisal.screen;

import parindex.app.kit.web.Frame;

/// The question about conflicts of interest with a unit.
///
/// @param list     address of the list
/// @param slug     the unit as a part of addresses
/// @param unit     its name
/// @param declared whether a conflict was declared
/// @param to       code of the item to go on with, or empty
/// @param fault    why nothing was kept, or empty
public record ConflictPage(
        Frame frame, String list, String slug, String unit, boolean declared, String to, String fault) {
    /// Where the answer goes.
    public String action() {
        return list + "/units/" + slug + "/conflict";
    }
}
