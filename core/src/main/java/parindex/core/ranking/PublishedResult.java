package parindex.core.ranking;

import java.util.Map;
import java.util.Optional;
import parindex.core.points.Points;

/// A result as somebody published it, with the source; it is kept as it was printed and never computed with.
///
/// @param year   assessment year
/// @param scope  what it is about
/// @param name   unit, ministry or region; for a mean of all the words of the source
/// @param total  total points, nothing where only a place was published
/// @param place  place, nothing where only a total was published
/// @param of     how many units were ranked
/// @param band   A, B, C …
/// @param areas  points by area code
/// @param basis  how the figure came about
/// @param source where it stands
public record PublishedResult(
        int year,
        Scope scope,
        String name,
        Optional<Points> total,
        Optional<Integer> place,
        Optional<Integer> of,
        Optional<String> band,
        Map<String, Points> areas,
        Standing.Basis basis,
        Citation source) {
    public PublishedResult {
        areas = Map.copyOf(areas);
    }

    /// What a published figure is about.
    public enum Scope {
        PROVINCE,
        MINISTRY,
        /// The mean of an economic region.
        REGION,
        /// The mean of all provinces.
        ALL_PROVINCES,
        /// The mean of all ministries that were ranked.
        ALL_MINISTRIES
    }

    /// Where a published figure stands.
    ///
    /// @param title title of the page or document
    /// @param url   address, empty where there is none
    /// @param note  remark on the figure, empty where there is none
    public record Citation(String title, String url, String note) {}
}
