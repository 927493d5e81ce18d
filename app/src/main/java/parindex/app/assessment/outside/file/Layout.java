package parindex.app.assessment.outside.file;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import parindex.core.language.Fold;
import parindex.formats.sheet.HeadedTable;

/// The columns of a workbook of points from outside.
enum Layout {
    UNIT("Mã đơn vị", 18, true, "ma don vi", "don vi", "unit"),
    UNIT_NAME("Đơn vị", 30, false, "ten don vi"),
    ITEM("Mã mục", 12, true, "ma muc", "item", "code"),
    TITLE("Mục", 46, false, "muc"),
    SOURCE_KIND("Loại số liệu", 18, false, "loai so lieu"),
    MOST("Nhiều nhất", 10, false, "nhieu nhat"),
    LABEL("Số liệu", 26, false, "so lieu"),
    FIELD("Trường", 12, false, "truong", "field"),
    VALUE("Giá trị", 14, true, "gia tri", "ket qua", "diem", "value"),
    ANSWERS("Số phiếu (n)", 10, false, "so phieu (n)", "so phieu", "n", "answers"),
    ERROR("Sai số chuẩn", 10, false, "sai so chuan", "standard error"),
    SOURCE("Nguồn", 36, false, "nguon", "source"),
    NUMBER("Số văn bản", 16, false, "so van ban", "document"),
    DATED("Ngày", 12, false, "ngay", "ngay van ban", "date"),
    REASON("Lý do", 30, false, "ly do", "reason");

    static final String SHEET = "Điểm từ bên ngoài";
    static final String APART = "không áp dụng";
    private static final Set<String> APART_WORDS = Set.of("khong ap dung", "kad", "n/a", "not applicable");

    private final String head;
    private final int width;
    private final boolean needed;
    private final List<String> heads;

    Layout(String head, int width, boolean needed, String... heads) {
        this.head = head;
        this.width = width;
        this.needed = needed;
        this.heads = List.of(heads);
    }

    String head() {
        return head;
    }

    int width() {
        return width;
    }

    static List<HeadedTable.Column> columns() {
        return Arrays.stream(values())
                .map(column -> new HeadedTable.Column(column.name(), column.needed, column.heads))
                .toList();
    }

    static boolean isApart(String text) {
        return APART_WORDS.contains(Fold.plain(text).strip());
    }
}
