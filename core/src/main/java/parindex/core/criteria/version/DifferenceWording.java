package parindex.core.criteria.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.Lineage.Link;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Guidance;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.item.Requirement;
import parindex.core.criteria.version.Difference.Kind;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Basis;
import parindex.core.points.Citation;
import parindex.core.points.Points;
import parindex.core.points.rule.RuleWording;

/// Every sentence about what differs between two sets.
final class DifferenceWording {
    private DifferenceWording() {}

    static Difference added(Item item) {
        var title = described(item);
        return new Difference(
                Kind.ITEM_ADDED,
                Optional.of(item.code()),
                Text.same(""),
                title,
                at(Optional.of(item.code()), new Text("thêm mục " + title.vi(), "new item " + title.en())));
    }

    static Difference removed(Item item) {
        var title = described(item);
        return new Difference(
                Kind.ITEM_REMOVED,
                Optional.of(item.code()),
                title,
                Text.same(""),
                at(Optional.of(item.code()), new Text("bỏ mục " + title.vi(), "item " + title.en() + " is gone")));
    }

    static Difference moved(Item before, Item after) {
        var title = quoted(after.title());
        return new Difference(
                Kind.ITEM_MOVED,
                Optional.of(after.code()),
                Text.same(before.code().toString()),
                Text.same(after.code().toString()),
                at(
                        Optional.of(after.code()),
                        new Text(
                                title.vi() + " chuyển đến từ mã " + before.code(),
                                title.en() + " moved here from " + before.code())));
    }

    private static Text described(Item item) {
        return new Text(
                "“" + item.title() + "” (" + points(item.max()).vi() + " điểm)",
                "“" + item.title() + "” (" + points(item.max()).en() + " points)");
    }

    static Text at(Optional<ItemCode> code, Text clause) {
        return code.map(item -> new Text(item + ": " + clause.vi(), item + ": " + clause.en()))
                .orElse(clause);
    }

    /// "điểm chuẩn 0,5 → 0,75"; what was not there is added, what is no more removed.
    static Text changed(Kind kind, Text before, Text after) {
        var what = what(kind);
        if (before.vi().isEmpty()) {
            return new Text(what.vi() + " thêm " + after.vi(), what.en() + " added " + after.en());
        }
        return after.vi().isEmpty()
                ? new Text(what.vi() + " bỏ " + before.vi(), what.en() + " removed " + before.en())
                : new Text(
                        what.vi() + " " + before.vi() + " → " + after.vi(),
                        what.en() + " " + before.en() + " → " + after.en());
    }

    private static Text what(Kind kind) {
        return switch (kind) {
            case ID_CHANGED -> new Text("tên ngắn của bộ tiêu chí", "short name of the set");
            case TITLE_CHANGED -> new Text("tên", "title");
            case KIND_CHANGED -> new Text("loại đơn vị", "kind of unit");
            case YEARS_CHANGED -> new Text("năm đánh giá", "assessment years");
            case STATUS_CHANGED -> new Text("tình trạng", "status");
            case SIZE_CHANGED -> new Text("quy mô khai báo:", "declared size:");
            case BANDS_CHANGED -> new Text("các nhóm xếp loại:", "bands:");
            case SETTLING_CHANGED -> new Text("cách chốt điểm:", "settling:");
            case PRINTING_CHANGED -> new Text("cách in điểm:", "printing:");
            case ACTS_CHANGED -> new Text("danh mục căn cứ:", "legal acts:");
            case LAW_CHANGED -> new Text("căn cứ pháp lý:", "law:");
            case NOT_APPLICABLE_CHANGED -> new Text("mục không áp dụng:", "what does not apply:");
            case LINEAGE_CHANGED -> new Text("quan hệ với bộ trước:", "lineage:");
            case ADJUSTMENT_ADDED, ADJUSTMENT_REMOVED, ADJUSTMENT_CHANGED ->
                new Text("điểm thưởng, điểm phạt:", "bonuses and penalties:");
            case CAPS_CHANGED -> new Text("giới hạn điểm thưởng, điểm phạt:", "caps of bonuses and penalties:");
            case ITEM_ADDED, ITEM_REMOVED, ITEM_MOVED -> new Text("mục", "item");
            case MAX_CHANGED -> new Text("điểm chuẩn", "maximum");
            case SOURCE_CHANGED -> new Text("nguồn số liệu:", "source:");
            case RULE_CHANGED -> new Text("cách tính:", "rule:");
            case BASIS_CHANGED -> new Text("nguồn của cách tính:", "source of the rule:");
            case ASSIGNMENT_CHANGED -> new Text("phân công:", "assignment:");
            case EVIDENCE_CHANGED -> new Text("tài liệu kiểm chứng:", "evidence:");
            case GUIDANCE_CHANGED -> new Text("hướng dẫn:", "guidance:");
            case SCOPE_CHANGED -> new Text("không áp dụng cho:", "does not apply to:");
            case CASE_ADDED, CASE_REMOVED, CASE_CHANGED -> new Text("ví dụ:", "example:");
        };
    }

    static Text linkFromNowhere(Link link, ItemCode code, String set) {
        return new Text(
                "%s: bộ tiêu chí trước (%s) không có mục %s."
                        .formatted(link.said().vi(), set, code),
                "%s: the earlier set (%s) has no item %s.".formatted(link.said().en(), set, code));
    }

    static Text guidanceChanged() {
        return new Text("hướng dẫn kê khai đã sửa", "the guidance was edited");
    }

    static Text quoted(String title) {
        return Text.same("“" + title + "”");
    }

    static Text points(Points points) {
        return both(language -> Numerals.exact(points.value(), language));
    }

    static Text basis(Basis basis) {
        var known = RuleWording.known(basis.known());
        return both(language -> joined(
                "; ",
                basis.hasSource() ? basis.source().in(language) + " (" + known.in(language) + ")" : known.in(language),
                basis.hasGap()
                        ? new Text("chưa rõ: ", "open: ").in(language)
                                + basis.gap().in(language)
                        : "",
                law(basis.law()).in(language)));
    }

    static Text law(List<Citation> law) {
        return Text.same(law.stream().map(Citation::said).collect(Collectors.joining("; ")));
    }

    static Text names(List<String> names) {
        return Text.same(String.join(", ", names));
    }

    static Text assignment(Assignment assignment) {
        return both(language -> joined(
                "; ",
                listed(new Text("chủ trì ", "lead ").in(language), assignment.lead()),
                listed(new Text("phối hợp ", "with ").in(language), assignment.coordinating()),
                listed(new Text("liên quan ", "named ").in(language), assignment.unlabelled())));
    }

    private static String listed(String before, List<String> names) {
        return names.isEmpty() ? "" : before + String.join(", ", names);
    }

    static Text evidence(List<Requirement> evidence) {
        return Text.same(evidence.stream()
                .map(document -> document.document() + bracketed(joined(", ", document.issuer(), document.note())))
                .collect(Collectors.joining("; ")));
    }

    private static String bracketed(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    static Text guidance(Guidance guidance) {
        var questions = guidance.questions().stream().map(each -> each.question() + " " + each.answer());
        return Text.same(Stream.concat(Stream.of(guidance.asked(), guidance.example()), questions)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.VI), words.apply(Language.EN));
    }
}
