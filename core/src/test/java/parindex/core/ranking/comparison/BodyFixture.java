package parindex.core.ranking.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.BandScale.Band;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Invented units on a set of two areas: 1 with the leaves 1.1 (30 points) and 1.2 (20), 2 with 2.1 (50).
final class BodyFixture {
    static final String OUT = "–";
    static final String OPEN = "?";
    static final CriteriaSet SET = set("1.1");

    private BodyFixture() {}

    static CriteriaSet set(String title) {
        return new CriteriaSet(
                "thu",
                "Bộ thử",
                List.of(
                        item("1", "Lĩnh vực một", "50"),
                        item("1.1", title, "30"),
                        item("1.2", "Tiêu chí hai", "20"),
                        item("2", "Lĩnh vực hai", "50"),
                        item("2.1", "Tiêu chí ba", "50")),
                new BandScale(List.of(
                        new Band("A", Points.of("90")),
                        new Band("B", Points.of("80")),
                        new Band("C", Points.of("70")))));
    }

    private static Item item(String code, String title, String max) {
        return new Item(ItemCode.of(code), title, Points.of(max), Source.FACTS, Assignment.NONE);
    }

    /// A unit with points on 1.1, 1.2 and 2.1: `?` for what is not known, `–` for what does not apply.
    static Body body(String name, String region, String... points) {
        return body(SET, name, region, points);
    }

    static Body body(CriteriaSet set, String name, String region, String... points) {
        var leaves = new HashMap<ItemCode, LeafScore>();
        var codes = List.of("1.1", "1.2", "2.1");
        for (int i = 0; i < codes.size(); i++) {
            leaves.put(ItemCode.of(codes.get(i)), score(points[i]));
        }
        var groups = region.equals("Bắc") ? List.of("miền núi") : List.<String>of();
        return new Body(
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                Optional.of(region),
                groups,
                new ScoreCard(name.toLowerCase(java.util.Locale.ROOT), 2030, set, Map.copyOf(leaves)));
    }

    private static LeafScore score(String points) {
        return switch (points) {
            case OUT -> LeafScore.NOT_APPLICABLE;
            case OPEN -> LeafScore.MISSING;
            default -> LeafScore.scored(Points.of(points));
        };
    }

    static League league(List<Body> bodies) {
        return new League(2030, SET, bodies);
    }

    static Optional<ItemCode> at(String code) {
        return Optional.of(ItemCode.of(code));
    }
}
