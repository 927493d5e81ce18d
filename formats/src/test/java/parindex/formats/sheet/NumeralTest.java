package parindex.formats.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E-04")
class NumeralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "132|132",
                "-3|-3",
                "−3|-3",
                "7,25|7.25",
                "7.25|7.25",
                "7.2500|7.25",
                "2.538.227|2538227",
                "1.234,5|1234.5",
                "102,63 %|102.63%",
                "102,63%|102.63%",
                "0,735|0.735",
                "0.735|0.735",
                "1,234|1.234",
                "1234.567|1234.567",
                "12.3456|12.3456",
                "1.000.000,5|1000000.5",
                "0,00|0"
            })
    void a_figure_with_one_meaning_is_read(String typed, String read) {
        assertThat(Numeral.of(typed)).isEqualTo(new Numeral.Plain(read));
    }

    @ParameterizedTest
    @CsvSource({"1.234,1.234,1234", "12.500,12.5,12500", "-1.000,-1,-1000", "1.234 %,1.234%,1234%"})
    void a_dot_before_three_digits_is_asked_about(String typed, String decimal, String thousands) {
        assertThat(Numeral.of(typed)).isEqualTo(new Numeral.Twofold(decimal, thousands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "1,234,567",
                "1.2.3",
                "1,2,3",
                "12.34.567",
                "1 234",
                "--1",
                "1e3",
                "%",
                "1.",
                ",5",
                "1234567890123456"
            })
    void what_is_no_figure_is_none(String typed) {
        assertThat(Numeral.of(typed)).isEqualTo(Numeral.None.IT);
    }
}
