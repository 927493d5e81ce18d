package parindex.formats.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.analysis.ReportStudy;
import parindex.core.document.Block;
import parindex.core.document.Block.Table;
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.Run;
import parindex.core.document.UnboundNumbers;
import parindex.core.document.result.AnalysisReport;
import parindex.core.document.result.CoverDispatch;
import parindex.core.document.result.ReportBasis;
import parindex.formats.register.References;
import parindex.formats.report.Reports;

/// The documents that come out of the reports in `examples`.
@Tag("D-02")
@Tag("U-06")
class RealDocumentsTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("parindex.home"), "examples");

    @ParameterizedTest
    @ValueSource(strings = {"dak-nong-2020", "tinh-thu-2023"})
    void every_figure_is_bound(String example) {
        assertThat(UnboundNumbers.in(report(example))).isEmpty();
        assertThat(UnboundNumbers.in(CoverDispatch.from(basis(example), Issuance.BLANK, Issuance.BLANK)))
                .isEmpty();
    }

    @Test
    void the_appendix_has_153_rows_and_no_wrong_percentage() {
        var percents = column(appendix(report("dak-nong-2020")), 4);
        assertThat(percents).hasSize(153);
        assertThat(percents)
                .containsEntry("3.4.1", "97,63")
                .containsEntry("3.4.2", "98,91")
                .containsEntry("3.4.3", "99,52")
                .containsEntry("4.4", "68,18")
                .containsEntry("5.2", "50,00")
                .containsEntry("5.5", "80,00")
                .containsEntry("5.7", "50,00")
                .containsEntry("5.9.4", "56,10")
                .containsEntry("7.1.9", "78,23");
    }

    @Test
    void points_have_all_their_digits_in_the_appendix_and_printed_areas_add_up_in_the_text() {
        var report = report("dak-nong-2020");
        assertThat(column(appendix(report), 3)).containsEntry("4", "10,06819").containsEntry("7", "11,55729");
        var areas = tables(report.body()).get(1);
        var printed = areas.rows().stream()
                .filter(row -> row.kind() == Table.Kind.PLAIN)
                .map(row -> new BigDecimal(text(row.cells().get(3)).replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(printed).isEqualTo("82.05");
        assertThat(text(areas.rows().getLast().cells().get(2))).isEqualTo("82,05");
    }

    @Test
    void losses_by_agency_are_told_to_the_hundredth() {
        var agencies = tables(report("dak-nong-2020").body()).getLast().rows().stream()
                .collect(Collectors.toMap(
                        row -> text(row.cells().getFirst()),
                        row -> text(row.cells().get(2))));
        assertThat(agencies)
                .containsEntry("Sở Nội vụ", "4,35")
                .containsEntry("Sở Tài chính", "3,03")
                .containsEntry("Sở Tư pháp", "1,57")
                .containsEntry("Chưa rõ cơ quan chịu trách nhiệm", "3,14")
                .containsEntry("Tổng cộng", "17,95");
    }

    @Test
    void place_band_and_movement_are_told() {
        assertThat(sentences(report("dak-nong-2020")))
                .contains("Tỉnh Đắk Nông đạt 82,05/100 điểm (82,05%); xếp thứ 51/63 tỉnh, thành phố; thuộc nhóm B.")
                .contains("So với năm 2019: tổng điểm tăng 3,13 điểm (năm 2019 đạt 78,92 điểm); thứ hạng tăng 05 bậc "
                        + "(năm 2019 xếp thứ 56).");
    }

    @Test
    void a_loss_too_small_for_two_decimals_is_told_with_all_its_digits() {
        assertThat(sentences(report("dak-nong-2020")))
                .anyMatch(sentence -> sentence.startsWith("Mục 3.4.3.")
                        && sentence.contains("đạt 0,9952/1 điểm, bị trừ 0,0048 điểm"));
    }

    private static ReportBasis basis(String example) {
        var card = Reports.read(EXAMPLES.resolve(example).resolve("report.txt"));
        return ReportBasis.of(ReportStudy.of(card, References.atHome()));
    }

    private static Document report(String example) {
        return AnalysisReport.from(basis(example), Issuance.BLANK);
    }

    private static Table appendix(Document report) {
        return tables(report.annex()).getFirst();
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /// A column of the appendix by code, without the row of the total.
    private static Map<String, String> column(Table table, int at) {
        return table.rows().stream()
                .filter(row -> row.kind() != Table.Kind.TOTAL)
                .collect(Collectors.toMap(
                        row -> text(row.cells().getFirst()),
                        row -> text(row.cells().get(at))));
    }

    private static String text(Table.Cell cell) {
        return cell.lines().stream().map(Run::text).collect(Collectors.joining(" "));
    }

    private static List<String> sentences(Document document) {
        return document.sentences().stream().map(Run::text).toList();
    }
}
