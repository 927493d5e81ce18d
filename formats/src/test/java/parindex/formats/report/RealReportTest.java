package parindex.formats.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.item.ItemCode;
import parindex.core.intake.Repair;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.ReportedItem;
import parindex.core.intake.ReportedUnit;

/// The real report of examples/, read as text and compared with its appendix checked by hand.
@Tag("X-06")
class RealReportTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("parindex.home"), "examples", "dak-nong-2020");
    private static ReportedCard card;
    private static Map<String, CSVRecord> truth;

    @BeforeAll
    static void read() throws IOException {
        card = Reports.read(EXAMPLE.resolve("report.txt"));
        var form = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var csv = form.parse(Files.newBufferedReader(EXAMPLE.resolve("truth.csv")))) {
            truth = csv.getRecords().stream().collect(toMap(row -> row.get("code"), row -> row));
        }
    }

    @Test
    void all_153_rows_are_read_in_order() {
        assertThat(card.items()).hasSize(153);
        assertThat(card.items()).isSortedAccordingTo(Comparator.comparing(ReportedItem::code));
        assertThat(card.notUnderstood()).isEmpty();
    }

    @Test
    void every_figure_is_the_true_one() {
        assertThat(card.items()).allSatisfy(item -> {
            var row = row(item);
            assertThat(item.max().value().orElseThrow())
                    .as("%s max", item.code())
                    .isEqualByComparingTo(row.get("max"));
            assertThat(item.achieved().value().orElseThrow())
                    .as("%s achieved", item.code())
                    .isEqualByComparingTo(row.get("achieved"));
            assertThat(item.percent().value().map(BigDecimal::stripTrailingZeros))
                    .as("%s percent", item.code())
                    .isEqualTo(decimal(row.get("percent")));
        });
    }

    @Test
    void every_text_is_the_printed_one_stitched_over_page_breaks() {
        assertThat(card.items()).allSatisfy(item -> {
            var row = row(item);
            assertThat(item.name()).isEqualTo(row.get("name"));
            assertThat(item.cause()).isEqualTo(row.get("deduction_cause"));
        });
    }

    @Test
    void every_agency_stands_in_its_row_under_its_label() {
        assertThat(card.items()).allSatisfy(item -> {
            var row = row(item);
            var read = item.assignment();
            assertThat(String.join("; ", read.lead())).isEqualTo(row.get("lead_agency"));
            assertThat(String.join("; ", read.coordinating())).isEqualTo(row.get("coordinating_agencies"));
            assertThat(String.join("; ", read.unlabelled())).isEqualTo(row.get("responsible_unlabelled"));
        });
    }

    @Test
    void split_codes_and_misplaced_causes_are_repaired_and_said() {
        assertThat(card.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.CODE)
                .extracting(Repair::found, Repair::taken)
                .containsExactly(tuple("7.1.1 0", "7.1.10"), tuple("7.1.1 1", "7.1.11"));
        assertThat(card.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.MISPLACED)
                .extracting(Repair::code)
                .containsExactly("5.4", "6.2.1");
        assertThat(card.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.MARK)
                .extracting(Repair::found)
                .containsExactly("16.66", "7.25");
    }

    @Test
    void its_subject_and_documents_are_known() {
        assertThat(card.subject().unit()).contains("Tỉnh Đắk Nông");
        assertThat(card.subject().year()).contains(2020);
        assertThat(card.subject().documents())
                .extracting(document -> document.kind() + " " + document.number() + " "
                        + document.date().orElseThrow())
                .containsExactly("CV 3728/UBND-NCKSTT 2021-07-10", "BC 144/BC-SNV 2021-07-08");
    }

    @Test
    void the_ranking_has_63_units_and_four_totals() {
        assertThat(card.units()).hasSize(63);
        assertThat(card.units())
                .extracting(unit -> unit.rank().orElseThrow())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(card.units().stream().filter(unit -> unit.total().isPresent()))
                .extracting(
                        ReportedUnit::name, unit -> unit.total().orElseThrow().toPlainString())
                .containsExactly(
                        tuple("Quảng Ninh", "91.04"),
                        tuple("Hải Phòng", "90.51"),
                        tuple("Đắk Nông", "82.05"),
                        tuple("Quảng Ngãi", "73.25"));
        assertThat(group("A")).isEqualTo(2);
        assertThat(group("B")).isEqualTo(56);
        assertThat(group("C")).isEqualTo(5);
    }

    @Test
    void the_total_row_is_read() {
        assertThat(card.totals()).hasSize(1);
        assertThat(card.totals().getFirst().achieved().value()).contains(new BigDecimal("82.05"));
    }

    @Test
    void figures_of_the_text_have_their_meaning() {
        var said = card.figures().stream()
                .map(figure -> figure.meaning() + "|" + figure.text() + "|"
                        + figure.value().map(BigDecimal::toPlainString).orElse(figure.date()) + "|"
                        + figure.of().map(BigDecimal::toPlainString).orElse("") + "|"
                        + figure.place().line())
                .toList();
        assertThat(said)
                .contains(
                        "RANK|đứng thứ 51/63|51|63|22",
                        "MEAN|trung bình là 83,72%|83.72||103",
                        "CHANGE|tăng 05 bậc so|5||113",
                        "SCORE|Đạt 16.66/23,50|16.66|23.50|157");
    }

    @Test
    void the_leaves_add_up_exactly() {
        var sum = card.leaves().stream()
                .map(item -> item.achieved().value().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(card.leaves()).hasSize(114);
        assertThat(sum).isEqualByComparingTo("82.05272");
        assertThat(card.item(ItemCode.of("7.1")).orElseThrow().max().value().orElseThrow())
                .isEqualByComparingTo("7.25");
    }

    private static CSVRecord row(ReportedItem item) {
        return Objects.requireNonNull(truth.get(item.code().toString()));
    }

    private static long group(String band) {
        return card.units().stream()
                .filter(unit -> unit.group().equals(Optional.of(band)))
                .count();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return List.of(text).stream()
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .findFirst();
    }
}
