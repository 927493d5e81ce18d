package parindex.core.evidence;

import parindex.core.language.Text;

/// Why a file is not taken as a verification document: each with what it is and what helps.
public enum FileFlaw {
    EMPTY(new Text("tệp rỗng; hãy chọn lại tệp.", "the file is empty; choose it again.")),
    ENDING(
            new Text(
                    "không nhận loại tệp này; hãy gửi PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, ảnh PNG, JPEG, hoặc tệp .txt, .csv.",
                    "this type is not taken; send PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, a PNG or JPEG picture, .txt or .csv.")),
    OLD_OFFICE(
            new Text(
                    "đây là tệp Office đời cũ (.doc, .xls, .ppt), loại tệp có thể giấu mã lệnh; hãy lưu lại thành .docx, .xlsx, .pptx hoặc PDF.",
                    "this is an old Office file (.doc, .xls, .ppt), which can hide macros; save it as .docx, .xlsx, .pptx or PDF.")),
    MACRO(new Text(
            "tệp có mã lệnh (macro); hãy lưu lại thành .docx, .xlsx không có macro, hoặc PDF.",
            "the file holds macros; save it as .docx or .xlsx without macros, or as PDF.")),
    ENCRYPTED(new Text(
            "tệp có mật khẩu nên người thẩm định không mở được; hãy bỏ mật khẩu rồi gửi lại.",
            "the file has a password, so appraisers could not open it; remove the password and send it again.")),
    PROGRAM(new Text("đây là tệp chương trình; không nhận.", "this is a program; it is not taken.")),
    WEB_PAGE(new Text(
            "đây là trang web hoặc ảnh SVG, có thể chứa mã lệnh; hãy in ra PDF rồi gửi lại.",
            "this is a web page or an SVG picture, which can hold script; print it as PDF and send that.")),
    SCRIPT(new Text(
            "trong tệp có mã lệnh (script); hãy in lại thành PDF hoặc chụp lại ảnh rồi gửi.",
            "the file holds script; print it to PDF again or take the picture anew.")),
    TWO_IN_ONE(new Text(
            "tệp này là hai tệp ghép làm một; hãy lưu lại từ chương trình gốc rồi gửi.",
            "this is two files made into one; save it again from its program and send that.")),
    PHONE_PICTURE(new Text(
            "ảnh dạng HEIC hoặc WebP; hãy lưu thành JPEG rồi gửi lại.",
            "a HEIC or WebP picture; save it as JPEG and send that.")),
    PACKED(new Text(
            "đây là tệp nén; hãy giải nén và gửi từng tệp bên trong.",
            "this is a packed file; unpack it and send the files inside one by one.")),
    BOMB(new Text(
            "tệp bung ra lớn bất thường nên không nhận; hãy lưu lại từ chương trình gốc.",
            "the file unfolds to an abnormal size and is not taken; save it again from its program.")),
    BROKEN(new Text(
            "tệp hỏng hoặc chưa tải về hết; hãy mở thử, lưu lại rồi gửi.",
            "the file is damaged or incomplete; open it, save it again and send that.")),
    PICTURE_TOO_LARGE(new Text(
            "ảnh quá lớn (trên 60 triệu điểm ảnh); hãy giảm kích thước rồi gửi lại.",
            "the picture is too large (over 60 million dots); make it smaller and send it again.")),
    TOO_LARGE(new Text(
            "tệp lớn hơn 50 MB; hãy quét ở độ phân giải thấp hơn hoặc tách thành nhiều tệp.",
            "the file is larger than 50 MB; scan it at a lower resolution or split it.")),
    NO_TEXT(new Text(
            "tên nói là tệp chữ mà nội dung không phải chữ; hãy gửi lại tệp gốc với đúng tên của nó.",
            "the name says text, the content is none; send the original file under its own name.")),
    TOO_SLOW(new Text(
            "đọc tệp quá lâu nên đã dừng; hãy lưu lại từ chương trình gốc hoặc tách nhỏ.",
            "reading the file took too long and was stopped; save it again from its program or split it.")),
    VIRUS(new Text(
            "chương trình diệt vi-rút báo tệp có mã độc; hãy báo bộ phận công nghệ thông tin và không mở tệp này.",
            "the virus scanner found malware in the file; tell your IT staff and do not open it."));

    private final Text why;

    FileFlaw(Text why) {
        this.why = why;
    }

    /// One sentence that names the file.
    public Text said(FileName name) {
        return new Text(name.shown() + ": " + why.vi(), name.shown() + ": " + why.en());
    }

    /// One sentence for a file whose name claims another type than its content has.
    public static Text misnamed(FileName name, FileType content) {
        return new Text(
                "%s: tên có đuôi .%s mà nội dung là %s; hãy gửi lại tệp với đúng đuôi tên của nó."
                        .formatted(name.shown(), name.ending(), content.said().vi()),
                "%s: the name ends in .%s, the content is %s; send it again under the right ending."
                        .formatted(name.shown(), name.ending(), content.said().en()));
    }
}
