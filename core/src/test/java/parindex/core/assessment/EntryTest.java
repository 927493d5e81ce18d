package parindex.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.LeafScore.State;

/// What a cell holds, and the points that cells make.
@Tag("E-03")
class EntryTest {
    @Test
    void empty_zero_and_not_applicable_are_three_things_in_the_total_too() {
        var zero = EntryFixture.ratio(EntryFixture.RATIO, "0", "620");
        var apart = new Entry(EntryFixture.CHOSEN, EntryState.NOT_APPLICABLE, Map.of(), "Không phát sinh", 1);
        var card = EntryFixture.sheet(zero, apart).card("Tỉnh Thử", 2030);
        assertThat(card.leaf(EntryFixture.RATIO).points()).contains(Points.ZERO);
        assertThat(card.leaf(EntryFixture.OTHER_RATIO).state()).isEqualTo(State.MISSING);
        assertThat(card.leaf(EntryFixture.CHOSEN).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(card.totalMax()).isEqualTo(Points.of("4"));
    }

    @Test
    @Tag("E-05")
    void points_come_from_numerator_and_denominator() {
        var card = EntryFixture.sheet(EntryFixture.ratio(EntryFixture.RATIO, "132", "620"))
                .card("Tỉnh Thử", 2030);
        assertThat(card.leaf(EntryFixture.RATIO).points()).contains(Points.of("0.2129"));
        assertThat(card.achieved(ItemCode.of("1"))).isEqualTo(Points.of("0.2129"));
    }

    @Test
    void points_that_are_claimed_and_states_count_as_the_self_score() {
        var card = EntryFixture.sheet(
                        EntryFixture.given(EntryFixture.CLAIMED, Map.of("points", "0.75")),
                        EntryFixture.given(EntryFixture.CHOSEN, Map.of("built", "built")))
                .card("Tỉnh Thử", 2030);
        assertThat(card.total()).isEqualTo(Points.of("1.75"));
    }

    @Test
    void figures_are_one_text_whatever_their_order_and_come_back_as_they_were() {
        var figures = Map.of("received", "620", "on_time", "132.5", "note", "a \"b\" \\ c\n");
        var text = EntryText.of(figures);
        assertThat(text).startsWith("{\"note\":").contains("\"on_time\":\"132.5\",\"received\":\"620\"}");
        assertThat(EntryText.read(text)).isEqualTo(figures);
        assertThat(EntryText.of(Map.of())).isEqualTo("{}");
        assertThat(EntryText.read("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":1}", "{\"a\":\"1\" \"b\":\"2\"}", "{a:\"1\"}"})
    void a_text_that_holds_no_figures_is_refused(String text) {
        assertThatThrownBy(() -> EntryText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decimal_is_kept_with_a_point_and_without_superfluous_zeros() {
        assertThat(Entry.decimal(new BigDecimal("7.250"))).isEqualTo("7.25");
        assertThat(Entry.decimal(new BigDecimal("2538227"))).isEqualTo("2538227");
        assertThat(Entry.decimal(new BigDecimal("0.00"))).isEqualTo("0");
    }
}
