package parindex.app.kit.parser;

import parindex.core.language.Text;

/// What is said of files that take too long or too much.
final class ParserWording {
    private ParserWording() {}

    static Text tooSlow(String file) {
        return new Text(
                "%s: đọc quá lâu nên đã dừng lại; hãy bỏ phần không cần thiết khỏi tệp rồi gửi lại.".formatted(file),
                "%s: reading took too long and was stopped; remove what is not needed from the file and send it again."
                        .formatted(file));
    }

    static Text tooMuch(String file) {
        return new Text(
                "%s: nội dung quá lớn hoặc quá phức tạp để đọc; hãy bỏ phần không cần thiết khỏi tệp rồi gửi lại."
                        .formatted(file),
                "%s: too large or too intricate to be read; remove what is not needed from the file and send it again."
                        .formatted(file));
    }
}
