package parindex.core.document.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.analysis.Analysis;
import parindex.core.document.Block;
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.Run;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

@Tag("D-02")
class AnalysisReportTest {
    @Test
    void the_appendix_has_a_row_for_every_item_and_one_for_the_total() {
        var table = appendix(report(ResultFixture.basis()));
        assertThat(table.columns()).hasSize(7);
        assertThat(table.rows())
                .hasSize(ResultFixture.card(Map.of()).set().items().size() + 1);
    }

    @Test
    void the_text_prints_two_decimals_and_the_appendix_all_digits() {
        var document = report(ResultFixture.basis());
        assertThat(text(document)).contains("đạt 12,65/20 điểm (63,26%)");
        assertThat(Run.text(appendix(document)
                        .rows()
                        .getLast()
                        .cells()
                        .get(2)
                        .lines()
                        .getFirst()))
                .isEqualTo("12,65191");
    }

    @Test
    void what_is_not_known_is_said_as_not_known() {
        var analysis = Analysis.of(
                ResultFixture.card(Map.of()),
                ResultFixture.attribution(),
                new Standings(2030, List.of()),
                Optional.empty());
        var text = text(report(ReportBasis.of(analysis, ResultFixture.attribution(), "Tỉnh Thử", "PAR INDEX")));
        assertThat(text)
                .contains("Chưa có số liệu xếp hạng năm 2030.")
                .contains("Chưa có số liệu năm trước để so sánh.")
                .doesNotContain("thuộc nhóm");
    }

    @Test
    void a_full_result_has_no_losses_to_speak_of() {
        var full = ResultFixture.card(Map.of()).set().leaves().stream()
                .collect(Collectors.toMap(
                        leaf -> leaf.code().toString(), leaf -> leaf.max().toString()));
        assertThat(text(report(ResultFixture.basis(full))))
                .contains("Không có mục nào bị trừ điểm.")
                .contains("Tiếp tục thực hiện tốt các nội dung đã đạt điểm tối đa");
    }

    @Test
    void a_leaf_without_points_and_one_that_does_not_apply_are_told_apart_from_zero() {
        var card = ResultFixture.card(Map.of());
        var leaves = card.leaves().entrySet().stream()
                .filter(leaf -> !leaf.getKey().toString().equals("1.1"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        leaf -> leaf.getKey().toString().equals("3.2") ? LeafScore.NOT_APPLICABLE : leaf.getValue()));
        var partly = new ScoreCard(card.unit(), card.year(), card.set(), leaves);
        var analysis =
                Analysis.of(partly, ResultFixture.attribution(), new Standings(2030, List.of()), Optional.empty());
        assertThat(text(report(ReportBasis.of(analysis, ResultFixture.attribution(), "Tỉnh Thử", "PAR INDEX"))))
                .contains("đạt 10,65/18 điểm")
                .contains("Còn 01 mục chưa có điểm (1.1)")
                .contains("01 mục không áp dụng (3.2)")
                .contains("Chưa có điểm")
                .contains("Không áp dụng");
    }

    @Test
    void hostile_words_of_a_source_stay_words_on_one_line() {
        var basis = ReportBasis.of(
                ResultFixture.basis().analysis(), ResultFixture.attribution(), "Tỉnh\u202E Thử\u0007 {total}*", "_I_");
        assertThat(Run.text(report(basis).subject()))
                .endsWith("năm 2030 của tỉnh Thử {total}*")
                .contains("(_I_)");
    }

    private static Document report(ReportBasis basis) {
        return AnalysisReport.from(basis, Issuance.BLANK);
    }

    private static String text(Document document) {
        return PlainDocument.of(document);
    }

    private static Block.Table appendix(Document document) {
        return (Block.Table) document.annex().getLast();
    }
}
