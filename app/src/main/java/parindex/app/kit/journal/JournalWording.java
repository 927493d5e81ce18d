package parindex.app.kit.journal;

import parindex.core.language.Text;

/// What is said about the journal and its receipts.
final class JournalWording {
    static final Text UNSIGNED = new Text(
            "chữ ký không phải của hệ thống này, hoặc nội dung đã bị sửa sau khi ký.",
            "the signature is not of this installation, or the text was changed after signing.");
    static final Text OTHER_LINE = new Text(
            "mốc đã ký không phải của dòng nhật ký ghi trên biên nhận.",
            "the signed checkpoint is not of the line on the receipt.");
    static final Text CHANGED_LINE = new Text(
            "dòng nhật ký ghi trên biên nhận không khớp mã băm của nó.",
            "the line on the receipt does not fit its hash.");
    static final Text OTHER_CONTENT = new Text(
            "dòng nhật ký ghi trên biên nhận không nói về nội dung này.",
            "the line on the receipt does not speak of this content.");

    private JournalWording() {}

    static Text of(ChainFault fault) {
        var lines = fault.first() == fault.last()
                ? new Text("dòng " + fault.first(), "line " + fault.first())
                : new Text(
                        "dòng " + fault.first() + " đến " + fault.last(),
                        "lines " + fault.first() + " to " + fault.last());
        var what = what(fault.kind());
        return new Text(lines.vi() + ": " + what.vi(), lines.en() + ": " + what.en());
    }

    private static Text what(ChainFault.Kind kind) {
        return switch (kind) {
            case MISSING -> new Text("không còn, dù có dòng sau đó.", "not there, though later ones are.");
            case REPEATED -> new Text("đứng hai lần hoặc sai chỗ.", "stands twice or before its place.");
            case CHANGED -> new Text("nội dung không khớp mã băm của nó.", "the content does not fit its hash.");
            case UNLINKED ->
                new Text(
                        "không nối với dòng trước; một trong hai dòng đã bị thay.",
                        "does not follow the line before; one of the two was replaced.");
            case CUT -> new Text("bị cắt khỏi cuối nhật ký.", "cut off the end of the journal.");
            case ADDED ->
                new Text(
                        "không phải dòng cuối mà cơ sở dữ liệu đã ghi; đã bị thêm hoặc thay.",
                        "not the end that the database keeps; added or replaced.");
        };
    }
}
