package parindex.app.account.link;

/// What mail with a link says, in both languages: the reader's is not known.
final class LinkWording {
    private LinkWording() {}

    static String subject(Purpose purpose) {
        return switch (purpose) {
            case JOIN -> "Chỉ số cải cách hành chính: mời tham gia (invitation)";
            case RESET -> "Chỉ số cải cách hành chính: đặt lại mật khẩu (new password)";
        };
    }

    static String body(Purpose purpose, String link) {
        return switch (purpose) {
            case JOIN -> """
                Anh/chị được mời dùng chương trình Chỉ số cải cách hành chính. Mở liên kết sau để đặt mật khẩu của riêng mình. \
                Liên kết dùng được một lần, trong 7 ngày.

                You are invited to the PAR INDEX program. Open this link to set a password of your own. It works once, for 7 days.

                %s
                """.formatted(link);
            case RESET -> """
                Có người vừa yêu cầu đặt lại mật khẩu cho tài khoản của anh/chị. Mở liên kết sau để đặt mật khẩu mới. \
                Liên kết dùng được một lần, trong 1 giờ. Nếu không phải anh/chị yêu cầu thì không cần làm gì.

                Somebody asked for a new password of your account. Open this link to set it. It works once, for one hour. \
                If it was not you, do nothing.

                %s
                """.formatted(link);
        };
    }
}
