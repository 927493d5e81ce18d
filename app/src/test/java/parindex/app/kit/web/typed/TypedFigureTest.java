package parindex.app.kit.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.app.kit.web.typed.TypedFigure.Asked;
import parindex.app.kit.web.typed.TypedFigure.Empty;
import parindex.app.kit.web.typed.TypedFigure.Read;
import parindex.app.kit.web.typed.TypedFigure.Refused;
import parindex.core.language.Language;

@Tag("E-04")
class TypedFigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,25 | 7.25",
                "2.538.227 | 2538227",
                "1.234,5 | 1234.5",
                "−3 | -3",
                "12 | 12",
                "0.5 | 0.5",
                "2,538,227 | 2538227"
            })
    void a_figure_of_one_meaning_is_read(String typed, BigDecimal meant) {
        assertThat(TypedFigure.of(typed, Language.VI)).isEqualTo(new Read(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.25 | 7.25 | 725", "1.234 | 1.234 | 1234", "12.5 | 12.5 | 125"})
    void a_lone_point_is_asked_about_with_both_readings(String typed, BigDecimal one, BigDecimal two) {
        assertThat(TypedFigure.of(typed, Language.VI))
                .isInstanceOfSatisfying(
                        Asked.class,
                        asked -> assertThat(asked.readings())
                                .usingElementComparator(BigDecimal::compareTo)
                                .containsExactly(one, two));
    }

    @Test
    void in_english_the_comma_is_the_one_to_ask_about() {
        assertThat(TypedFigure.of("7.25", Language.EN)).isEqualTo(new Read(new BigDecimal("7.25")));
        assertThat(TypedFigure.of("7,25", Language.EN)).isInstanceOf(Asked.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,2,3", "12.34.56", "1e5", "--1", "7,", "99999999999999999999"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(TypedFigure.of(typed, Language.VI)).isEqualTo(new Refused());
    }

    @Test
    void nothing_is_not_zero() {
        assertThat(TypedFigure.of("  ", Language.VI)).isEqualTo(new Empty());
        assertThat(TypedFigure.of("0", Language.VI)).isEqualTo(new Read(BigDecimal.ZERO));
    }
}
