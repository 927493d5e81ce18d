package parindex.core.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.intake.Place;
import parindex.core.intake.ReportedCard.TextLine;
import parindex.core.intake.ReportedUnit;

@Tag("X-06")
class PrintedRankingTest {
    @Test
    void units_of_the_groups_stand_in_printed_order() {
        var units = read("Nhóm A: từ 90% trở lên, gồm 02 tỉnh: Thử, Mẫu.", "Nhóm B: từ 80%, gồm 01 tỉnh: An Mẫu.");
        assertThat(units).extracting(ReportedUnit::name).containsExactly("Thử", "Mẫu", "An Mẫu");
        assertThat(units).extracting(unit -> unit.rank().orElseThrow()).containsExactly(1, 2, 3);
        assertThat(units).extracting(unit -> unit.group().orElseThrow()).containsExactly("A", "A", "B");
    }

    @Test
    void an_alphabetical_list_says_nothing_about_places() {
        var units = read("Nhóm A: từ 90% trở lên, gồm 03 tỉnh: An, Bình, Mẫu.");
        assertThat(units).extracting(ReportedUnit::rank).containsOnly(Optional.empty());
    }

    @Test
    void a_total_belongs_to_the_unit_named_last_before_it() {
        var units = read(
                "Nhóm A: từ 90% trở lên, gồm 02 tỉnh: Thử, Mẫu.",
                "Tỉnh Thử đứng đầu, đạt 92,10%, cao hơn 1,05% so với Mẫu, đạt 91,05%.");
        assertThat(units)
                .extracting(unit -> unit.total().orElseThrow().toPlainString())
                .containsExactly("92.10", "91.05");
    }

    private static List<ReportedUnit> read(String... lines) {
        return PrintedRanking.in(Arrays.stream(lines)
                .map(line -> new TextLine(Place.line(1), line))
                .toList());
    }
}
