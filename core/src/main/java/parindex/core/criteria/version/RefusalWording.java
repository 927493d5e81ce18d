package parindex.core.criteria.version;

import parindex.core.language.Text;

/// Every sentence that refuses something about a criteria set, each with its way out.
final class RefusalWording {
    private RefusalWording() {}

    static Text said(SetRefusal refusal) {
        return switch (refusal) {
            case SetRefusal.StructureUnknown ignored ->
                new Text(
                        "Chưa chốt: chưa rõ đầy đủ cấu trúc của bộ tiêu chí. Hãy bổ sung đủ các mục rồi đổi tình trạng "
                                + "của bộ.",
                        "Not frozen: the structure of the set is not known in full. Complete its items, then change the "
                                + "status of the set.");
            case SetRefusal.HasErrors found ->
                new Text(
                        "Chưa chốt: còn %d chỗ sai. Hãy sửa mọi chỗ sai rồi chốt lại."
                                .formatted(found.errors().size()),
                        "Not frozen: %d faults are left. Mend all of them, then freeze again."
                                .formatted(found.errors().size()));
            case SetRefusal.NotAccepted open ->
                new Text(
                        "Chưa chốt: còn %d điều chưa ai chấp nhận. Hãy sửa, hoặc đánh dấu chấp nhận từng điều."
                                .formatted(open.kinds().size()),
                        "Not frozen: %d shortcomings are accepted by nobody. Mend them, or tick each that you accept."
                                .formatted(open.kinds().size()));
        };
    }
}
