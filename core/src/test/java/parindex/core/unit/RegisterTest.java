package parindex.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.unit.NameAliases.Names;

@Tag("F-08")
class RegisterTest {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final Register REGISTER = Register.of(
            List.of(unit("Thử Một"), unit("Thử Hai"), unit("Thử Ba")),
            List.of(
                    change(LocalDate.of(2026, 1, 1), "Thử Mới", "Thử Hai"),
                    change(MERGED, "Thử Hai", "Thử Một", "Thử Hai")),
            List.of(new Names("Thử Ba", List.of("TB"))));

    private static Unit unit(String name) {
        return new Unit(
                "00",
                name,
                "Tỉnh " + name,
                UnitKind.PROVINCE,
                Optional.of("Vùng Thử"),
                Validity.ALWAYS,
                List.of(),
                Optional.empty());
    }

    private static Succession change(LocalDate date, String into, String... from) {
        return new Succession(date, Optional.of("1/2025/THỬ"), "", unit(into), List.of(from));
    }

    @Test
    void a_merged_unit_exists_until_the_day_before() {
        assertThat(REGISTER.find("Thử Một", MERGED.minusDays(1))).isPresent();
        assertThat(REGISTER.find("Thử Một", MERGED)).isEmpty();
    }

    @Test
    void a_unit_that_keeps_its_name_is_another_unit_after_the_merger() {
        var before = REGISTER.find("Thử Hai", 2024).orElseThrow();
        var after = REGISTER.find("Thử Hai", 2025).orElseThrow();

        assertThat(after).isNotEqualTo(before);
        assertThat(after.predecessors()).containsExactly("Thử Một", "Thử Hai");
    }

    @Test
    @Tag("U-04")
    void successors_and_predecessors_lead_along_the_way() {
        var one = REGISTER.find("Thử Một", 2024).orElseThrow();
        var merged = REGISTER.successor(one).orElseThrow();

        assertThat(REGISTER.predecessors(merged)).extracting(Unit::name).containsExactly("Thử Một", "Thử Hai");
        assertThat(REGISTER.successor(merged)).map(Unit::name).contains("Thử Mới");
        assertThat(REGISTER.successor(REGISTER.find("Thử Ba", 2024).orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_name_is_found_in_every_form() {
        for (var form : List.of("Thử Ba", "thu ba", "TỈNH THỬ BA", "Tỉnh Thử  Ba", "TP. Thử Ba", "tb")) {
            assertThat(REGISTER.find(form, 2024)).as(form).map(Unit::name).contains("Thử Ba");
        }
    }

    @Test
    void a_name_that_nobody_bears_is_not_found() {
        assertThat(REGISTER.find("Thử Bốn", 2024)).isEmpty();
        assertThat(REGISTER.find("", 2024)).isEmpty();
    }

    @Test
    void a_year_is_about_the_units_of_its_last_day() {
        assertThat(REGISTER.in(2024)).hasSize(3);
        assertThat(REGISTER.in(2025)).extracting(Unit::name).containsExactlyInAnyOrder("Thử Ba", "Thử Hai");
    }

    @Test
    void duties_of_an_agency_pass_on_from_the_day_of_the_merger() {
        var agencies = new Agencies(List.of(
                new Agency("Sở Thử", List.of("S. Thử"), Optional.of(new Agency.Became("Sở Mới", MERGED))),
                new Agency("Sở Mới", List.of(), Optional.empty())));

        assertThat(agencies.on("s. thử", MERGED.minusDays(1))).map(Agency::name).contains("Sở Thử");
        assertThat(agencies.on("s. thử", MERGED)).map(Agency::name).contains("Sở Mới");
        assertThat(agencies.on("Sở Lạ", MERGED)).isEmpty();
    }

    @Test
    void agencies_that_became_each_other_do_not_turn_for_ever() {
        var agencies = new Agencies(List.of(
                new Agency("A", List.of(), Optional.of(new Agency.Became("B", MERGED))),
                new Agency("B", List.of(), Optional.of(new Agency.Became("A", MERGED)))));

        assertThat(agencies.on("A", MERGED)).isPresent();
    }
}
