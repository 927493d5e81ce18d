package parindex.core.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("X-06")
class AgencyCellTest {
    @Test
    void labels_tell_lead_from_coordinating_agencies() {
        var read = AgencyCell.read("Chủ trì: Sở Thử Phối hợp: Các sở, ban, ngành; UBND cấp xã.");
        assertThat(read.lead()).containsExactly("Sở Thử");
        assertThat(read.coordinating()).containsExactly("Các sở, ban, ngành", "UBND cấp xã");
        assertThat(read.unlabelled()).isEmpty();
    }

    @Test
    void a_comma_belongs_to_a_name_and_a_semicolon_parts_names() {
        assertThat(AgencyCell.read("UBND các xã, phường; Công an tỉnh").unlabelled())
                .containsExactly("UBND các xã, phường", "Công an tỉnh");
    }

    @Test
    void what_stands_before_a_label_carries_none() {
        var read = AgencyCell.read("Ban Thử\nPhối hợp: Sở Mẫu");
        assertThat(read.unlabelled()).containsExactly("Ban Thử");
        assertThat(read.coordinating()).containsExactly("Sở Mẫu");
    }

    @Test
    void an_empty_cell_names_nobody() {
        assertThat(AgencyCell.read(" ").isEmpty()).isTrue();
    }
}
