package parindex.formats.criteria;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import parindex.core.criteria.item.ItemCode;
import parindex.core.language.Text;

/// Every sentence about what a criteria file says wrongly.
final class CriteriaFileWording {
    private CriteriaFileWording() {}

    static Text notACode(String text) {
        return new Text(
                "\"" + text + "\" không phải mã tiêu chí; viết như \"1.2.3\" trong dấu nháy.",
                "\"" + text + "\" is no item code; write it like \"1.2.3\" in quotation marks.");
    }

    static Text noItems() {
        return new Text("không có tiêu chí nào (items).", "there are no items.");
    }

    static Text tooManyItems(int found, int most) {
        return new Text(
                "có " + found + " mục, quá mức cho phép (" + most + "); chưa đọc mục nào.",
                found + " items, more than the " + most + " that are allowed; none of them was read.");
    }

    static Text sharedUsesShared() {
        return new Text(
                "cách tính chung không được dùng lại cách tính chung khác; hãy ghi đủ ở đây.",
                "a shared rule must not use another one; write it out here.");
    }

    static Text unknownEnding(String name) {
        return new Text(
                "không đọc được dạng tệp của " + name + "; dùng .yaml, .json hoặc .xlsx.",
                "the form of " + name + " cannot be read; use .yaml, .json or .xlsx.");
    }

    static Text noYears() {
        return new Text("thiếu năm đánh giá (years).", "the assessment years (years) are missing.");
    }

    static Text noRule(ItemCode code) {
        return new Text(
                code + ": thiếu cách tính điểm (rule); chưa biết thì ghi kind: judgement, known: unknown.",
                code + ": the rule is missing; where it is not known write kind: judgement, known: unknown.");
    }

    static Text noSharedRule(String name) {
        return new Text(
                "không có cách tính chung tên \"" + name + "\" trong phần rules.",
                "there is no shared rule \"" + name + "\" under rules.");
    }

    static Text noFigure() {
        return new Text(
                "thiếu \"figure\": cách tính này dựa trên số liệu nào?",
                "\"figure\" is missing: what does this rule look at?");
    }

    static Text figureNeedsLabel() {
        return new Text(
                "số liệu ghép từ nhiều đầu vào phải có tên: viết figure: { label: …, by: … }.",
                "a figure built from inputs needs a name: write figure: { label: …, by: … }.");
    }

    static Text inputNotUsed(String name) {
        return new Text(
                "đầu vào \"" + name + "\" không được dùng trong figure.",
                "the input \"" + name + "\" is not used in figure.");
    }

    static Text unknownInput(String name, Collection<String> inputs) {
        var list = String.join(", ", inputs);
        return new Text(
                "figure dùng \"" + name + "\" nhưng inputs chỉ có: " + list + ".",
                "figure uses \"" + name + "\", but inputs are only: " + list + ".");
    }

    static Text notInExpression(String found) {
        return new Text(
                "không hiểu \"" + found + "\"; figure chỉ gồm tên đầu vào, số, ngoặc và + − × ÷.",
                "\"" + found + "\" is not understood; a figure holds names of inputs, numbers, brackets and + − × ÷.");
    }

    static Text bracketOpen() {
        return new Text("ngoặc mở mà không đóng.", "a bracket is opened and never closed.");
    }

    static Text expressionTooLong() {
        return new Text("figure quá dài hoặc quá nhiều ngoặc.", "the figure is too long or has too many brackets.");
    }

    static Text oneTest(List<String> tests) {
        var list = String.join(", ", tests);
        return new Text("phải có đúng một trong: " + list + ".", "exactly one of these is needed: " + list + ".");
    }

    static Text noSuchItem(String code) {
        return new Text(
                "bộ tiêu chí không có mục chấm điểm \"" + code + "\".", "the set has no leaf \"" + code + "\".");
    }

    static Text inputsDoNotFit(int asked, int given) {
        return new Text(
                "cách tính hỏi %d số liệu nhưng ca này cho %d.".formatted(asked, given),
                "the rule asks for %d figures, the case gives %d.".formatted(asked, given));
    }

    static Text noSuchSet(String name, Collection<String> known) {
        var list = String.join(", ", known);
        return new Text(
                name + ": không phải bộ tiêu chí có sẵn, thư mục hay tệp. Có sẵn: " + list + ".",
                name + ": neither a bundled set nor a folder or file. Bundled are: " + list + ".");
    }

    static Text notWritten(Path path) {
        return new Text(
                "không ghi được " + path + "; hãy kiểm tra quyền ghi và dung lượng đĩa.",
                path + " cannot be written; check its rights and the disk space.");
    }

    static Text notRead(Path file) {
        return new Text(
                "không đọc được " + file + "; import nhận một tệp .yaml, .json hoặc .xlsx.",
                file + " cannot be read; import takes one file, .yaml, .json or .xlsx.");
    }

    static Text folderTaken(Path folder) {
        return new Text(
                folder + ": đã có tệp ở đây nên không ghi đè; hãy chọn thư mục mới hoặc thư mục trống.",
                folder + ": something is there already and is not overwritten; choose a new or an empty folder.");
    }
}
