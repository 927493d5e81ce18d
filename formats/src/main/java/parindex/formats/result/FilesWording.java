package parindex.formats.result;

import java.nio.file.Path;
import parindex.core.language.Text;

/// What is said when files cannot be written.
final class FilesWording {
    private FilesWording() {}

    static Text notWritten(Path folder) {
        return new Text(
                "Không ghi được vào thư mục " + folder + "; hãy kiểm tra quyền ghi và dung lượng đĩa.",
                "Cannot write into the folder " + folder + "; check its permissions and the disk space.");
    }
}
