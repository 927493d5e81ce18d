package parindex.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Scoring;
import parindex.core.points.Basis;
import parindex.core.points.Points;
import parindex.core.points.rule.Judgement;

/// Places, ties, bands and unfinished units of a publication, and what a correction moves.
class RecountTest {
    private static final CriteriaSet SET = new CriteriaSet(
            "invented",
            "Bộ bịa để thử",
            List.of(
                    Item.of("1", "Lĩnh vực", "100"),
                    Item.of("1.1", "Một", "60").scored(new Scoring(new Judgement(List.of()), Basis.NONE)),
                    Item.of("1.2", "Hai", "40")
                            .scored(new Scoring(
                                    new Judgement(List.of(Points.ZERO, Points.of("20"), Points.of("40"))),
                                    Basis.NONE))),
            new BandScale(List.of(
                    new BandScale.Band("A", Points.of("90")),
                    new BandScale.Band("B", Points.of("80")),
                    new BandScale.Band("C", Points.ZERO))));

    private static UnitRecord unit(String code, String one, String two) {
        return UnitRecord.of(
                new PublishedUnit(code, "Xã " + code, "commune", List.of()),
                List.of(set("1.1", one), set("1.2", two)),
                List.of());
    }

    private static LeafRecord set(String code, String points) {
        return LeafRecord.open(ItemCode.of(code)).with(new Origin.SetBy("appraiser", Points.of(points)));
    }

    private static Publication publication(UnitRecord... units) {
        var heading = new Heading(
                "thu-2026",
                "Đợt thử",
                2026,
                "Tỉnh Thử",
                1,
                new Decision("1/QĐ", LocalDate.of(2026, 12, 1)),
                "parindex",
                "",
                Optional.empty(),
                true);
        return Publication.of(heading, Map.of("commune", SET), List.of(units));
    }

    private static List<String> standings(Publication publication) {
        return Recount.standings(2026, SET, Recount.cards(publication, "commune")).stream()
                .map(row -> "%s %s %s%s"
                        .formatted(
                                row.code(),
                                row.standing().place().map(String::valueOf).orElse("–"),
                                row.standing().band().orElse("–"),
                                row.standing().tied() ? " =" : ""))
                .toList();
    }

    @Test
    @Tag("A-02")
    @Tag("A-04")
    void equal_values_share_a_place_and_bands_are_decided_on_exact_values() {
        var publication = publication(
                unit("d", "39.996", "40"), unit("c", "40", "40"), unit("a", "50", "40"), unit("b", "50", "40"));
        assertThat(standings(publication)).containsExactly("a 1 A =", "b 1 A =", "c 3 B", "d 4 C");
    }

    @Test
    @Tag("A-05")
    void a_unit_that_is_not_finished_is_listed_and_not_ranked() {
        var open = new PublishedUnit("x", "Xã x", "commune", List.of());
        var publication = publication(UnitRecord.unfinished(open), unit("a", "0", "0"));
        assertThat(standings(publication)).containsExactly("a 1 C", "x – –");
    }

    @Test
    @Tag("U-05")
    void points_outside_the_steps_of_the_rule_are_no_points() {
        var card = Recount.card(unit("a", "60", "30"), SET, 2026);
        assertThat(card.missing()).extracting(Item::code).containsExactly(ItemCode.of("1.2"));
    }

    @Test
    @Tag("U-18")
    void a_correction_names_the_leaf_its_parents_and_every_place_and_band_that_moved() {
        var before = publication(unit("a", "50", "40"), unit("b", "40", "40"), unit("c", "45", "40"));
        var changed = new ArrayList<>(before.units());
        changed.set(1, before.units().get(1).with(set("1.1", "52")));
        var after = Publication.of(before.heading(), before.sets(), changed);
        var difference = PublicationDifference.between(before, after);
        assertThat(difference.leaves())
                .extracting(change -> change.unit() + " " + change.item())
                .containsExactly("b 1.1");
        assertThat(difference.sums())
                .extracting(change -> change.unit() + " " + change.item())
                .containsExactly("b 1", "b ");
        assertThat(difference.standings())
                .extracting(moved -> moved.unit() + " " + moved.before().place().orElseThrow() + "→"
                        + moved.after().place().orElseThrow())
                .containsExactly("a 1→2", "b 3→1", "c 2→3");
        assertThat(PublicationDifference.between(before, before).isEmpty()).isTrue();
    }

    @Test
    @Tag("A-07")
    void only_a_correction_has_a_note_and_a_version_before_it() {
        var heading = publication().heading();
        assertThatThrownBy(
                        () -> new Heading("r", "n", 2026, "h", 2, heading.decision(), "p", " ", Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
