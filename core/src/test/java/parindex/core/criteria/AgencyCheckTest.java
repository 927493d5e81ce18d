package parindex.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;

@Tag("F-08")
class AgencyCheckTest {
    private static final Agencies AGENCIES = new Agencies(List.of(
            new Agency("Sở Thử Cũ", List.of("STC"), ended("Sở Thử Mới", LocalDate.of(2025, 3, 1))),
            new Agency("Sở Thử Mới", List.of(), ended("Sở Thử Sau", LocalDate.of(2025, 7, 1))),
            new Agency("Sở Thử Sau", List.of(), Optional.empty())));

    private static Optional<Agency.Became> ended(String successor, LocalDate date) {
        return Optional.of(new Agency.Became(successor, date));
    }

    private static CriteriaSet set(int year, String lead) {
        var assignment = new Assignment(List.of(lead), List.of(), List.of());
        var leaf = new Item(ItemCode.of("1.1"), "Mục thử", Points.of("1"), Source.FACTS, assignment);
        var terms = new Terms(
                Optional.empty(), List.of(year), List.of(), Settling.UNDECLARED, Rounding.PRINTED, Optional.empty());
        return new CriteriaSet("thu", "Bộ thử", List.of(Item.of("1", "Lĩnh vực", "1"), leaf), BandScale.NONE, terms);
    }

    @Test
    void an_agency_that_ended_before_the_year_is_named_with_the_one_that_took_over() {
        assertThat(AgencyCheck.of(set(2026, "STC"), AGENCIES))
                .extracting(fault -> fault.said().vi())
                .containsExactly("1.1: STC đã kết thúc hoạt động ngày 28/02/2025; hãy giao cho Sở Thử Sau.");
    }

    @Test
    void the_same_agency_stays_right_in_a_set_of_an_earlier_year() {
        assertThat(AgencyCheck.of(set(2024, "Sở Thử Cũ"), AGENCIES)).isEmpty();
        assertThat(AgencyCheck.of(set(2025, "Sở Thử Cũ"), AGENCIES)).isEmpty();
    }

    @Test
    void an_agency_that_lasts_or_is_not_known_is_no_fault() {
        assertThat(AgencyCheck.of(set(2026, "Sở Thử Sau"), AGENCIES)).isEmpty();
        assertThat(AgencyCheck.of(set(2026, "Sở Chưa Biết"), AGENCIES)).isEmpty();
    }
}
