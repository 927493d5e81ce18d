package parindex.app.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parindex.core.language.Language;
import parindex.core.points.Points;

class FiguresTest {
    private final Figures vi = new Figures(Language.VI);
    private final Figures en = new Figures(Language.EN);

    @Test
    void points_have_two_decimals_and_the_comma() {
        assertThat(vi.points(Points.of("82.05272"))).isEqualTo("82,05");
        assertThat(en.points(Points.of("82.05272"))).isEqualTo("82.05");
    }

    @Test
    void exact_figures_keep_every_digit() {
        assertThat(vi.exact(new BigDecimal("17.94728"))).isEqualTo("17,94728");
    }

    @Test
    void a_change_carries_its_sign() {
        assertThat(vi.change(new BigDecimal("3.13"))).isEqualTo("+3,13");
        assertThat(vi.change(new BigDecimal("-0.05"))).isEqualTo("−0,05");
    }

    @Test
    void a_percentage_is_worked_out_from_exact_points() {
        assertThat(vi.percent(Points.of("132"), Points.of("620"))).isEqualTo("21,29 %");
        assertThat(en.percent(Points.of("132"), Points.of("620"))).isEqualTo("21.29%");
    }

    @Test
    void nothing_is_a_dash_and_never_zero() {
        assertThat(vi.points(Optional.empty())).isEqualTo("–");
        assertThat(vi.percent(Points.ZERO, Points.ZERO)).isEqualTo("–");
    }

    @Test
    void days_and_times_are_those_of_viet_nam() {
        assertThat(vi.date(LocalDate.of(2021, 7, 8))).isEqualTo("08/07/2021");
        assertThat(vi.time(Instant.parse("2026-11-23T17:30:00Z"))).isEqualTo("00:30, 24/11/2026");
    }
}
