package parindex.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L-03")
class NumeralsTest {
    @Test
    void vietnamese_pages_print_comma_and_dots_english_ones_the_other_way() {
        assertThat(Numerals.exact(new BigDecimal("2538227.5"), Language.VI)).isEqualTo("2.538.227,5");
        assertThat(Numerals.exact(new BigDecimal("2538227.5"), Language.EN)).isEqualTo("2,538,227.5");
    }

    @Test
    void a_minus_is_a_minus_sign_and_a_hundred_no_power_of_ten() {
        assertThat(Numerals.exact(new BigDecimal("-0.05"), Language.VI)).isEqualTo("−0,05");
        assertThat(Numerals.exact(new BigDecimal("1E+2"), Language.VI)).isEqualTo("100");
    }

    @Test
    void printing_rounds_half_up_and_keeps_zeros() {
        assertThat(Numerals.rounded(new BigDecimal("10.065"), 2, Language.VI)).isEqualTo("10,07");
        assertThat(Numerals.rounded(new BigDecimal("7.5"), 2, Language.VI)).isEqualTo("7,50");
    }
}
