package parindex.app.kit.web;

import java.util.UUID;

/// The result that a page speaks of: one unit in one year.
///
/// @param card     the accepted card
/// @param year     assessment year
/// @param slug     the unit as a part of an address
/// @param unit     the unit as the report names it
/// @param invented made up for demonstration; every page says so
public record Subject(UUID card, int year, String slug, String unit, boolean invented) {
    /// Address of the unit's overview.
    public String url() {
        return "/rounds/%d/units/%s".formatted(year, slug);
    }

    /// Address of a page below it.
    public String url(String page) {
        return url() + "/" + page;
    }
}
