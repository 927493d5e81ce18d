package parindex.app.evidence.upload;

import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.evidence.upload.Progress.Why;
import parindex.core.evidence.FileFlaw;
import parindex.core.evidence.FileName;
import parindex.core.language.Text;

/// What is said when an upload is not taken.
final class UploadWording {
    private UploadWording() {}

    static Refused absent() {
        return new Refused(
                Why.ABSENT,
                new Text(
                        "Không có lượt tải lên, tài liệu hoặc đơn vị này; hãy tải lại trang rồi chọn lại tệp.",
                        "There is no such upload, document or unit; reload the page and choose the file again."));
    }

    static Refused flawed(FileFlaw flaw, FileName name) {
        return new Refused(flaw == FileFlaw.TOO_LARGE ? Why.TOO_LARGE : Why.CONTENT, flaw.said(name));
    }

    static Refused offset(long offset) {
        return new Refused(
                Why.OFFSET,
                new Text(
                        "Máy chủ đã nhận %d byte; hãy gửi tiếp từ đó.".formatted(offset),
                        "The server has %d bytes; go on from there.".formatted(offset)));
    }

    static Refused keyUsed() {
        return new Refused(
                Why.KEY_USED,
                new Text(
                        "Mã lượt tải lên này đã dùng cho một tệp khác; hãy chọn lại tệp để bắt đầu lượt mới.",
                        "This upload's number was used for another file; choose the file again to begin a new one."));
    }

    static Refused pieceTooLarge() {
        return new Refused(
                Why.TOO_LARGE, new Text("Mỗi phần gửi lên tối đa 1 MB.", "One piece of an upload is 1 MB at most."));
    }

    static Refused tooMany() {
        return new Refused(
                Why.TOO_MANY,
                new Text(
                        "Đang có quá nhiều tệp tải lên dở dang; hãy đợi các tệp đó xong rồi gửi tiếp.",
                        "Too many uploads are unfinished; let them finish and go on then."));
    }

    static Refused noRoom() {
        return new Refused(
                Why.NO_ROOM,
                new Text(
                        "Ổ đĩa của máy chủ sắp đầy nên chưa nhận thêm tệp; hãy báo quản trị hệ thống. Số liệu đã nhập không bị ảnh hưởng.",
                        "The server's disk is nearly full, so no more files are taken; tell the administrator. What was entered is safe."));
    }
}
