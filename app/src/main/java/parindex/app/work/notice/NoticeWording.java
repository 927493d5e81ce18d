package parindex.app.work.notice;

import parindex.core.language.Text;

/// Why a notice cannot be posted.
final class NoticeWording {
    private NoticeWording() {}

    static Text noUnit() {
        return new Text(
                "Chưa chọn đơn vị nhận thông báo trong danh sách.", "Choose for which unit it is from the list.");
    }

    static Text noTitle() {
        return new Text("Tiêu đề còn trống; hãy ghi tiêu đề.", "The title is empty; write one.");
    }

    static Text longTitle(int most) {
        return new Text(
                "Tiêu đề dài quá %d ký tự; hãy rút ngắn.".formatted(most),
                "The title has more than %d letters; shorten it.".formatted(most));
    }

    static Text longBody(int most) {
        return new Text(
                "Nội dung dài quá %d ký tự; hãy rút ngắn hoặc đính kèm tệp.".formatted(most),
                "The text has more than %d letters; shorten it or attach a file.".formatted(most));
    }

    static Text kind(String accepted) {
        return new Text(
                "Tệp đính kèm không thuộc loại được nhận; các loại được nhận: %s.".formatted(accepted),
                "Files of that kind are not taken; these are: %s.".formatted(accepted));
    }
}
