package parindex.formats.tree;

import java.util.List;
import parindex.core.language.Text;

/// Every sentence about the form of a data file.
public final class TreeWording {
    private TreeWording() {}

    public static Text missing(String path) {
        return new Text("không tìm thấy tệp " + path + ".", "there is no file " + path + ".");
    }

    public static Text unreadable() {
        return new Text("không mở được tệp; hãy kiểm tra quyền đọc.", "the file cannot be opened; check its rights.");
    }

    public static Text tooLarge() {
        return new Text("tệp lớn hơn 4 MB, quá mức cho phép.", "the file is larger than 4 MB, which is not allowed.");
    }

    public static Text notText() {
        return new Text(
                "không phải văn bản UTF-8; hãy lưu lại tệp với bảng mã UTF-8.",
                "not UTF-8 text; save the file again as UTF-8.");
    }

    public static Text empty() {
        return new Text("tệp rỗng.", "the file is empty.");
    }

    public static Text syntax() {
        return new Text(
                "sai cú pháp YAML gần đây; hãy xem lại thụt dòng, dấu hai chấm, ngoặc và dấu nháy.",
                "not well-formed YAML near here; look at indents, colons, brackets and quotation marks.");
    }

    public static Text notJson() {
        return new Text(
                "sai cú pháp JSON gần đây; hãy xem lại dấu phẩy, ngoặc và dấu nháy.",
                "not well-formed JSON near here; look at commas, brackets and quotation marks.");
    }

    public static Text notAllowed() {
        return new Text(
                "tệp lồng quá sâu, tham chiếu quá nhiều hoặc có ký tự không in được nên bị từ chối.",
                "the file is nested too deeply, refers too often or holds unprintable characters, and is refused.");
    }

    public static Text notAMapping() {
        return new Text("phải là các cặp \"khóa: giá trị\".", "has to be pairs of \"key: value\".");
    }

    public static Text keyIsNoWord() {
        return new Text("khóa phải là một từ.", "a key has to be a word.");
    }

    public static Text containsItself() {
        return new Text("phần này tham chiếu tới chính nó.", "this part refers to itself.");
    }

    public static Text keyTwice(String key) {
        return new Text("khóa \"" + key + "\" có hai lần.", "the key \"" + key + "\" stands twice.");
    }

    public static Text halfACharacter() {
        return new Text(
                "có ký tự hỏng (một nửa của ký tự kép); hãy gõ lại.",
                "there is a broken character (one half of two); type it again.");
    }

    public static Text notAName(String key) {
        return new Text(
                "\"" + key + "\": tên phải viết trên một dòng, không có dấu chấm phẩy và không được để trống.",
                "\"" + key + "\": a name stands on one line, without a semicolon, and is not empty.");
    }

    public static Text unknownKey(String key, List<String> known) {
        var list = String.join(", ", known);
        return new Text(
                "không hiểu khóa \"" + key + "\"; ở đây chỉ dùng: " + list + ".",
                "the key \"" + key + "\" means nothing here; known are: " + list + ".");
    }

    public static Text missingKey(String key) {
        return new Text("thiếu \"" + key + "\".", "\"" + key + "\" is missing.");
    }

    public static Text notAValue(String key) {
        return new Text("\"" + key + "\" phải là một giá trị.", "\"" + key + "\" has to be a single value.");
    }

    public static Text notABlock(String key) {
        return new Text(
                "\"" + key + "\" phải gồm các cặp \"khóa: giá trị\".",
                "\"" + key + "\" has to hold pairs of \"key: value\".");
    }

    public static Text notLike(String text, String example) {
        return new Text(
                "\"" + text + "\" không đúng dạng; viết như " + example + ".",
                "\"" + text + "\" is not of the right form; write it like " + example + ".");
    }

    public static Text notOneOf(String text, List<String> words) {
        var list = String.join(", ", words);
        return new Text("\"" + text + "\" không thuộc: " + list + ".", "\"" + text + "\" is none of: " + list + ".");
    }
}
