package parindex.core.scoring.grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Scoring;
import parindex.core.criteria.Terms;
import parindex.core.points.Basis;
import parindex.core.points.Facts;
import parindex.core.points.Judgement;
import parindex.core.points.Known;
import parindex.core.points.Share;
import parindex.core.scoring.UnitFacts;

/// A field of units close together: six leaves with points in quarters, so that many share a place; some wait for an
/// appraiser, some leaves do not apply.
final class FieldFixture {
    static final List<ItemCode> LEAVES = IntStream.rangeClosed(1, 6)
            .mapToObj(i -> ItemCode.of((1 + i / 3) + "." + i))
            .toList();
    private final Random random;

    FieldFixture(long seed) {
        this.random = new Random(seed);
    }

    CriteriaSet set(Terms terms) {
        var rule = new Scoring(new Judgement(List.of()), Basis.of(Known.STATED, "1/QĐ-THỬ"));
        var leaves =
                LEAVES.stream().map(code -> Item.of(code.toString(), "Mục", "1").scored(rule));
        var areas =
                LEAVES.stream().map(ItemCode::area).distinct().map(code -> Item.of(code.toString(), "Lĩnh vực", "2"));
        return new CriteriaSet("thu", "Bộ thử", Stream.concat(areas, leaves).toList(), BandScale.NONE, terms);
    }

    Map<String, UnitFacts> units(int count) {
        var units = new LinkedHashMap<String, UnitFacts>();
        IntStream.range(0, count).forEach(unit -> units.put("Đơn vị " + unit, unit()));
        return units;
    }

    private UnitFacts unit() {
        var facts = new HashMap<ItemCode, Facts>();
        LEAVES.forEach(leaf -> facts.put(leaf, points()));
        if (random.nextInt(8) == 0) {
            facts.remove(leaf());
        }
        return new UnitFacts(facts, random.nextInt(4) == 0 ? Set.of(leaf()) : Set.of());
    }

    ItemCode leaf() {
        return LEAVES.get(random.nextInt(LEAVES.size()));
    }

    Facts points() {
        return Facts.of(Judgement.POINTS, Share.of(BigDecimal.valueOf(random.nextInt(5) * 25L, 2)));
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
