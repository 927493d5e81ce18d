package parindex.app.check;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import parindex.core.language.Text;

/// Every sentence of the checks.
final class CheckWording {
    static final Text SOUND = new Text("✓ đạt ", "✓ right");
    static final Text UNSOUND = new Text("✗ hỏng", "✗ wrong");

    private CheckWording() {}

    static Text key(String printed) {
        return new Text("Khóa công khai: " + printed, "Public key: " + printed);
    }

    static Text more(long count) {
        return new Text("… và " + count + " chỗ nữa.", "… and " + count + " more.");
    }

    static Text summary(long sound, long unsound) {
        return new Text(
                sound + " phép kiểm tra đạt, " + unsound + " hỏng.",
                sound + " checks are right, " + unsound + " wrong.");
    }

    static Text chain(long lines) {
        return new Text(
                "Nhật ký: " + lines + " dòng, đánh số liền nhau, mỗi dòng nối với dòng trước bằng mã băm.",
                "Journal: " + lines + " lines, numbered without gaps, each chained to the one before.");
    }

    static Text checkpoints(int count, OptionalLong newest) {
        return newest.isPresent()
                ? new Text(
                        "Mốc đã ký: " + count + ", mới nhất ở dòng " + newest.getAsLong()
                                + "; chữ ký đúng và nhật ký vẫn như khi ký.",
                        "Signed checkpoints: " + count + ", the newest at line " + newest.getAsLong()
                                + "; signatures hold and the journal is what was signed.")
                : new Text(
                        "Mốc đã ký: chưa có mốc nào, nên chỉ kiểm tra được bản thân nhật ký.",
                        "Signed checkpoints: none yet, so the journal was checked against itself only.");
    }

    static Text unsignedCheckpoint(long position) {
        return new Text(
                "mốc ở dòng " + position + ": chữ ký không phải của hệ thống này, hoặc nội dung đã bị sửa.",
                "checkpoint at line " + position + ": not signed by this installation, or changed after signing.");
    }

    static Text rewritten(long first, long last) {
        var stretch = first == last
                ? new Text("dòng " + last, "line " + last)
                : new Text("dòng " + first + " đến " + last, "lines " + first + " to " + last);
        return new Text(
                stretch.vi() + ": không còn như khi ký mốc ở dòng " + last + "; nhật ký đã bị viết lại ở đây.",
                stretch.en() + ": no longer what was signed at line " + last + "; the journal was rewritten here.");
    }

    static Text beyondTheEnd(long signed, long last) {
        return new Text(
                "mốc ở dòng " + signed + ": nhật ký nay chỉ còn " + last + " dòng; phần sau đã bị cắt.",
                "checkpoint at line " + signed + ": the journal now has " + last + " lines; its end was cut off.");
    }

    static Text noFile(long position) {
        return new Text(
                "mốc ở dòng " + position + ": có trong cơ sở dữ liệu, không có tệp.",
                "checkpoint at line " + position + ": in the database, but its file is missing.");
    }

    static Text noRow(long position) {
        return new Text(
                "mốc ở dòng " + position + ": có tệp, không có trong cơ sở dữ liệu.",
                "checkpoint at line " + position + ": has a file, but is not in the database.");
    }

    static Text witness(String file, long position) {
        return new Text(
                "Bằng chứng " + file + ": dòng " + position + " của nhật ký như đã ký.",
                "Witness " + file + ": line " + position + " of the journal is as it was signed.");
    }

    static Text otherThanWitnessed(long position) {
        return new Text(
                "nhật ký đến dòng " + position + " không còn là nhật ký đã ký.",
                "the journal up to line " + position + " is not the one that was signed.");
    }

    static Text noWitness(String file) {
        return new Text(
                file + ": không đọc được, hoặc không phải biên nhận hay mốc đã ký của chương trình này.",
                file + ": cannot be read, or is neither a receipt nor a signed checkpoint of this program.");
    }

    static Text files(long named, long others) {
        return new Text(
                "Tệp lưu: " + named + " tệp còn đủ, đúng từng byte; " + others + " tệp không hồ sơ nào dùng.",
                "Stored files: " + named + " are there, byte for byte; " + others + " that no row names.");
    }

    static Text fileGone(String name, String sha256) {
        return new Text(name + " (" + sha256 + "): không còn trong kho.", name + " (" + sha256 + "): not there.");
    }

    static Text fileChanged(String name, String sha256) {
        return new Text(
                name + " (" + sha256 + "): nội dung đã khác lúc lưu; nộp lại đúng tệp đó thì kho tự thay.",
                name + " (" + sha256 + "): other bytes than were stored; hand the same file in again to mend it.");
    }

    static Text otherLength(String name, String sha256) {
        return new Text(
                name + " (" + sha256 + "): độ dài khác với hồ sơ ghi.",
                name + " (" + sha256 + "): not as long as its row says.");
    }

    static Text olderVersion(Path folder) {
        return new Text(
                "cơ sở dữ liệu trong " + folder + " thuộc phiên bản cũ; hãy chạy ./parindex serve một lần để nâng cấp.",
                "the database in " + folder
                        + " is of an older version; run ./parindex serve once to bring it forward.");
    }

    static Text unreachable(Throwable why) {
        return new Text(
                "không kết nối được cơ sở dữ liệu (" + why.getMessage() + ").",
                "the database cannot be reached (" + why.getMessage() + ").");
    }

    static Result unreadable(Throwable why) {
        var said = new Text("Cơ sở dữ liệu đọc được.", "The database can be read.");
        var message = String.valueOf(why.getMessage());
        return new Result("database", said, List.of(new Text(message, message)));
    }
}
