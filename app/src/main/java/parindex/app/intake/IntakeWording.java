package parindex.app.intake;

import parindex.core.language.Text;

/// What the import says when a file cannot be taken.
final class IntakeWording {
    private IntakeWording() {}

    static Text tooSlow(String file) {
        return new Text(
                "%s: đọc quá lâu nên đã dừng lại; hãy bỏ phần không phải bảng điểm rồi nạp lại.".formatted(file),
                "%s: reading took too long and was stopped; remove what is no table of results and import it again."
                        .formatted(file));
    }

    static Text tooMuch(String file) {
        return new Text(
                "%s: nội dung quá lớn so với bộ nhớ của máy chủ; hãy bỏ phần không phải bảng điểm rồi nạp lại."
                        .formatted(file),
                "%s: too large for the server's memory; remove what is no table of results and import it again."
                        .formatted(file));
    }
}
