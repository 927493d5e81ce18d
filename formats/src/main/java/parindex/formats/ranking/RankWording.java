package parindex.formats.ranking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parindex.core.intake.Place;
import parindex.core.language.Text;

/// Every sentence that reading a table of units says when it cannot.
final class RankWording {
    /// Headings of a ranking on a terminal.
    static final List<Text> HEADINGS = List.of(
            new Text("Hạng", "Place"),
            new Text("Đơn vị", "Unit"),
            new Text("Điểm", "Total"),
            new Text("Nhóm", "Band"),
            new Text("Vùng", "Region"));

    static final Text MEAN = new Text("Trung bình", "Mean");

    private RankWording() {}

    static Text ranked(int ranked, int open) {
        return open == 0
                ? new Text("Xếp hạng: %d đơn vị".formatted(ranked), "Ranked: %d units".formatted(ranked))
                : new Text(
                        "Xếp hạng: %d đơn vị; chưa xếp hạng: %d".formatted(ranked, open),
                        "Ranked: %d units; not ranked: %d".formatted(ranked, open));
    }

    static Text bands(Map<String, Integer> bands) {
        var vi = bands.entrySet().stream()
                .map(band -> "nhóm %s: %d".formatted(band.getKey(), band.getValue()))
                .collect(Collectors.joining(", "));
        return new Text("Theo nhóm: " + vi, "Bands: " + vi.replace("nhóm ", ""));
    }

    static Text counted(int count, int units) {
        return count == units
                ? new Text("%d đơn vị có điểm".formatted(count), "%d units with a total".formatted(count))
                : new Text(
                        "%d đơn vị có điểm trong số %d".formatted(count, units),
                        "%d units with a total of %d".formatted(count, units));
    }

    private static Text at(String file, Place place, Text said) {
        var where = place.said();
        return new Text(file + ", " + where.vi() + ": " + said.vi(), file + ", " + where.en() + ": " + said.en());
    }

    static Text noTable(String file) {
        return new Text(
                file
                        + ": không tìm thấy bảng xếp hạng. Cần một dòng tiêu đề có cột đơn vị (Đơn vị) và cột điểm (Tổng điểm)"
                        + " hoặc hạng (Xếp hạng).",
                file + ": there is no table of results. A head row is needed with a column of units (unit) and one of"
                        + " totals (total) or places (rank).");
    }

    static Text noUnits(String file, Place head) {
        return at(file, head, new Text("dưới tiêu đề không có đơn vị nào.", "there are no units below the head."));
    }

    static Text twoColumns(String file, Place head, String one, String other) {
        return at(
                file,
                head,
                new Text(
                        "hai cột có thể cùng một nghĩa: \"" + one + "\" và \"" + other + "\". Hãy giữ lại một cột.",
                        "two columns could mean the same: \"" + one + "\" and \"" + other + "\". Keep one of them."));
    }

    static Text severalYears(String file, List<String> years) {
        var list = String.join(", ", years);
        return new Text(
                file + ": bảng có nhiều năm (" + list + "). Hãy lọc lấy một năm rồi xếp hạng.",
                file + ": the table holds several years (" + list + "). Keep one year and rank again.");
    }

    static Text notAYear(String file, Place place, String text) {
        return at(file, place, new Text("\"" + text + "\" không phải năm.", "\"" + text + "\" is no year."));
    }

    static Text tooManyCells(String file, Place place, int cells, int columns) {
        return at(
                file,
                place,
                new Text(
                        "dòng có %d ô nhưng tiêu đề có %d cột. Số thập phân viết bằng dấu phẩy thì cột phải tách bằng dấu chấm phẩy."
                                .formatted(cells, columns),
                        "the row has %d cells, the head has %d. With decimal commas the columns have to be parted by semicolons."
                                .formatted(cells, columns)));
    }

    static Text noName(String file, Place place) {
        return at(
                file,
                place,
                new Text("có số liệu nhưng thiếu tên đơn vị.", "there are figures but no name of a unit."));
    }

    static Text unitTwice(String file, Place place, String unit) {
        return at(
                file,
                place,
                new Text(
                        "đơn vị \"" + unit + "\" đã có ở dòng trên. Mỗi đơn vị chỉ một dòng.",
                        "the unit \"" + unit + "\" stands above already. Each unit has one row."));
    }

    static Text notPoints(String file, Place place, String text) {
        return at(
                file,
                place,
                new Text(
                        "\"" + text + "\" không phải điểm. Hãy ghi số không âm như 80,5, hoặc để trống khi chưa có.",
                        "\"" + text + "\" is no number of points. Write one like 80.5, or leave the cell empty."));
    }

    static Text notAPlace(String file, Place place, String text) {
        return at(
                file,
                place,
                new Text(
                        "\"" + text + "\" không phải thứ hạng. Hãy ghi số nguyên từ 1.",
                        "\"" + text + "\" is no place. Write a whole number from 1."));
    }
}
