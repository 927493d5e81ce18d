package parindex.core.publication.slip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.publication.Origin;

/// The sentences of slips: short, in plain words, exact in figures.
final class SlipWording {
    private static final int DIGITS = 12;

    private SlipWording() {}

    static Text apart() {
        return new Text("Tiêu chí này không áp dụng cho đơn vị.", "The item does not apply to the unit.");
    }

    static Text apartInFull() {
        return new Text(
                "Tiêu chí không áp dụng, và bộ tiêu chí cho đủ điểm trong trường hợp này.",
                "The item does not apply, and the criteria set gives full points for that.");
    }

    static Text nothingLost() {
        return new Text(
                "Tiêu chí không áp dụng nên không tính điểm và không mất điểm.",
                "The item does not apply, so nothing is counted and nothing is lost.");
    }

    static Text nothingWanted() {
        return new Text("Không cần gì thêm: tiêu chí không áp dụng.", "Nothing: the item does not apply.");
    }

    static Text nothingReached() {
        return new Text("Chưa có gì để tính.", "There is nothing to compute yet.");
    }

    static Text stated(Points points) {
        return new Text(
                "Đơn vị tự nêu %s.".formatted(points(points, Language.VI)),
                "The unit stated %s.".formatted(points(points, Language.EN)));
    }

    static Text nothingStated() {
        return new Text("Chưa ai nêu điểm cho tiêu chí này.", "Nobody has stated points for this item.");
    }

    static Text full() {
        return new Text("Đã được điểm tối đa.", "The full points were earned.");
    }

    static Text rounded(Points points) {
        return new Text(
                "Làm tròn theo bộ tiêu chí thành %s.".formatted(points(points, Language.VI)),
                "Rounded as the criteria set says to %s.".formatted(points(points, Language.EN)));
    }

    static Text missing(Points points, Points max) {
        return both(language -> (language == Language.VI
                        ? "Được %s trên tối đa %s, còn thiếu %s."
                        : "Earned were %s of at most %s; missing are %s.")
                .formatted(points(points, language), points(max, language), points(max.minus(points), language)));
    }

    static Text set(Origin.SetBy by) {
        return new Text(
                "%s đã cho %s.".formatted(begun(role(by.role(), Language.VI)), points(by.points(), Language.VI)),
                "%s gave %s.".formatted(begun(role(by.role(), Language.EN)), points(by.points(), Language.EN)));
    }

    /// What the rule gives beside what was set.
    static Text beside(Points rule, Points set) {
        if (rule.equals(set)) {
            return new Text("Cách tính cũng cho đúng số điểm này.", "The rule gives the same points.");
        }
        return new Text(
                "Cách tính cho %s từ số liệu đã nêu.".formatted(points(rule, Language.VI)),
                "The rule gives %s for the data given.".formatted(points(rule, Language.EN)));
    }

    static Text enough(Points rule) {
        return new Text(
                "Số liệu đã đủ cho %s; điểm thấp hơn là do quyết định thẩm định.".formatted(points(rule, Language.VI)),
                "The data are good for %s; the lower points come from the appraisal."
                        .formatted(points(rule, Language.EN)));
    }

    static Text decisionWanted() {
        return new Text(
                "Cần một quyết định theo các mức điểm được phép.", "A decision within the points allowed is needed.");
    }

    static Text bySurvey() {
        return new Text(
                "Điểm này do kết quả khảo sát quyết định.", "The result of the survey decides on these points.");
    }

    private static final Text NO_ANSWERS = new Text(
            "Nơi khảo sát không cho biết số người trả lời.", "Whoever surveyed does not tell how many answered.");
    private static final Text NO_ERROR =
            new Text("Nơi khảo sát không cho biết sai số chuẩn.", "Whoever surveyed does not tell the standard error.");

    static List<Text> surveyed(Origin.Surveyed survey) {
        return List.of(
                new Text("Khảo sát: %s.".formatted(survey.source()), "Survey: %s.".formatted(survey.source())),
                new Text(
                        "Khảo sát cho %s.".formatted(points(survey.points(), Language.VI)),
                        "The survey gives %s.".formatted(points(survey.points(), Language.EN))),
                survey.answers()
                        .map(answers -> both(
                                language -> (language == Language.VI ? "Có %s người trả lời." : "%s people answered.")
                                        .formatted(figure(Share.of(answers), language))))
                        .orElse(NO_ANSWERS),
                survey.error()
                        .map(error -> both(language -> (language == Language.VI
                                        ? "Sai số chuẩn của điểm là %s."
                                        : "The standard error of the points is %s.")
                                .formatted(figure(error, language))))
                        .orElse(NO_ERROR));
    }

    static Text surveyHasToGive(Points max) {
        return new Text(
                "Kết quả khảo sát phải cho đủ %s.".formatted(points(max, Language.VI)),
                "The survey would have to give %s.".formatted(points(max, Language.EN)));
    }

    static Text notAllowed(Points points) {
        return new Text(
                "Điểm đã ghi (%s) không thuộc các mức được phép nên không được tính."
                        .formatted(points(points, Language.VI)),
                "The points noted (%s) are none of those allowed, so they do not count."
                        .formatted(points(points, Language.EN)));
    }

    static Text noPoints() {
        return new Text("Chưa có điểm.", "There are no points yet.");
    }

    static Text nobodyDecided() {
        return new Text("Chưa có điểm vì chưa ai cho điểm.", "There are no points, because nobody has set any.");
    }

    static List<Text> decided(Slip slip, String host) {
        return switch (slip.origin()) {
            case Origin.ByRule ignored -> byRule(slip);
            case Origin.SetBy by -> List.of(by(by.role(), "cho điểm", "set the points"), runs(host));
            case Origin.Surveyed ignored ->
                List.of(new Text("Điểm lấy từ kết quả khảo sát.", "The points come from the survey."), runs(host));
            case Origin.Exempt exempt ->
                Stream.concat(Stream.of(apartBy(exempt.role()), runs(host)), policy(slip).stream())
                        .toList();
        };
    }

    private static Text apartBy(String role) {
        return switch (role) {
            case "appraiser", "council" ->
                by(role, "xác nhận tiêu chí này không áp dụng", "confirmed that the item does not apply");
            case "unit" -> by(role, "nêu tiêu chí này không áp dụng", "stated that the item does not apply");
            default -> by(role, "quyết định không áp dụng", "decided that it does not apply");
        };
    }

    /// What the criteria set says about items that do not apply.
    private static Optional<Text> policy(Slip slip) {
        return slip.isApart()
                ? Optional.of(slip.score().points().isPresent() ? apartInFull() : outOfTheMaximum())
                : Optional.empty();
    }

    private static Text outOfTheMaximum() {
        return new Text(
                "Theo bộ tiêu chí, điểm tối đa của tiêu chí không áp dụng được trừ khỏi tổng điểm tối đa của đơn vị.",
                "By the criteria set, the maximum of an item that does not apply leaves the maximum of the unit.");
    }

    private static List<Text> byRule(Slip slip) {
        if (slip.isJudged()) {
            return List.of(
                    new Text(
                            "Không có cách tính cho tiêu chí này nên đơn vị tự nêu điểm.",
                            "No rule computes this item, so the unit stated its points."),
                    new Text(
                            "Không có quyết định nào đổi điểm đơn vị đã nêu.",
                            "No decision changed the points of the unit."));
        }
        return List.of(
                new Text(
                        "Điểm tính tự động theo cách tính của bộ tiêu chí.",
                        "The rule of the criteria set computes the points."),
                new Text("Không có quyết định nào đổi điểm này.", "No decision changed these points."));
    }

    private static Text by(String role, String did, String didInEnglish) {
        return new Text(
                "%s %s.".formatted(begun(role(role, Language.VI)), did),
                "%s %s.".formatted(begun(role(role, Language.EN)), didInEnglish));
    }

    private static Text runs(String host) {
        return new Text("Cơ quan chủ trì đánh giá: %s.".formatted(host), "The round is run by: %s.".formatted(host));
    }

    private static String role(String role, Language language) {
        var said = switch (role) {
            case "appraiser" -> new Text("người thẩm định", "an appraiser");
            case "council" -> new Text("hội đồng thẩm định", "the council");
            case "host" -> new Text("cơ quan chủ trì đánh giá", "the body that runs the round");
            case "unit" -> new Text("đơn vị được đánh giá", "the assessed unit");
            default -> Text.same(role);
        };
        return said.in(language);
    }

    private static String begun(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String points(Points points, Language language) {
        return Numerals.exact(points.value(), language)
                + (language == Language.VI ? " điểm" : points.equals(Points.of("1")) ? " point" : " points");
    }

    /// A decimal where it ends, otherwise the fraction it is.
    private static String figure(Share value, Language language) {
        var decimal = value.rounded(Rounding.halfUp(DIGITS));
        return Share.of(decimal).equals(value) ? Numerals.exact(decimal, language) : value.toString();
    }

    private static Text both(Function<Language, String> sentence) {
        return new Text(sentence.apply(Language.VI), sentence.apply(Language.EN));
    }
}
