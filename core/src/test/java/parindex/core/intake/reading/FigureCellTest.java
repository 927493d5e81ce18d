package parindex.core.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.intake.PrintedFigure.Form.NOT_APPLICABLE;
import static parindex.core.intake.PrintedFigure.Form.ODD;
import static parindex.core.intake.PrintedFigure.Form.OTHER_MARK;
import static parindex.core.intake.PrintedFigure.Form.PLAIN;
import static parindex.core.intake.PrintedFigure.Form.UNREADABLE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("X-06")
@Tag("E-04")
class FigureCellTest {
    private static final FigureCell COMMAS = new FigureCell(',');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,25|7.25",
                "100|100",
                "0|0",
                "2.538.227|2538227",
                "1.234,5|1234.5",
                "-0,5|-0.5",
                "−1|-1",
                "88,2%|88.2",
                "50 %|50"
            })
    void vietnamese_figures_are_read_as_officials_write_them(String printed, String value) {
        var figure = COMMAS.read(printed);
        assertThat(figure.value()).contains(new BigDecimal(value));
        assertThat(figure.form()).isEqualTo(PLAIN);
    }

    @Test
    void zero_empty_and_not_applicable_are_three_things() {
        assertThat(COMMAS.read("0").value()).contains(BigDecimal.ZERO);
        assertThat(COMMAS.read(" ").value()).isEmpty();
        assertThat(COMMAS.read("–").form()).isEqualTo(PLAIN);
        assertThat(COMMAS.read("Không áp dụng").form()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.25", "1.234"})
    void a_lone_point_among_commas_is_never_guessed(String printed) {
        assertThat(COMMAS.read(printed).value()).isEmpty();
        assertThat(COMMAS.read(printed).form()).isEqualTo(OTHER_MARK);
    }

    @Test
    void both_readings_of_a_lone_point_are_offered() {
        assertThat(FigureCell.readings("7.25")).containsExactly(new BigDecimal("7.25"));
        assertThat(FigureCell.readings("1.234")).containsExactly(new BigDecimal("1.234"), new BigDecimal("1234"));
    }

    @Test
    void a_word_beside_a_readable_figure_is_odd() {
        assertThat(COMMAS.read("Đạt 99,2%.").value()).contains(new BigDecimal("99.2"));
        assertThat(COMMAS.read("Đạt 99,2%.").form()).isEqualTo(ODD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chín", "1/2", "5 và 6", "1,2,3"})
    void what_holds_no_single_number_cannot_be_read(String printed) {
        assertThat(COMMAS.read(printed).value()).isEmpty();
        assertThat(COMMAS.read(printed).form()).isEqualTo(UNREADABLE);
    }

    @Test
    void the_decimal_mark_of_a_document_is_the_one_most_figures_use() {
        assertThat(FigureCell.decimalMarkOf(List.of("1,5", "2,25", "7.25"))).isEqualTo(',');
        assertThat(FigureCell.decimalMarkOf(List.of("1.5", "2.25", "3"))).isEqualTo('.');
        assertThat(FigureCell.decimalMarkOf(List.of("1", "2"))).isEqualTo(',');
    }
}
