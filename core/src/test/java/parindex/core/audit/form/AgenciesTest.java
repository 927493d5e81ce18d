package parindex.core.audit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.unit.NameAliases;
import parindex.core.unit.NameAliases.Names;

/// Agencies that answer for lost points.
@Tag("U-01")
class AgenciesTest {
    private final LossesHaveAgencies check = new LossesHaveAgencies();

    @Test
    void a_leaf_that_lost_points_needs_an_agency() {
        var report = aReport().with("1|Mảng|2|0|").with("1.1|A|1|0|0%|Chậm|").with("1.2|B|1|0|0%|Chậm|Chủ trì: Sở Thử");
        assertThat(report.found(check)).containsExactly("responsible-missing 1.1 responsible");
    }

    @Test
    void an_agency_of_the_parent_answers_for_its_leaves() {
        var report = aReport().with("1|Mảng|1|0|||Chủ trì: Sở Thử").with("1.1|A|1|0|0%|Chậm|");
        assertThat(report.found(check)).isEmpty();
    }

    @Test
    void an_agency_without_a_label_among_labelled_ones_is_unclear() {
        var report = aReport().with("1|A|1|0|0%|Chậm|Sở Thử").with("2|B|1|0|0%|Chậm|Chủ trì: Sở Khác");
        assertThat(report.found(check)).containsExactly("responsible-unlabelled 1 responsible: Sở Thử →");
    }

    @Test
    void one_agency_a_row_needs_no_label_where_nobody_labels() {
        var report = aReport().with("1|A|1|0|0%|Chậm|Sở Thử").with("2|B|1|0|0%|Chậm|Sở Khác");
        assertThat(report.found(check)).isEmpty();
    }

    @Test
    void two_agencies_in_one_row_need_labels_anywhere() {
        var report = aReport().with("1|A|1|0|0%|Chậm|Sở Thử; Sở Khác").with("2|B|1|0|0%|Chậm|Sở Khác");
        assertThat(report.found(check)).containsExactly("responsible-unlabelled 1 responsible: Sở Thử; Sở Khác →");
    }

    @Test
    void a_row_with_full_points_needs_nobody() {
        assertThat(aReport().with("1|A|1|1|100%").found(check)).isEmpty();
    }

    @Test
    void one_body_under_two_names_is_said_once() {
        var names = new NameAliases(List.of(new Names("Sở Thử và Nghiệm", List.of("Sở TN"))));
        var report = aReport()
                .with("1|A|1|0|0%|Chậm|Chủ trì: Sở TN")
                .with("2|B|1|0|0%|Chậm|Chủ trì: Sở Thử và Nghiệm")
                .with("3|C|1|0|0%|Chậm|Chủ trì: SỞ THỬ VÀ NGHIỆM")
                .knowing(names);
        assertThat(report.found(new NamesAgree()))
                .containsExactly("name-varies 2 responsible: Sở Thử và Nghiệm → Sở TN");
    }

    @Test
    void a_group_of_bodies_is_described_and_not_named() {
        var names = new NameAliases(List.of(new Names("UBND cấp huyện", List.of("UBND các huyện, thành phố"))));
        var report = aReport()
                .with("1|A|1|0|0%|Chậm|Chủ trì: UBND cấp huyện")
                .with("2|B|1|0|0%|Chậm|Chủ trì: UBND các huyện, thành phố")
                .knowing(names);
        assertThat(report.found(new NamesAgree())).isEmpty();
    }

    @Test
    void a_body_that_no_table_knows_may_be_called_as_it_likes() {
        var report = aReport().with("1|A|1|0|0%|Chậm|Sở A").with("2|B|1|0|0%|Chậm|Sở B");
        assertThat(report.found(new NamesAgree())).isEmpty();
    }
}
