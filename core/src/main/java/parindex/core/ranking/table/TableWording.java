package parindex.core.ranking.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Points;
import parindex.core.ranking.PublishedResult.Citation;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.table.Match.Way;
import parindex.core.ranking.table.TableCheck.Line;
import parindex.core.unit.Unit;

/// Every sentence about a published table.
final class TableWording {
    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private TableWording() {}

    static Text noUnit(String written, Match match, int year) {
        return switch (match) {
            case Match.Found found -> Text.same(found.unit().name());
            case Match.Merged(var old, var what) -> merged(old, what.into(), what.date(), year);
            case Match.Later(var unit) -> later(unit, year);
            case Match.Unknown(var nearest) -> unknown(written, nearest, year);
        };
    }

    /// The register has nobody whom the table could be about.
    static Text noRegister(String written, Known known) {
        return known.scope() == Scope.MINISTRY
                ? new Text(
                        "\"%s\": danh mục đơn vị chưa có bộ, cơ quan ngang bộ nào của năm %d; hãy thêm vào danh mục đơn vị rồi nhập lại."
                                .formatted(written, known.year()),
                        "\"%s\": the register of units has no ministry of %d; add it to the register of units, then bring the table in again."
                                .formatted(written, known.year()))
                : new Text(
                        "\"%s\": danh mục chưa có tỉnh, thành phố nào của năm %d; hãy xem lại năm của bảng."
                                .formatted(written, known.year()),
                        "\"%s\": the register has no province of %d; look at the year of the table."
                                .formatted(written, known.year()));
    }

    private static Text merged(Unit old, Unit into, LocalDate since, int year) {
        return new Text(
                "%s đã hợp nhất thành %s từ ngày %s nên không có kết quả riêng năm %d; hãy bỏ dòng này, hoặc xem lại năm của bảng."
                        .formatted(old.name(), into.name(), DAY_VI.format(since), year),
                "%s became part of %s on %s and has no result of its own in %d; drop this row, or look at the year of the table."
                        .formatted(old.name(), into.name(), DAY_EN.format(since), year));
    }

    private static Text later(Unit unit, int year) {
        var since = unit.validity().from().orElseThrow();
        return new Text(
                "%s chỉ có từ ngày %s nên không có kết quả năm %d; hãy xem lại năm của bảng."
                        .formatted(unit.name(), DAY_VI.format(since), year),
                "%s exists since %s only and has no result in %d; look at the year of the table."
                        .formatted(unit.name(), DAY_EN.format(since), year));
    }

    private static Text unknown(String written, List<String> nearest, int year) {
        if (written.isEmpty()) {
            return new Text(
                    "dòng có số liệu nhưng thiếu tên đơn vị; hãy ghi tên.",
                    "the row has figures but no unit; write its name.");
        }
        if (nearest.isEmpty()) {
            return new Text(
                    "không nhận ra \"%s\" trong danh mục đơn vị năm %d; hãy ghi tên theo danh mục."
                            .formatted(written, year),
                    "\"%s\" is no unit known in %d; write its name as the register has it.".formatted(written, year));
        }
        return new Text(
                "không nhận ra \"%s\". Có phải \"%s\"?".formatted(written, String.join("\" hoặc \"", nearest)),
                "\"%s\" is not known. Is it \"%s\"?".formatted(written, String.join("\" or \"", nearest)));
    }

    static Text twice(String written, String before, String unit) {
        return new Text(
                "\"%s\" và \"%s\" ở trên cùng là %s; mỗi đơn vị chỉ một dòng, hãy bỏ bớt."
                        .formatted(written, before, unit),
                "\"%s\" and \"%s\" above are both %s; keep one row for each unit.".formatted(written, before, unit));
    }

    static Text noArea(String code, Known known) {
        return new Text(
                "bộ tiêu chí năm %d không có lĩnh vực %s; hãy xem lại tên cột.".formatted(known.year(), code),
                "the criteria set of %d has no area %s; look at the head of the column.".formatted(known.year(), code));
    }

    static Text negative(Points points) {
        return new Text("điểm âm: %s.".formatted(vi(points)), "negative points: %s.".formatted(en(points)));
    }

    static Text tooMuch(Points points, Points most) {
        return new Text(
                "%s lớn hơn mức tối đa %s; hãy xem lại dấu phẩy thập phân.".formatted(vi(points), vi(most)),
                "%s is more than the %s that can be reached; look at the decimal point."
                        .formatted(en(points), en(most)));
    }

    static Text place(int place, int most) {
        return new Text(
                "hạng %d không nằm trong 1 đến %d.".formatted(place, most),
                "place %d does not lie within 1 to %d.".formatted(place, most));
    }

    static Text mean(String name) {
        return new Text(
                "dòng \"%s\" là giá trị trung bình, không phải đơn vị: để ngoài.".formatted(name),
                "row \"%s\" is a mean and no unit: left out.".formatted(name));
    }

    static Text blank(String name) {
        return new Text(
                "dòng \"%s\" không có số liệu nào: để ngoài (trống không phải là 0).".formatted(name),
                "row \"%s\" has no figure: left out (blank is not zero).".formatted(name));
    }

    static Text matched(String written, String unit, Way way) {
        var why = way == Way.ORDER
                ? new Text("khác thứ tự hoặc cách viết liền", "in another order or run together")
                : new Text("tên của thời kỳ khác, chỉ đổi tên", "a name of another time, only renamed");
        return new Text(
                "\"%s\" được hiểu là %s (%s).".formatted(written, unit, why.vi()),
                "\"%s\" is taken as %s (%s).".formatted(written, unit, why.en()));
    }

    static Text sum(Points sum, Points total) {
        return new Text(
                "các lĩnh vực cộng lại được %s, bảng in tổng %s; giữ nguyên như in.".formatted(vi(sum), vi(total)),
                "the areas add up to %s, the table prints %s; both are kept as printed.".formatted(en(sum), en(total)));
    }

    static Text otherTotal(Points now, Points then, Citation source) {
        return new Text(
                "bảng này ghi %s, trước đây đã biết %s (%s).".formatted(vi(now), vi(then), source.title()),
                "this table says %s, known so far is %s (%s).".formatted(en(now), en(then), source.title()));
    }

    static Text otherPlace(int now, int then, Citation source) {
        return new Text(
                "bảng này ghi hạng %d, trước đây đã biết hạng %d (%s).".formatted(now, then, source.title()),
                "this table says place %d, known so far is %d (%s).".formatted(now, then, source.title()));
    }

    static Text order(Line higher, Line lower) {
        return new Text(
                "%s (%s điểm) xếp hạng %d, không sau %s (%s điểm, hạng %d); giữ nguyên như in."
                        .formatted(placed(lower, Language.VI, higher)),
                "%s (%s points) has place %d, not behind %s (%s points, place %d); kept as printed."
                        .formatted(placed(lower, Language.EN, higher)));
    }

    private static Object[] placed(Line lower, Language language, Line higher) {
        return new Object[] {
            lower.unit(),
            Numerals.exact(lower.written().total().orElseThrow().value(), language),
            lower.written().place().orElseThrow(),
            higher.unit(),
            Numerals.exact(higher.written().total().orElseThrow().value(), language),
            higher.written().place().orElseThrow()
        };
    }

    static Text missing(List<String> absent, int year) {
        var names = absent.stream().collect(Collectors.joining(", "));
        return new Text(
                "bảng không có %d đơn vị của năm %d: %s.".formatted(absent.size(), year, names),
                "the table lacks %d units of %d: %s.".formatted(absent.size(), year, names));
    }

    private static String vi(Points points) {
        return Numerals.exact(points.value(), Language.VI);
    }

    private static String en(Points points) {
        return Numerals.exact(points.value(), Language.EN);
    }
}
