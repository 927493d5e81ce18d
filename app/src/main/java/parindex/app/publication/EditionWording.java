package parindex.app.publication;

import parindex.core.language.Text;

/// Why something was not proposed or published.
final class EditionWording {
    static final Text NO_NUMBER = new Text(
            "Hãy ghi số và ngày của quyết định công bố, ví dụ 641/QĐ-UBND, 25/05/2027.",
            "Give number and date of the decision, for example 641/QĐ-UBND, 25/05/2027.");
    static final Text NO_NOTE = new Text(
            "Bản đính chính phải nói rõ sửa gì và vì sao.", "A correction has to say what it corrects and why.");
    static final Text NOBODY_FINISHED = new Text(
            "Chưa có đơn vị nào hoàn thành nên chưa có gì để công bố.",
            "No unit is finished, so there is nothing to publish.");
    static final Text PROPOSED_ALREADY = new Text(
            "Đã có một đề nghị đang chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước.",
            "A proposal waits to be confirmed; confirm it or take it back first.");
    static final Text NOT_PROPOSED = new Text(
            "Không còn đề nghị nào đang chờ; hãy tải lại trang.", "No proposal waits any more; load the page again.");
    static final Text CHANGED = new Text(
            "Số liệu đã đổi từ lúc đề nghị nên chưa công bố. Hãy rút đề nghị, xem lại rồi đề nghị lại.",
            "The figures have changed since they were proposed. Take the proposal back, look again, propose again.");
    static final Text OTHER_PROPOSAL = new Text(
            "Đề nghị công bố không còn là đề nghị khi bạn mở trang. Hãy xem lại đề nghị đang chờ rồi quyết định.",
            "The proposal is no longer the one that stood when you opened the page. Look at the one that waits now, then decide.");
    static final Text JOURNAL_BROKEN = new Text(
            "Nhật ký không còn khớp với mốc đã ký nên không công bố. Hãy báo người vận hành chạy ./parindex check.",
            "The journal is not what was signed, so nothing is published. Ask the operator to run ./parindex check.");
    static final Text NOTHING_CHANGED = new Text(
            "Không có số liệu nào khác bản đã công bố nên không cần bản đính chính.",
            "Nothing differs from what is published, so there is nothing to correct.");

    private EditionWording() {}
}
