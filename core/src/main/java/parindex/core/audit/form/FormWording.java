package parindex.core.audit.form;

import java.math.BigDecimal;
import java.util.Optional;
import parindex.core.audit.Said;
import parindex.core.audit.Sentence;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Text;
import parindex.core.points.Points;

/// Every sentence about the form of a report.
final class FormWording {
    static final Text DANGLING_MARK = new Text("dừng ở dấu phẩy hoặc dấu hai chấm", "it stops at a comma or colon");
    private static final Text PAGE_BREAK = new Text(
            "Nội dung bị mất khi ngắt trang hoặc chuyển đổi tệp.", "Text was lost at a page break or in conversion.");
    private static final Text COMPLETE =
            new Text("Bổ sung phần còn thiếu theo bản gốc.", "Complete it from the original.");

    private FormWording() {}

    static Said codeForm(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: mã in là “%s”, hiểu là %s.",
                        "%s: the code is printed “%s” and taken for %s.", spot.code(), spot.stated(), spot.expected()),
                new Text(
                        "Khoảng trắng hoặc dấu thừa khi ngắt dòng, nhận dạng chữ.",
                        "A stray blank or mark from a line break or from recognition."),
                new Text("Viết mã liền, không dấu thừa.", "Write the code without blanks or marks."));
    }

    static Said figureForm(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: ô số ghi “%s”, hiểu là %s.",
                        "%s: the cell says “%s”, taken for %s.", subject(spot), spot.stated(), figure(spot.expected())),
                new Text(
                        "Chữ, dấu thừa lẫn trong ô số, hoặc thiếu dấu %.",
                        "A word or stray mark in a cell of figures, or a missing % sign."),
                new Text(
                        "Chỉ để con số, viết như các dòng khác.", "Leave the number alone, written as in other rows."));
    }

    static Said ambiguous(Spot spot, Optional<BigDecimal> taken) {
        return new Said(
                taken.map(value -> Sentence.of(
                                "%s: “%s” dùng dấu thập phân khác cả văn bản, hiểu là %s.",
                                "%s: “%s” has another decimal mark than the rest, taken for %s.",
                                subject(spot),
                                spot.stated(),
                                value))
                        .orElseGet(() -> Sentence.of(
                                "%s: “%s” dùng dấu thập phân khác cả văn bản, không biết đọc thế nào.",
                                "%s: “%s” has another decimal mark than the rest; nobody can tell how to read it.",
                                subject(spot),
                                spot.stated())),
                new Text(
                        "Con số chép từ phần mềm hoặc văn bản dùng dấu khác.",
                        "The figure was copied from a program or text with another mark."),
                new Text("Viết lại bằng dấu phẩy.", "Write it with the mark of the document."));
    }

    static Said broken(Spot spot, Text why) {
        return new Said(
                Sentence.of(
                        "%s: nội dung bị cắt ngang, %s (“%s”).",
                        "%s: the text breaks off, %s (“%s”).", spot.code(), why, spot.stated()),
                PAGE_BREAK,
                COMPLETE);
    }

    static Text unclosed(char opening) {
        return Sentence.of("dấu %s không đóng lại", "%s is never closed", opening);
    }

    static Text danglingWord(String word) {
        return Sentence.of("dừng ở chữ “%s”", "it stops at the word “%s”", word);
    }

    static Said causePutBack(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: phần cuối của nguyên nhân in sang dòng sau (“%s”), đã đưa về.",
                        "%s: the end of the cause was printed in the next row (“%s”); it was put back.",
                        spot.code(),
                        BrokenText.end(spot.stated())),
                new Text("Bảng bị ngắt trang giữa ô.", "A page break ran through the cell."),
                new Text("Kiểm tra lại nguyên nhân của hai dòng liền nhau.", "Look at the causes of both rows."));
    }

    static Said causeInNextRow(ReportedItem owner, ReportedItem row) {
        return new Said(
                Sentence.of(
                        "%s: nguyên nhân dừng giữa câu, phần tiếp theo nằm ở dòng %s.",
                        "%s: the cause stops in the middle of a sentence that goes on in row %s.",
                        owner.code(),
                        row.code()),
                new Text("Bảng bị ngắt trang giữa ô.", "A page break ran through the cell."),
                new Text("Đưa phần tiếp theo về đúng dòng.", "Put the rest back into its row."));
    }

    static Said causeMissing(Spot spot, Points lost) {
        return new Said(
                Sentence.of(
                        "%s: mất %s điểm nhưng không ghi nguyên nhân.",
                        "%s: %s points were lost and no cause is given.", spot.code(), lost.value()),
                new Text("Ô nguyên nhân bị bỏ trống, kể cả ở mục cha.", "The cell of causes is empty, above it too."),
                new Text("Ghi nguyên nhân bị trừ điểm.", "Say why the points were lost."));
    }

    static Said responsibleMissing(Spot spot, Points lost) {
        return new Said(
                Sentence.of(
                        "%s: mất %s điểm nhưng không ghi cơ quan chịu trách nhiệm.",
                        "%s: %s points were lost and no agency is named.", spot.code(), lost.value()),
                new Text("Ô trách nhiệm bị bỏ trống, kể cả ở mục cha.", "The cell of agencies is empty, above it too."),
                new Text("Ghi cơ quan chủ trì và cơ quan phối hợp.", "Name the lead and the coordinating agencies."));
    }

    static Said responsibleUnlabelled(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: ghi “%s” mà không nói chủ trì hay phối hợp.",
                        "%s: “%s” is named without saying lead or coordinating.", spot.code(), spot.stated()),
                new Text("Bỏ sót nhãn “Chủ trì”, “Phối hợp”.", "The labels were forgotten."),
                new Text(
                        "Ghi rõ cơ quan nào chủ trì, cơ quan nào phối hợp.",
                        "Say which agency leads and which coordinate."));
    }

    static Said causeOnFullPoints(Spot spot) {
        return new Said(
                Sentence.of(
                        "%s: đạt điểm tối đa nhưng vẫn ghi nguyên nhân bị trừ điểm (“%s”).",
                        "%s: full points, yet a cause of lost points is given (“%s”).", spot.code(), spot.stated()),
                new Text(
                        "Nguyên nhân ghi nhầm dòng, hoặc điểm in nhầm.",
                        "The cause stands in the wrong row, or the points are wrong."),
                new Text(
                        "Đưa nguyên nhân về đúng dòng hoặc sửa điểm.",
                        "Move the cause to its row or correct the points."));
    }

    static Said ruleIsMet(Spot spot, StatedRule rule) {
        return new Said(
                Sentence.of(
                        rule.atMost()
                                ? "%s: nguyên nhân nêu %s %s, dưới mức %s %s của quy định, nhưng vẫn bị trừ điểm."
                                : "%s: nguyên nhân nêu %s %s, đã đạt mức %s %s của quy định, nhưng vẫn bị trừ điểm.",
                        rule.atMost()
                                ? "%s: the cause says %s %s, below the limit of %s %s, yet points were lost."
                                : "%s: the cause says %s %s, which meets the %s %s asked for, yet points were lost.",
                        spot.code(),
                        rule.measured(),
                        rule.unit(),
                        rule.asked(),
                        rule.unit()),
                new Text(
                        "Số đo, mức quy định hoặc điểm ghi nhầm.",
                        "The measured figure, the rule or the points are wrong."),
                new Text("Đối chiếu với tài liệu kiểm chứng.", "Compare with the verification documents."));
    }

    static Said causesContradict(ReportedItem one, ReportedItem other) {
        return new Said(
                Sentence.of(
                        "%s và %s: cùng một nội dung, nơi ghi đã làm, nơi ghi chưa (“%s”; “%s”).",
                        "%s and %s: of the same thing one cause says it is done, the other that it is not (“%s”; “%s”).",
                        one.code(),
                        other.code(),
                        beginning(one.cause()),
                        beginning(other.cause())),
                new Text("Hai đơn vị viết, không đối chiếu với nhau.", "Written by two hands and not compared."),
                new Text("Thống nhất lại tình trạng thực tế.", "Settle which of the two is true."));
    }

    static Said nameVaries(Spot spot, ReportedItem first) {
        return new Said(
                Sentence.of(
                        "%s: “%s”, ở mục %s ghi là “%s”.",
                        "%1$s: “%2$s” is called “%4$s” in item %3$s.",
                        spot.code(),
                        spot.stated(),
                        first.code(),
                        spot.expected()),
                new Text("Khi viết tắt, khi viết đủ.", "Sometimes written in short."),
                new Text("Dùng một tên gọi.", "Use one name."));
    }

    static Said headingNumber(Spot spot, String heading) {
        return new Said(
                Sentence.of(
                        "Đề mục “%s”: số %s, đúng thứ tự là %s.",
                        "Heading “%s”: numbered %s, should be %s.", beginning(heading), spot.stated(), spot.expected()),
                new Text("Đánh số bằng tay.", "Numbered by hand."),
                new Text("Đánh số lại đề mục.", "Number the headings again."));
    }

    static Said hidden(Spot spot) {
        return new Said(
                Sentence.of("Tệp có nội dung ẩn: “%s”.", "The file holds hidden content: “%s”.", spot.stated()),
                new Text("Dòng, cột hoặc trang tính bị ẩn.", "A hidden row, column or sheet."),
                new Text(
                        "Hiện ra để kiểm tra, hoặc xoá trước khi gửi.",
                        "Show and check it, or delete it before sending."));
    }

    static Said active(Spot spot) {
        return new Said(
                Sentence.of("Tệp có nội dung tự chạy: “%s”.", "The file holds active content: “%s”.", spot.stated()),
                new Text("Macro, công thức ngoài hoặc liên kết.", "A macro, an outside formula or a link."),
                new Text("Lưu lại tệp không có nội dung tự chạy.", "Save the file without it."));
    }

    private static String beginning(String text) {
        int end = text.indexOf(' ', Math.min(text.length(), 50));
        return end < 0 ? text : text.substring(0, end) + " …";
    }

    private static Object figure(String digits) {
        return digits.isEmpty() ? digits : new BigDecimal(digits);
    }

    private static Object subject(Spot spot) {
        return spot.code().isEmpty() ? new Text("Tổng điểm", "Total") : spot.code();
    }
}
