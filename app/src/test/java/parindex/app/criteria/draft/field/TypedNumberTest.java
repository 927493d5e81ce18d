package parindex.app.criteria.draft.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.language.Language;
import parindex.core.points.Share;

@Tag("L-03")
class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,25|0.25",
                "50|50",
                "50 %|50",
                "49,9%|49.9",
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "−0,05|-0.05",
                "1 234|1234",
                "100|100"
            })
    void a_number_is_read_as_officials_write_it(String typed, String plain) {
        assertThat(TypedNumber.of(typed, Language.VI)).isEqualTo(new TypedNumber.Read(plain));
    }

    @Test
    void a_lone_dot_is_asked_about_and_both_readings_are_offered() {
        assertThat(TypedNumber.of("7.25", Language.VI)).isEqualTo(new TypedNumber.Ambiguous(List.of("7,25", "725")));
        assertThat(TypedNumber.of("1.234", Language.VI)).isEqualTo(new TypedNumber.Ambiguous(List.of("1,234", "1234")));
    }

    @Test
    void in_english_the_comma_is_the_mark_that_is_asked_about() {
        assertThat(TypedNumber.of("7.25", Language.EN)).isEqualTo(new TypedNumber.Read("7.25"));
        assertThat(TypedNumber.of("1,234", Language.EN)).isEqualTo(new TypedNumber.Ambiguous(List.of("1.234", "1234")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mười", "1,2,3", "1..2", "--1", "1e9", "%"})
    void what_is_no_number_is_not_guessed(String typed) {
        assertThat(TypedNumber.of(typed, Language.VI)).isEqualTo(new TypedNumber.Unreadable());
    }

    @Test
    void a_figure_is_typed_back_without_marks_that_would_be_asked_about() {
        assertThat(TypedNumber.typed(Share.of("0.5"), true, Language.VI)).isEqualTo("50");
        assertThat(TypedNumber.typed(Share.of("1234.5"), false, Language.VI)).isEqualTo("1234,5");
    }
}
