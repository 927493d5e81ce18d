package parindex.formats.criteria.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.SetFile;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

/// The workbook of a small set, edited as an official edits it.
public final class WorkbookFixture {
    private static final String SET = """
            set: thu
            title: Bộ thử
            kind: department
            years: [2030]
            acts: [{ number: 1/QĐ-THỬ, date: 2030-01-05, title: Quyết định thử }]
            law: [{ act: 1/QĐ-THỬ }]
            settling: { facts: { digits: 4, way: cut }, known: stated, basis: 1/QĐ-THỬ }
            items:
              - { code: "1", title: Lĩnh vực, max: 2 }
              - { code: "1.1", title: Mục một, max: 0.25, source: facts, lead: Sở Thử, rule: { kind: judgement, known: unknown, basis: x } }
              - { code: "1.10", title: Mục mười, max: 1.75, source: facts, lead: Sở Mẫu, rule: { use: three } }
            rules:
              three: { kind: threshold, figure: rate, inputs: { rate: { label: Tỷ lệ, unit: "%", from: 0%, to: 100% } }, at-least: 50%, known: stated, basis: x }
            cases:
              - { case: vừa đủ, item: "1.10", inputs: { rate: 50% }, points: 1.75, basis: đặt ra }
              - { case: chưa đủ, item: "1.10", inputs: { rate: 49.9% }, points: 0, basis: đặt ra }
            """;

    private WorkbookFixture() {}

    /// The set as it is before anybody edits it.
    static SetFile set() {
        return CriteriaFiles.check("thu.yaml", SET.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes of its workbook.
    public static byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            SetWorkbookWriter.write(SetTree.of(set().sound(), set().cases()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The workbook after an edit.
    static byte[] edited(Consumer<XSSFWorkbook> edit) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            edit.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// What is read after an edit.
    static SetFile read(Consumer<XSSFWorkbook> edit) {
        return CriteriaFiles.check("bo.xlsx", edited(edit));
    }

    /// Every fault after an edit, as it is said.
    static List<String> faults(Consumer<XSSFWorkbook> edit) {
        return read(edit).faults().stream()
                .filter(fault -> fault.stops())
                .map(fault -> fault.placed().vi())
                .toList();
    }

    /// The set after an edit, as text.
    static String yaml(Consumer<XSSFWorkbook> edit) {
        var file = read(edit);
        return YamlWriter.text(SetTree.of(file.set().orElseThrow(), file.cases()));
    }

    /// A cell by its sheet, its row (from 1) and the head of its column.
    static Cell cell(XSSFWorkbook workbook, String sheet, int row, String head) {
        var table = workbook.getSheet(sheet);
        var heads = table.getRow(0);
        var column = IntStream.range(0, heads.getLastCellNum())
                .filter(at -> heads.getCell(at).getStringCellValue().equals(head))
                .findFirst()
                .orElseThrow();
        var line = table.getRow(row - 1) == null ? table.createRow(row - 1) : table.getRow(row - 1);
        return line.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
