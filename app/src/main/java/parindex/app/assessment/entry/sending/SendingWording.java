package parindex.app.assessment.entry.sending;

import parindex.core.language.Text;

/// Why a sheet is not sent.
final class SendingWording {
    static final Text MEANWHILE = new Text(
            "Phiếu đã thay đổi từ khi bạn mở trang này. Hãy xem lại phần tóm tắt rồi gửi.",
            "The sheet has changed since you opened this page. Look at the summary again, then send.");
    static final Text KEY_USED = new Text(
            "Phiếu đã được gửi bằng chính yêu cầu này nhưng với tệp khác; tệp vừa chọn không được nhận.",
            "The sheet was sent by this same request with another file; the file just chosen was not taken.");
    static final Text WORD_WANTED = new Text(
            "Còn cảnh báo chưa có lời giải thích. Hãy ghi một câu giải thích chung rồi gửi.",
            "There are warnings without a word. Explain them in a sentence, then send.");
    static final Text FILE_WANTED = new Text(
            "Chưa chọn tệp phiếu đã ký. Hãy chọn tệp PDF hoặc ảnh chụp bản đã ký.",
            "The signed file is missing. Choose the PDF or a picture of the signed sheet.");

    private SendingWording() {}
}
