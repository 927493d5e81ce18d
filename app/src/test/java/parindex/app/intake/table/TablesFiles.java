package parindex.app.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.core.document.Workbook;
import parindex.core.document.Workbook.Cell;
import parindex.formats.excel.WorkbookWriter;
import parindex.formats.register.BundledRegister;

/// Workbooks with invented results of real provinces, and what a person does with them.
public final class TablesFiles {
    private static final List<String> AREAS = List.of("1", "2", "3", "4", "5", "6", "7", "8");

    private TablesFiles() {}

    /// The provinces of a year.
    public static List<String> units(int year) {
        return BundledRegister.in(java.nio.file.Path.of("..")).provinces().in(year).stream()
                .map(unit -> unit.name())
                .toList();
    }

    /// Invented points of the nth unit in an area: exact, with five decimals.
    public static BigDecimal area(int unit, int area) {
        return new BigDecimal("7.00001")
                .add(new BigDecimal("0.01").multiply(BigDecimal.valueOf((unit * 7L * area + area * 13L) % 90)));
    }

    /// The sum of its areas.
    public static BigDecimal total(int unit) {
        return AREAS.stream().map(area -> area(unit, Integer.parseInt(area))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A row for each name: total, areas 1 to 8, no place.
    public static List<List<Object>> rows(List<String> names) {
        var rows = new ArrayList<List<Object>>();
        for (int at = 0; at < names.size(); at++) {
            var row = new ArrayList<Object>(List.of(names.get(at), total(at)));
            for (var area : AREAS) {
                row.add(area(at, Integer.parseInt(area)));
            }
            rows.add(row);
        }
        return rows;
    }

    /// The heads of such rows.
    public static List<String> heads() {
        var heads = new ArrayList<>(List.of("Tỉnh, thành phố", "Tổng điểm"));
        AREAS.forEach(area -> heads.add("Lĩnh vực " + area));
        return heads;
    }

    /// A workbook.
    public static byte[] workbook(List<String> heads, List<List<Object>> rows) {
        var columns = heads.stream().map(head -> new Workbook.Column(head, 16)).toList();
        var cells = rows.stream()
                .map(row -> new Workbook.Row(
                        false, row.stream().map(TablesFiles::cell).toList()))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(new Workbook("Thử", List.of(new Workbook.Sheet("Kết quả", columns, cells))), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static Cell cell(Object value) {
        return value instanceof BigDecimal number
                ? new Cell.Figure(number, Math.max(0, number.scale()))
                : new Cell.Word(String.valueOf(value));
    }

    /// What is typed about a table.
    public static Map<String, String> about(int year, String title) {
        return Map.of(
                "year",
                String.valueOf(year),
                "title",
                title,
                "number",
                "01/QĐ-THỬ",
                "dated",
                "30/4/" + (year + 1),
                "url",
                "https://example.org/bang");
    }

    /// Looks at a file.
    public static Answer look(Visitor visitor, int year, String title, byte[] bytes) {
        return visitor.upload("/tables", "/tables/import", "bang.xlsx", bytes, about(year, title));
    }

    /// Brings a table of ministries in; its address.
    public static String bringMinistries(Visitor visitor, int year, String title, byte[] bytes) {
        var about = new java.util.HashMap<>(about(year, title));
        about.put("kind", "ministry");
        var looked = visitor.upload("/tables", "/tables/import", "bang.xlsx", bytes, about);
        return confirm(visitor, looked).location();
    }

    /// Confirms what was looked at, field by field as its form says.
    public static Answer confirm(Visitor visitor, Answer looked) {
        var fields = new java.util.HashMap<String, String>();
        looked.page()
                .select("form[action=/tables/import/confirm] input")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return visitor.post("/tables/import/confirm", fields);
    }

    /// Brings a table in; its address.
    public static String bring(Visitor visitor, int year, String title, byte[] bytes) {
        return confirm(visitor, look(visitor, year, title, bytes)).location();
    }

    /// Withdraws a table.
    public static Answer withdraw(Visitor visitor, String table, String reason) {
        return visitor.submit(table, table + "/withdraw", Map.of("reason", reason));
    }
}
