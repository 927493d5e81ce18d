package parindex.app.assessment.entry.workbook;

import java.util.Arrays;
import java.util.Optional;
import parindex.core.language.Fold;

/// The columns of the workbook, known by their heads so that they may be moved.
enum Layout {
    CODE("Mã", 9),
    TITLE("Tiêu chí", 60),
    MAX("Điểm tối đa", 10),
    LABEL("Nội dung kê khai", 44),
    UNIT("Đơn vị tính", 12),
    VALUE("Giá trị", 16),
    EXPLANATION("Giải trình", 44),
    FIELD("Trường", 14);

    static final String SHEET = "Ke khai";
    /// What stands in the value of an item that does not apply.
    static final String APART = "không áp dụng";

    private final String head;
    private final int width;

    Layout(String head, int width) {
        this.head = head;
        this.width = width;
    }

    String head() {
        return head;
    }

    int width() {
        return width;
    }

    /// The column of a head, however it is written.
    static Optional<Layout> of(String head) {
        return Arrays.stream(values())
                .filter(column -> Fold.plain(column.head).equals(Fold.plain(head)))
                .findFirst();
    }

    static boolean isApart(String text) {
        return Fold.plain(text).equals(Fold.plain(APART));
    }
}
