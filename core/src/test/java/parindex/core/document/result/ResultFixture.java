package parindex.core.document.result;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.analysis.Movement;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Source;
import parindex.core.document.Authority;
import parindex.core.document.Issuance;
import parindex.core.document.Recipients;
import parindex.core.document.SignatureBlock;
import parindex.core.document.SignatureBlock.Office;
import parindex.core.document.result.ReportBasis.Citation;
import parindex.core.document.result.ReportBasis.Deadlines;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.unit.NameAliases;

/// An invented result of an invented province: three areas, eleven leaves, every kind of loss.
final class ResultFixture {
    static final String UNIT = "Tỉnh Thử";

    /// code | title | maximum, for leaves: source | achieved
    private static final String ITEMS = """
            1     | CHỈ ĐẠO, ĐIỀU HÀNH CCHC TẠI TỈNH THỬ | 4
            1.1   | Thực hiện kế hoạch CCHC | 2 | FACTS | 2
            1.2   | Sáng kiến mới | 2 | FACTS | 1
            2     | HIỆN ĐẠI HÓA HÀNH CHÍNH | 10
            2.1   | Ứng dụng công nghệ thông tin | 6
            2.1.1 | Tỷ lệ văn bản điện tử 4 cấp | 2 | FACTS | 0
            2.1.2 | Tỷ lệ hồ sơ trực tuyến mức độ 3 và 4 | 2 | FACTS | 1.23456
            2.1.3 | Nền tảng tích hợp, chia sẻ dữ liệu | 2 | FACTS | 2
            2.2   | Tác động đến hiện đại hóa hành chính | 4
            2.2.1 | Tính kịp thời của thông tin | 2 | LEADERS_SURVEY | 1.50505
            2.2.2 | Mức độ thuận tiện khi khai thác | 2 | LEADERS_SURVEY | 1.4
            3     | TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN | 6
            3.1   | Chỉ số hài lòng (SIPAS) | 4
            3.1.1 | Hài lòng về tiếp cận dịch vụ | 2 | SIPAS | 1.7
            3.1.2 | Hài lòng về kết quả giải quyết | 2 | SIPAS | 1.8123
            3.2   | Thu ngân sách | 2 | FACTS | 0
            """;

    private ResultFixture() {}

    static ReportBasis basis() {
        return basis(Map.of());
    }

    /// The result with some leaves scored otherwise.
    static ReportBasis basis(Map<String, String> changed) {
        var movement =
                new Movement(2029, some("13.12"), Optional.of(4), some("-0.46819"), Optional.of(2), "Báo cáo trước");
        var analysis = Analysis.of(card(changed), attribution(), standings(), Optional.of(movement));
        return ReportBasis.of(analysis, attribution(), UNIT, "PAR INDEX");
    }

    /// The same after somebody has said which decision publishes it and what is due when.
    static ReportBasis published() {
        var decision = new Citation("Quyết định", "99/QĐ-BNV", LocalDate.of(2031, 5, 5), "Bộ Nội vụ");
        var due = new Deadlines(Optional.of(LocalDate.of(2031, 8, 1)), Optional.of(LocalDate.of(2031, 8, 31)));
        return basis().with(Optional.of(decision), due);
    }

    static Issuance report() {
        return new Issuance(
                "Ủy ban nhân dân tỉnh Thử",
                "Sở Nội vụ",
                "SNV",
                "7",
                "Thử",
                Optional.of(LocalDate.of(2031, 7, 8)),
                new SignatureBlock(
                        List.of(new Office(Authority.FOR, "Giám đốc"), new Office(Authority.OWN, "Phó Giám đốc")),
                        "Nguyễn Văn Thử"),
                List.of(),
                new Recipients(List.of("Ủy ban nhân dân tỉnh (b/c)", "Các sở, ban, ngành"), "CCHC"));
    }

    static Issuance dispatch() {
        return new Issuance(
                "",
                "Ủy ban nhân dân tỉnh Thử",
                "UBND-NC",
                "123",
                "Thử",
                Optional.of(LocalDate.of(2031, 7, 10)),
                new SignatureBlock(List.of(new Office(Authority.ON_BEHALF, "Ủy ban nhân dân")), "Trần Thị Thử"),
                List.of("Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thành phố"),
                new Recipients(List.of("Như trên"), "NC"));
    }

    static ScoreCard card(Map<String, String> changed) {
        var items = new ArrayList<Item>();
        var scores = new HashMap<ItemCode, LeafScore>();
        for (var line : ITEMS.lines().toList()) {
            var cells = line.split("\\s*\\|\\s*");
            var code = ItemCode.of(cells[0]);
            var source = cells.length > 3 ? Source.valueOf(cells[3]) : Source.UNKNOWN;
            items.add(new Item(code, cells[1], Points.of(cells[2]), source, Assignment.NONE));
            if (cells.length > 4) {
                scores.put(code, LeafScore.scored(Points.of(changed.getOrDefault(cells[0], cells[4]))));
            }
        }
        return new ScoreCard("Thử", 2030, new CriteriaSet("thu", "Bộ thử", items, BandScale.NONE), scores);
    }

    static Attribution attribution() {
        var reasons = Map.of(
                "1.2", "Chỉ có 01 sáng kiến được công nhận.",
                "2.1.2", "Mới đạt 30,9% trên 50%",
                "2.2", "Kết quả điều tra xã hội học");
        var leads = Map.of("1.2", "Sở Nội vụ", "2.1", "Sở Khoa học và Công nghệ", "3.1", "Sở Nội vụ");
        return new Attribution(
                reasons.entrySet().stream().collect(toMap(entry -> ItemCode.of(entry.getKey()), Map.Entry::getValue)),
                leads.entrySet().stream()
                        .collect(toMap(
                                entry -> ItemCode.of(entry.getKey()),
                                entry -> new Assignment(
                                        List.of(entry.getValue()), List.of("Các sở, ban, ngành"), List.of()))),
                NameAliases.NONE);
    }

    private static Standings standings() {
        return new Standings(
                2030, List.of(standing("Mẫu", "15.5", 1), standing("Thử", "12.65191", 2), standing("Nháp", "11", 3)));
    }

    private static Standing standing(String unit, String total, int place) {
        return new Standing(
                unit,
                Optional.of(Points.of(total)),
                Optional.of(place),
                false,
                Optional.of("B"),
                Optional.empty(),
                Map.of(),
                Standing.Basis.COMPUTED,
                "",
                Optional.empty());
    }

    private static Optional<BigDecimal> some(String value) {
        return Optional.of(new BigDecimal(value));
    }
}
