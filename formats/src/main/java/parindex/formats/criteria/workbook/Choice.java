package parindex.formats.criteria.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parindex.core.language.Fold;

/// Words to choose from in a cell, in Vietnamese, each standing for the word that files use.
enum Choice {
    UNIT_KIND(
            "Loại đơn vị",
            "ministry=bộ, cơ quan ngang bộ",
            "province=tỉnh, thành phố",
            "department=sở, cơ quan ngang sở",
            "district=huyện",
            "commune=xã, phường, đặc khu"),
    STATUS("Tình trạng", "official=đã ban hành", "template=mẫu để thay", "partial=chưa rõ cấu trúc"),
    SOURCE(
            "Nguồn",
            "facts=số liệu, tài liệu kiểm chứng",
            "leaders-survey=điều tra xã hội học",
            "sipas=Chỉ số hài lòng (SIPAS)",
            "other-body=số liệu của cơ quan khác"),
    KNOWN(
            "Mức độ rõ",
            "stated=nguồn nêu rõ",
            "partly=nguồn nêu một phần",
            "inferred=suy ra từ số liệu",
            "unknown=chưa biết"),
    RULE_KIND(
            "Loại cách tính",
            "threshold=đạt mức thì đủ điểm",
            "steps=theo bậc",
            "states=theo trạng thái",
            "proportional=theo tỷ lệ",
            "deduction=trừ dần",
            "checklist=theo từng nội dung",
            "judgement=người thẩm định cho điểm"),
    WAY("Cách chốt", "cut=bỏ phần dư", "half-up=làm tròn"),
    POLICY(
            "Khi không áp dụng",
            "rescale=bỏ khỏi điểm tối đa",
            "full-mark=cho điểm tối đa",
            "own-form=đánh giá theo biểu riêng"),
    DIRECTION("Thưởng, phạt", "bonus=điểm thưởng", "penalty=điểm phạt"),
    CHANGE("Thay đổi", "same=giữ nguyên", "renamed=đổi tên", "split=tách", "merged=gộp", "new=mới", "dropped=bỏ"),
    YES_NO("Có, không", "true=có", "false=không"),
    UNTOLD("Chưa rõ", "unknown=chưa rõ"),
    WORTH("Điểm khác số", "unknown=chưa rõ", "not-applicable=không áp dụng"),
    OUTCOME("Kết quả khác số", "not-computable=chưa tính được", "judged=người thẩm định cho điểm"),
    OWNER(
            "Dùng cho",
            "set=bộ tiêu chí",
            "item=mục",
            "rule=cách tính",
            "step=bậc",
            "adjustment=thưởng, phạt",
            "settling=chốt điểm",
            "not-applicable=không áp dụng",
            "lineage=kế thừa");

    private final String title;
    private final Map<String, String> shown = new LinkedHashMap<>();

    Choice(String title, String... words) {
        this.title = title;
        for (var word : words) {
            var at = word.indexOf('=');
            shown.put(word.substring(0, at), word.substring(at + 1));
        }
    }

    /// What the list is headed with.
    String title() {
        return title;
    }

    /// Every word as it is shown, in order.
    List<String> shown() {
        return List.copyOf(shown.values());
    }

    /// The word of the files as it is shown, nothing where it is none of these.
    Optional<String> shown(String word) {
        return Optional.ofNullable(shown.get(word));
    }

    /// The word of the files for what somebody chose or typed, whatever accents were left out.
    Optional<String> word(String typed) {
        var plain = Fold.plain(typed);
        return shown.entrySet().stream()
                .filter(entry -> Fold.plain(entry.getValue()).equals(plain)
                        || entry.getKey().equals(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
