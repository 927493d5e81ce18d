package parindex.core.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.criteria.item.ItemCode;

@Tag("X-06")
class CodeCellTest {
    @ParameterizedTest
    @CsvSource({"1,1", "1.2,1.2", "'2.1. ',2.1", "'3)',3", "**4.2**,4.2", "IV,4"})
    void a_code_is_taken_as_printed_or_cleaned(String printed, String code) {
        assertThat(read(printed)).contains(ItemCode.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tổng", "0.1", "1.2.3.4", "a.1", "1,5", "12345"})
    void what_is_no_code_is_none(String printed) {
        assertThat(read(printed)).isEmpty();
    }

    @Test
    void a_blank_inside_goes_only_where_the_numbering_proves_it() {
        assertThat(read("2.1.1 0", "2.1.9")).contains(ItemCode.of("2.1.10"));
        assertThat(read("2.1.1 0", "2.1.4")).isEmpty();
        assertThat(read("2.1.1 0", "2.1.9", "2.1.10")).isEmpty();
    }

    @Test
    void the_zero_that_a_spreadsheet_loses_is_found_again_after_nine() {
        assertThat(read("3.1", "3.1", "3.2", "3.9")).contains(ItemCode.of("3.10"));
        assertThat(read("3.1", "3.1", "3.2")).contains(ItemCode.of("3.1"));
    }

    private static Optional<ItemCode> read(String printed, String... before) {
        List<ItemCode> codes = Arrays.stream(before).map(ItemCode::of).toList();
        return CodeCell.read(printed, codes).map(CodeCell::code);
    }
}
