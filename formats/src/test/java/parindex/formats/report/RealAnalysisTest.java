package parindex.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.analysis.Loss;
import parindex.core.analysis.ReportedMovement;
import parindex.core.criteria.item.Source;
import parindex.core.intake.Acceptance;
import parindex.core.points.Points;
import parindex.core.ranking.Standings;
import parindex.core.unit.NameAliases;

/// Where the real report of examples/ lost its points, to the last digit.
class RealAnalysisTest {
    private static Analysis analysis;

    @BeforeAll
    static void analyse() {
        var card =
                Reports.read(Path.of(System.getProperty("parindex.home"), "examples", "dak-nong-2020", "report.txt"));
        var aliases =
                new NameAliases(List.of(new NameAliases.Names("Sở Thông tin và Truyền thông", List.of("Sở TTTT"))));
        analysis = Analysis.of(
                Acceptance.of(card, Optional.empty()),
                Attribution.of(card, aliases),
                new Standings(2020, List.of()),
                ReportedMovement.of(card));
    }

    @Test
    @Tag("A-01")
    void leaves_add_up_to_82_05272_and_surveys_are_told_apart() {
        assertThat(analysis.card().total()).isEqualTo(Points.of("82.05272"));
        assertThat(analysis.card().totalMax()).isEqualTo(Points.of("100"));
        assertThat(analysis.card().achieved(Source.SIPAS)).isEqualTo(Points.of("8.451"));
    }

    @Test
    @Tag("N-01")
    void forty_seven_leaves_lost_17_94728_points() {
        assertThat(analysis.losses()).hasSize(47);
        assertThat(analysis.lost()).isEqualTo(Points.of("17.94728"));
        assertThat(analysis.losses().stream().filter(loss -> loss.kind() == Loss.Kind.ZERO))
                .hasSize(8);
        assertThat(analysis.lost(Loss.Kind.ZERO)).isEqualTo(Points.of("6"));
    }

    @Test
    @Tag("U-09")
    void every_loss_stands_with_one_agency() {
        assertThat(analysis.agencies())
                .extracting(agency -> agency.agency().orElse("nobody") + " " + agency.lost())
                .containsExactly(
                        "Sở Nội vụ 4.34552",
                        "Sở Tài chính 3.02801",
                        "Sở Kế hoạch và Đầu tư 2.4332",
                        "Sở Thông tin và Truyền thông 1.83781",
                        "Sở Tư pháp 1.56852",
                        "Văn phòng UBND tỉnh 1.3437",
                        "UBND cấp huyện, cấp xã 0.25",
                        "nobody 3.14052");
    }

    @Test
    @Tag("N-02")
    void points_and_places_gained_are_kept_apart() {
        var movement = analysis.movement().orElseThrow();
        assertThat(movement.points().orElseThrow()).isEqualByComparingTo("3.13");
        assertThat(movement.places()).contains(5);
        assertThat(movement.total().orElseThrow()).isEqualByComparingTo("78.92");
        assertThat(movement.place()).contains(56);
    }
}
