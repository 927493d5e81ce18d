package parindex.formats.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import parindex.core.document.Document;
import parindex.core.document.Issuance;
import parindex.core.document.Recipients;
import parindex.core.document.SignatureBlock;
import parindex.core.document.SignatureBlock.Office;
import parindex.core.document.result.AnalysisReport;
import parindex.core.document.result.CoverDispatch;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.result.ReportBasis.Citation;
import parindex.core.document.result.ReportBasis.Deadlines;
import parindex.core.points.Points;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;
import parindex.core.unit.NameAliases;

/// An invented result of full size: eight areas, 43 criteria, 102 components, a third of the leaves with losses; one
/// cause is longer than a page and one title begins like a formula.
public final class PaperFixture {
    public static final String LONG_CAUSE =
            "Nguyên nhân dài được nêu lại nhiều lần để thử việc ngắt trang. ".repeat(90);
    public static final String FORMULA = "=1+1 Tiêu chí có tên như công thức";

    /// Components of each criterion, an area a line; a zero is a criterion without components.
    private static final String SHAPE = """
            0 0 2 0 0 0
            2 2 0 4
            2 6 4 5 2
            3 3 3 3
            3 2 2 0 2 0 2 2 4
            3 4 4 4
            11 2 3 2 4
            5 0 2 0 0 0
            """;

    private static final List<String> AGENCIES = List.of("Sở Nội vụ", "Sở Tài chính", "Văn phòng Ủy ban nhân dân tỉnh");

    private PaperFixture() {}

    public static Document report() {
        return AnalysisReport.from(basis(), reportIssuance());
    }

    public static Document dispatch() {
        return CoverDispatch.from(basis(), dispatchIssuance(), reportIssuance());
    }

    public static Issuance reportIssuance() {
        return new Issuance(
                "Ủy ban nhân dân tỉnh Thử Nghiệm",
                "Sở Nội vụ",
                "SNV",
                "45",
                "Thử Nghiệm",
                Optional.of(LocalDate.of(2031, 2, 8)),
                new SignatureBlock(
                        List.of(new Office(Authority.FOR, "Giám đốc"), new Office(Authority.OWN, "Phó Giám đốc")),
                        "Nguyễn Văn Thử"),
                List.of(),
                new Recipients(
                        List.of("Ủy ban nhân dân tỉnh (b/c)", "Các sở, ban, ngành", "Lãnh đạo Sở"), "CCHC (Thử)"));
    }

    public static Issuance dispatchIssuance() {
        return new Issuance(
                "",
                "Ủy ban nhân dân tỉnh Thử Nghiệm",
                "UBND-NC",
                "678",
                "Thử Nghiệm",
                Optional.of(LocalDate.of(2031, 2, 18)),
                new SignatureBlock(
                        List.of(
                                new Office(Authority.ON_BEHALF, "Ủy ban nhân dân"),
                                new Office(Authority.FOR, "Chủ tịch"),
                                new Office(Authority.OWN, "Phó Chủ tịch")),
                        "Trần Thị Thử"),
                List.of("Các sở, ban, ngành", "Ủy ban nhân dân các huyện, thành phố"),
                new Recipients(List.of("Như trên", "Thường trực Tỉnh ủy"), "NC"));
    }

    public static ReportBasis basis() {
        var card = card();
        var movement = new Movement(
                2029,
                Optional.of(new BigDecimal("90.5")),
                Optional.of(30),
                Optional.of(new BigDecimal("1.25")),
                Optional.of(3),
                "");
        var analysis = Analysis.of(card, attribution(card), standings(), Optional.of(movement));
        var decision = new Citation("Quyết định", "99/QĐ-BNV", LocalDate.of(2031, 1, 5), "Bộ Nội vụ");
        var due = new Deadlines(Optional.of(LocalDate.of(2031, 3, 1)), Optional.of(LocalDate.of(2031, 3, 31)));
        return ReportBasis.of(analysis, attribution(card), "Tỉnh Thử Nghiệm", "PAR INDEX")
                .with(Optional.of(decision), due);
    }

    private static ScoreCard card() {
        var items = new ArrayList<Item>();
        var lines = SHAPE.lines().toList();
        for (int area = 1; area <= lines.size(); area++) {
            items.add(item(String.valueOf(area), "LĨNH VỰC THỬ NGHIỆM CỦA CẢI CÁCH HÀNH CHÍNH"));
            var components = lines.get(area - 1).split(" ");
            for (int criterion = 1; criterion <= components.length; criterion++) {
                var code = area + "." + criterion;
                items.add(item(code, code.equals("1.1") ? FORMULA : "Tiêu chí thử nghiệm có tên vừa phải"));
                IntStream.rangeClosed(1, Integer.parseInt(components[criterion - 1]))
                        .forEach(at -> items.add(item(
                                code + "." + at,
                                "Tiêu chí thành phần thử nghiệm có tên dài để dòng phải ngắt hai lần")));
            }
        }
        var set = new CriteriaSet("thu", "Bộ tiêu chí thử", items, BandScale.NONE);
        var scores = new HashMap<ItemCode, LeafScore>();
        set.leaves().forEach(leaf -> scores.put(leaf.code(), LeafScore.scored(score(leaf.code()))));
        return new ScoreCard("Thử Nghiệm", 2030, set, scores);
    }

    private static Item item(String code, String title) {
        var of = ItemCode.of(code);
        var source = of.parts().getFirst() == 8
                ? Source.SIPAS
                : of.parts().size() > 1 && of.parts().get(1) >= 4 ? Source.LEADERS_SURVEY : Source.FACTS;
        return new Item(of, title, Points.of("1"), source, Assignment.NONE);
    }

    private static Points score(ItemCode code) {
        var sum = code.parts().stream().mapToInt(Integer::intValue).sum();
        return switch (sum % 5) {
            case 0 -> Points.of("0");
            case 1 -> Points.of("0.73561");
            default -> Points.of("1");
        };
    }

    private static Attribution attribution(ScoreCard card) {
        var reasons = new HashMap<ItemCode, String>();
        var assignments = new HashMap<ItemCode, Assignment>();
        for (var item : card.set().items()) {
            var sum = item.code().parts().stream().mapToInt(Integer::intValue).sum();
            if (item.code().parts().size() == 2 && sum % 3 != 0) {
                reasons.put(
                        item.code(),
                        item.code().equals(ItemCode.of("4.4"))
                                ? LONG_CAUSE
                                : "Nguyên nhân thử của mục này <b>&</b> mục dưới.");
                assignments.put(
                        item.code(),
                        new Assignment(
                                List.of(AGENCIES.get(sum % 3)),
                                List.of("Các sở, ban, ngành", "Ủy ban nhân dân cấp huyện, cấp xã"),
                                List.of()));
            }
        }
        return new Attribution(reasons, assignments, NameAliases.NONE);
    }

    private static Standings standings() {
        var names = List.of("Mẫu", "Thử Nghiệm", "Nháp");
        return new Standings(
                2030,
                IntStream.range(0, 3)
                        .mapToObj(at -> standing(names.get(at), at))
                        .toList());
    }

    private static Standing standing(String name, int at) {
        return new Standing(
                name,
                Optional.of(Points.of(String.valueOf(95 - at))),
                Optional.of(at + 1),
                false,
                Optional.of("A"),
                Optional.empty(),
                Map.of(),
                Standing.Basis.PUBLISHED,
                "Bảng thử",
                Optional.empty());
    }
}
