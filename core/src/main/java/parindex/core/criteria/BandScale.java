package parindex.core.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// The bands (nhóm A, B, C) of a set: each begins at its limit and reaches up to the next. Membership is decided on
/// exact points: 79.996 is below 80 though it prints as 80.00.
///
/// @param bands highest first
public record BandScale(List<Band> bands) {
    /// A scale that puts nobody anywhere.
    public static final BandScale NONE = new BandScale(List.of());

    /// One band.
    ///
    /// @param name A, B, C …
    /// @param from the least points that belong to it
    public record Band(String name, Points from) {}

    public BandScale {
        bands = bands.stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .toList();
    }

    /// The band of exact points, nothing below the lowest.
    public Optional<String> of(Points points) {
        return of(points.share());
    }

    /// The band of an exact index, nothing below the lowest.
    public Optional<String> of(Share points) {
        return bands.stream()
                .filter(band -> points.isAtLeast(band.from().share()))
                .map(Band::name)
                .findFirst();
    }
}
