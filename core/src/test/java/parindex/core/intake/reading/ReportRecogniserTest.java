package parindex.core.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.intake.reading.ReportFixture.HEAD;
import static parindex.core.intake.reading.ReportFixture.card;
import static parindex.core.intake.reading.ReportFixture.refusal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedFigure;
import parindex.core.intake.Repair;

@Tag("X-06")
class ReportRecogniserTest {
    private static final String TOTAL = "|Tổng điểm|10|5|50%||";

    @Test
    void a_name_that_goes_on_after_a_page_break_is_joined_and_said() {
        var card = card(HEAD, "1|Rà soát văn|10|5|50%||", "", "|bản hằng năm|||||", TOTAL);
        assertThat(card.items().getFirst().name()).isEqualTo("Rà soát văn bản hằng năm");
        assertThat(card.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.STITCHED);
    }

    @Test
    void the_columns_after_the_figures_may_shift_from_page_to_page() {
        var card = card(HEAD, "1|A|10|5|50%|||||Chậm tiến độ|Chủ trì: Sở Thử", TOTAL);
        assertThat(card.items().getFirst().cause()).isEqualTo("Chậm tiến độ");
        assertThat(card.items().getFirst().assignment().lead()).containsExactly("Sở Thử");
    }

    @Test
    void a_cause_printed_in_the_row_of_the_next_item_is_put_back() {
        var card = card(HEAD, "1|A|10|5|50%|Thiếu quy định về|", "", "2|B|4|4|100%|tài sản công|", TOTAL);
        assertThat(card.item(ItemCode.of("1")).orElseThrow().cause()).isEqualTo("Thiếu quy định về tài sản công");
        assertThat(card.item(ItemCode.of("2")).orElseThrow().cause()).isEmpty();
        assertThat(card.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.MISPLACED);
    }

    @Test
    void a_cause_that_begins_with_a_capital_stays_where_it_is_printed() {
        var card = card(HEAD, "1|A|10|5|50%|Thiếu quy định về|", "", "2|B|4|3|75%|Chậm|", TOTAL);
        assertThat(card.item(ItemCode.of("2")).orElseThrow().cause()).isEqualTo("Chậm");
    }

    @Test
    void a_figure_with_the_other_mark_is_taken_when_its_parts_prove_it() {
        var card = card(HEAD, "1|A|7.25|1,5|50%||", "1.1|B|3,25|1|||", "1.2|C|4|0,5|||", TOTAL);
        assertThat(card.items().getFirst().max().value()).contains(new BigDecimal("7.25"));
    }

    @Test
    void a_figure_with_the_other_mark_stays_unread_without_proof() {
        var card = card(HEAD, "1|A|7.25|1,5|50%||", "1.1|B|3,5|1|||", "1.2|C|4|0,5|||", TOTAL);
        assertThat(card.items().getFirst().max().value()).isEmpty();
    }

    @Test
    void a_head_repeated_on_every_page_and_column_numbers_are_no_rows() {
        var card = card(HEAD, "(1)|(2)|(3)|(4)|(5)|(6)|(7)", "1|A|10|5|50%||", "", HEAD, "2|B|1|1|100%||", TOTAL);
        assertThat(card.items()).hasSize(2);
        assertThat(card.notUnderstood()).isEmpty();
    }

    @Test
    void a_page_number_between_rows_is_left_out_and_said() {
        var card = card(HEAD, "1|A|10|5|50%||", "", "12", "", "2|B|1|1|100%||", TOTAL);
        assertThat(card.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.LEFT_OUT);
    }

    @Test
    void a_row_that_nobody_understands_is_kept_with_its_text() {
        var card = card(HEAD, "1|A|10|5|50%||", "xx|B|1|1|100%||", TOTAL);
        assertThat(card.notUnderstood())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).contains("B"));
    }

    @Test
    void a_row_that_ends_early_says_which_figures_it_does_not_reach() {
        var card = card(HEAD, "1|A|10", "2|B|1|1|100%||", TOTAL);
        assertThat(card.items().getFirst().achieved()).isEqualTo(PrintedFigure.ABSENT);
    }

    @Test
    void an_empty_file_a_text_without_table_and_a_table_without_codes_are_refused_with_a_sentence() {
        assertThat(refusal("", "").why()).isEqualTo(IntakeWording.EMPTY);
        assertThat(refusal("Báo cáo", "Không có bảng").why()).isEqualTo(IntakeWording.NO_TABLE);
        assertThat(refusal("Tiêu chí|Điểm chuẩn|Điểm đạt được", "A|1|1").why()).isEqualTo(IntakeWording.NO_CODES);
        assertThat(refusal(HEAD, "x|A|1|1|||").why()).isEqualTo(IntakeWording.NO_ITEMS);
    }

    @Test
    void a_table_that_stops_midway_is_refused_with_the_line_where_it_stops() {
        assertThat(refusal(HEAD, "1|A|10|5|50%||", "2|B|1").why()).isEqualTo(IntakeWording.CUT);
        var announced = refusal("Bộ tiêu chí có 02 lĩnh vực, 02 tiêu chí", HEAD, "1|A|10|5|50%||");
        assertThat(announced.why()).isEqualTo(IntakeWording.CUT);
        assertThat(announced.place()).isEqualTo(Place.line(3));
    }

    @Test
    void criteria_that_begin_anew_under_roman_areas_get_the_number_of_their_area() {
        var card = card(HEAD, "I|A|4|4|100%||", "1|B|4|4|100%||", "II|C|6|1|||", "1|D|6|1|||", "1.1|E|6|1|||", TOTAL);
        assertThat(card.items())
                .extracting(item -> item.code().toString())
                .containsExactly("1", "1.1", "2", "2.1", "2.1.1");
    }

    @Test
    void a_head_of_two_rows_is_one_head() {
        var card = card(
                "Mã|Tiêu chí|Điểm chuẩn|Điểm đánh giá||Nguyên nhân",
                "|||Tự chấm|Thẩm định|",
                "1|A|2|2|1|Chậm",
                "|Tổng|2|2|1|");
        assertThat(card.columns()).containsExactly("code", "name", "max", "Tự chấm", "achieved=Thẩm định", "cause");
        assertThat(card.items().getFirst().achieved().value()).contains(BigDecimal.ONE);
    }

    @Test
    void a_column_of_shares_is_read_in_percent() {
        var card = card(HEAD, "1|A|10|5|0,5||", "2|B|1|1|1||", TOTAL.replace("50%", "0,5"));
        assertThat(card.items().getFirst().percent().value().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void of_several_tables_the_one_with_the_most_scored_items_is_taken_and_the_others_are_named() {
        var card = card(
                "Mã|Lĩnh vực|Điểm chuẩn|Điểm đạt được",
                "1|A|3|2",
                "",
                HEAD,
                "1|A|3|2|||",
                "1.1|B|2|1|||",
                "1.2|C|1|1|||",
                "|Tổng|3|2|||");
        assertThat(card.items()).hasSize(3);
        assertThat(card.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.LEFT_OUT);
    }
}
