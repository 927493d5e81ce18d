package parindex.core.criteria.version;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.criteria.SetFixture.ACT;
import static parindex.core.criteria.SetFixture.BASIS;
import static parindex.core.criteria.SetFixture.COUNT;
import static parindex.core.criteria.SetFixture.RATE;
import static parindex.core.criteria.SetFixture.TERMS;
import static parindex.core.criteria.SetFixture.small;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.criteria.Adjustment;
import parindex.core.criteria.Adjustment.Direction;
import parindex.core.criteria.Adjustments;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.BandScale.Band;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Lineage;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.Terms.Status;
import parindex.core.criteria.item.Source;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.figure.Measure;
import parindex.core.unit.UnitKind;

@Tag("F-02")
class TermsDifferenceTest {
    private static final Adjustment PRAISE = new Adjustment(
            "khen", new Text("Khen", "Praise"), Direction.BONUS, COUNT, Points.of("0.5"), Points.of("1"), BASIS);

    private static List<String> said(Terms before, Terms after) {
        return SetDifference.between(small(before), small(after)).all().stream()
                .map(difference -> difference.said().vi())
                .toList();
    }

    private static Terms with(Adjustment... all) {
        return TERMS.with(new Adjustments(List.of(all), Optional.empty(), Optional.empty(), false));
    }

    private static Adjustment praise(Measure measure, String each) {
        return new Adjustment(
                PRAISE.name(), PRAISE.title(), PRAISE.direction(), measure, Points.of(each), PRAISE.cap(), BASIS);
    }

    @Test
    void a_copy_differs_in_name_title_years_and_lineage_only() {
        var set = small(TERMS);

        assertThat(SetDifference.between(set, set.copied("thu-2031", "Bộ 2031", List.of(2031)))
                        .all())
                .extracting(difference -> difference.said().vi())
                .containsExactly(
                        "tên ngắn của bộ tiêu chí thu → thu-2031",
                        "tên “Bộ thử” → “Bộ 2031”",
                        "năm đánh giá 2030 → 2031",
                        "quan hệ với bộ trước: thêm từ thu; chép từ bộ tiêu chí thu (nguồn nêu rõ)");
    }

    @Test
    void everything_a_set_says_about_itself_is_compared() {
        var others = Stream.of(
                TERMS.with(Status.TEMPLATE),
                TERMS.with(new Terms.Size(1, 1, 0, Points.of("1"))),
                TERMS.with(new Settling(Map.of(Source.FACTS, Rounding.halfUp(4)), BASIS)),
                TERMS.with(new NotApplicable(NotApplicable.Policy.OWN_FORM, BASIS)),
                TERMS.withLaw(TERMS.acts(), List.of()),
                TERMS.with(new Lineage("truoc", List.of(), BASIS)),
                new Terms(
                        Optional.of(UnitKind.COMMUNE),
                        TERMS.years(),
                        List.of(),
                        TERMS.settling(),
                        Rounding.cut(2),
                        Optional.empty()));

        assertThat(others.flatMap(other -> said(TERMS, other).stream()))
                .containsExactly(
                        "tình trạng chính thức → mẫu minh họa",
                        "quy mô khai báo: thêm 1 lĩnh vực, 1 tiêu chí, 0 tiêu chí thành phần, 1 điểm",
                        "cách chốt điểm: số liệu, tài liệu kiểm chứng cắt còn 4 chữ số; 1/QĐ-THỬ (nguồn nêu rõ) → "
                                + "số liệu, tài liệu kiểm chứng làm tròn 4 chữ số; 1/QĐ-THỬ (nguồn nêu rõ)",
                        "mục không áp dụng: tính lại trên điểm tối đa còn lại; chưa biết → "
                                + "chấm và xếp hạng theo biểu riêng; 1/QĐ-THỬ (nguồn nêu rõ)",
                        "căn cứ pháp lý: bỏ Phụ lục, 1/QĐ-THỬ",
                        "quan hệ với bộ trước: thêm từ truoc; 1/QĐ-THỬ (nguồn nêu rõ)",
                        "loại đơn vị thêm xã, phường, đặc khu",
                        "cách in điểm: làm tròn 2 chữ số → cắt còn 2 chữ số",
                        "danh mục căn cứ: bỏ 1/QĐ-THỬ, Quyết định thử",
                        "căn cứ pháp lý: bỏ Phụ lục, 1/QĐ-THỬ");
    }

    @Test
    void bands_are_compared() {
        var bands = new BandScale(List.of(new Band("A", Points.of("0.9"))));

        assertThat(SetDifference.between(small(TERMS), small(TERMS).with(bands)).all())
                .extracting(difference -> difference.said().vi())
                .containsExactly("các nhóm xếp loại: thêm A từ 0,9");
    }

    @Test
    void acts_are_compared_one_by_one() {
        var second = new LegalBasis("2/QĐ-THỬ", Optional.empty(), "Sửa đổi");
        var renamed = new LegalBasis("1/QĐ-THỬ", Optional.empty(), "Quyết định khác");

        assertThat(said(TERMS, TERMS.withLaw(List.of(renamed, second), TERMS.law())))
                .containsExactly(
                        "danh mục căn cứ: 1/QĐ-THỬ, Quyết định thử → 1/QĐ-THỬ, Quyết định khác",
                        "danh mục căn cứ: thêm 2/QĐ-THỬ, Sửa đổi");
        assertThat(said(
                        TERMS.withLaw(List.of(ACT, second), TERMS.law()),
                        TERMS.withLaw(List.of(second, ACT), TERMS.law())))
                .containsExactly("danh mục căn cứ: 1/QĐ-THỬ, 2/QĐ-THỬ → 2/QĐ-THỬ, 1/QĐ-THỬ");
    }

    @Test
    @Tag("F-04")
    void bonuses_are_compared_by_name() {
        assertThat(said(TERMS, with(PRAISE)))
                .containsExactly("điểm thưởng, điểm phạt: thêm thưởng “Khen”, mỗi trường hợp 0,5 điểm, "
                        + "nhiều nhất 1 điểm; 1/QĐ-THỬ (nguồn nêu rõ)");
        assertThat(SetDifference.between(small(with(PRAISE)), small(TERMS)).of(Kind.ADJUSTMENT_REMOVED))
                .hasSize(1);
        assertThat(said(with(PRAISE), with(praise(COUNT, "0.25"))))
                .containsExactly("điểm thưởng, điểm phạt: thưởng “Khen”, mỗi trường hợp 0,5 điểm, nhiều nhất 1 điểm; "
                        + "1/QĐ-THỬ (nguồn nêu rõ) → thưởng “Khen”, mỗi trường hợp 0,25 điểm, nhiều nhất 1 điểm; "
                        + "1/QĐ-THỬ (nguồn nêu rõ)");
        assertThat(said(with(PRAISE), with(praise(RATE, "0.5"))))
                .contains("thưởng “Khen”: tên số liệu: Số việc → Tỷ lệ");
    }

    @Test
    @Tag("F-04")
    void caps_and_the_order_of_bonuses_are_compared() {
        var other = new Adjustment(
                "phat", new Text("Phạt", "Fine"), Direction.PENALTY, COUNT, Points.of("1"), Points.of("1"), BASIS);
        var capped = new Adjustments(List.of(), Optional.of(Points.of("2")), Optional.empty(), true);

        assertThat(said(with(PRAISE, other), with(other, PRAISE)))
                .containsExactly("điểm thưởng, điểm phạt: khen, phat → phat, khen");
        assertThat(said(TERMS, TERMS.with(capped)))
                .containsExactly("giới hạn điểm thưởng, điểm phạt: tổng không vượt điểm tối đa → "
                        + "thưởng nhiều nhất 2; tổng được vượt điểm tối đa");
    }
}
