package parindex.cli;

import parindex.core.audit.Severity;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.language.Text;
import parindex.core.points.Rounding;
import parindex.core.scoring.ScoreCard;
import parindex.formats.criteria.SetFile;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Every sentence that the verbs say.
final class CliWording {
    static final Text HELP = new Text("""
            Cách dùng: ./parindex VERB …
              demo [--port N] [--reset]              chạy thử với số liệu mẫu
              serve [--port N] [--data DIR]          chạy máy chủ
              read FILE [--json]                     đọc một báo cáo kết quả thành số liệu
              audit FILE [--json] [--set SET]        tìm những chỗ không khớp trong báo cáo
              report FILE --out DIR [--format docx,pdf,xlsx,html,json]
                                                     viết báo cáo phân tích, phụ lục và công văn
              score SET FACTS [--json]               chấm điểm số liệu theo một bộ tiêu chí, kèm lý do
              rank FILE [--json]                     xếp hạng các đơn vị trong một bảng kết quả
              criteria check SET [--json]            tìm mọi lỗi của một bộ tiêu chí
              criteria diff SET SET [--json]         so sánh hai bộ tiêu chí
              criteria export SET --out FILE         xuất bộ tiêu chí ra .xlsx, .yaml, .json hoặc thư mục
              criteria import FILE --out DIR         nhập tệp bộ tiêu chí thành thư mục mới
              verify BUNDLE…                         tính lại một gói kết quả đã công bố
              check [--data DIR] [--witness FILE] [--json]
                                                     kiểm tra nhật ký, tệp lưu và các quy tắc của dữ liệu
              journal [--data DIR]                   in nhật ký, mỗi dòng một đối tượng JSON
            Mã thoát: 0 xong · 1 xong, có phát hiện · 2 tệp hoặc cách gọi sai · 3 lỗi chương trình""", """
            Usage: ./parindex VERB …
              demo [--port N] [--reset]              try it with sample data
              serve [--port N] [--data DIR]          run the server
              read FILE [--json]                     read a report of results as data
              audit FILE [--json] [--set SET]        find what does not add up in a report
              report FILE --out DIR [--format docx,pdf,xlsx,html,json]
                                                     write the analysis report, its appendix and the dispatch
              score SET FACTS [--json]               score figures by a criteria set, with reasons
              rank FILE [--json]                     rank the units of a results table
              criteria check SET [--json]            find every fault of a criteria set
              criteria diff SET SET [--json]         compare two criteria sets
              criteria export SET --out FILE         write a set as .xlsx, .yaml, .json or a folder
              criteria import FILE --out DIR         turn the file of a set into a new folder
              verify BUNDLE…                         compute a published bundle again
              check [--data DIR] [--witness FILE] [--json]
                                                     check the journal, the stored files, the rules of the data
              journal [--data DIR]                   print the journal, one JSON object a line
            Exit status: 0 done · 1 done, with findings · 2 bad input or usage · 3 a bug""");

    static final Text TOTAL = new Text("TỔNG ĐIỂM", "TOTAL");

    static final Text NOT_APPLICABLE = new Text("không áp dụng", "not applicable");

    private CliWording() {}

    static Text reduced(ScoreCard card) {
        var index = card.index().rounded(Rounding.PRINTED);
        return new Text(
                "Điểm tối đa giảm do có mục không áp dụng; quy về thang đầy đủ: " + Numerals.exact(index, Language.VI)
                        + ".",
                "The maximum is lower as some items do not apply; on the full scale: "
                        + Numerals.exact(index, Language.EN) + ".");
    }

    static Text incomplete(ScoreCard card) {
        var waiting = card.missing().size() - card.notComputable().size();
        return new Text(
                "Chưa đủ: %d mục chưa tính được, %d mục chờ người thẩm định cho điểm."
                        .formatted(card.notComputable().size(), waiting),
                "Not complete: %d items cannot be computed, %d wait for the appraiser."
                        .formatted(card.notComputable().size(), waiting));
    }

    static Text severity(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> new Text("LỖI (" + count + ")", "ERRORS (" + count + ")");
            case WARNING -> new Text("CẢNH BÁO (" + count + ")", "WARNINGS (" + count + ")");
            case NOTE -> new Text("GHI CHÚ (" + count + ")", "NOTES (" + count + ")");
        };
    }

    static Text weight(Weight weight, int count) {
        return switch (weight) {
            case ERROR -> severity(Severity.ERROR, count);
            case WARNING -> severity(Severity.WARNING, count);
            case NOTE -> severity(Severity.NOTE, count);
        };
    }

    static Text setSummary(SetFile file) {
        return file.set()
                .map(set -> new Text(
                        "%s: %d mục, %d mục chấm điểm, %d ví dụ."
                                .formatted(
                                        set.id(),
                                        set.items().size(),
                                        set.leaves().size(),
                                        file.cases().size()),
                        "%s: %d items, %d leaves, %d examples."
                                .formatted(
                                        set.id(),
                                        set.items().size(),
                                        set.leaves().size(),
                                        file.cases().size())))
                .orElse(new Text(
                        "Chưa đọc được bộ tiêu chí; hãy sửa các lỗi trên.",
                        "The set could not be read; mend the faults above."));
    }

    static Text noDifference() {
        return new Text("Không có gì khác nhau.", "Nothing differs.");
    }

    static Text criteriaWhat() {
        return new Text(
                "criteria: cần thêm check, diff, export hoặc import. Gõ ./parindex help để xem cách dùng.",
                "criteria: say check, diff, export or import. See ./parindex help.");
    }

    static Text badUsage(String verb, ParameterException bad) {
        return switch (bad) {
            case UnmatchedArgumentException unknown ->
                new Text(
                        "không hiểu “" + String.join(" ", unknown.getUnmatched())
                                + "”. Gõ ./parindex help để xem cách dùng.",
                        "“" + String.join(" ", unknown.getUnmatched()) + "” is not understood. See ./parindex help.");
            case MissingParameterException missing ->
                new Text(
                        verb + ": thiếu tham số. Gõ ./parindex help để xem cách dùng.",
                        verb + ": a parameter is missing. See ./parindex help.");
            default ->
                new Text(
                        verb + ": cách gọi chưa đúng. Gõ ./parindex help để xem cách dùng.",
                        verb + ": bad usage. See ./parindex help.");
        };
    }

    static Text unknownForm(String form) {
        return new Text(
                "--format " + form + ": không có dạng này. Chọn trong docx, pdf, xlsx, html, json.",
                "--format " + form + ": no such form. Choose from docx, pdf, xlsx, html, json.");
    }

    static Text bug(String number, String file) {
        return new Text(
                "lỗi chương trình số " + number + ", xin lỗi. Chi tiết ở " + file + "; hãy gửi kèm khi báo lỗi.",
                "bug number " + number + ", sorry. Details are in " + file + "; please send it along.");
    }

    static Text readSummary(int items, int units, int figures, int repairs) {
        return new Text(
                "Đọc được " + items + " mục, " + units + " đơn vị xếp hạng, " + figures + " con số trong lời văn; "
                        + repairs + " chỗ đã sửa khi đọc.",
                items + " items, " + units + " ranked units, " + figures + " figures of the text were read; " + repairs
                        + " repairs.");
    }
}
