package parindex.app.kit.web.door;

import parindex.core.language.Text;

/// What the web side says on the terminal.
final class WebWording {
    /// For programs that ask a server with too much to do.
    static final String BUSY_PROBLEM = """
            {"type": "/problems/busy", "status": 503, "code": "busy",
             "title": "Máy chủ đang quá tải; xin gửi lại sau ít giây.",
             "title_en": "The server is overloaded; please send it again in a few seconds."}
            """;

    /// For people; it asks again by itself, and a form that was sent is sent again when the reader agrees.
    static final String BUSY_PAGE = """
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="%1$d"><title>Máy chủ đang quá tải</title></head>
            <body><h1>Máy chủ đang quá tải</h1>
            <p>Có quá nhiều người cùng truy cập. Trang tự tải lại sau %1$d giây; số liệu đã lưu không mất.</p>
            <p lang="en">Too many people at once. The page loads again after %1$d s; what was saved is not lost.</p></body>
            </html>
            """;

    /// For programs that would write to a server whose disk is nearly full.
    static final String FULL_PROBLEM = """
            {"type": "urn:parindex:read-only", "status": 507, "code": "read-only",
             "title": "Ổ đĩa của máy chủ sắp đầy nên tạm thời chỉ xem được, chưa ghi được; xin báo quản trị hệ thống. Số liệu đã lưu không mất.",
             "title_en": "The server's disk is nearly full, so it can be read but not written just now; please tell the administrator. What was saved is not lost."}
            """;

    /// For people.
    static final String FULL_PAGE = """
            <!doctype html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tạm thời chỉ xem được</title></head>
            <body><h1>Tạm thời chỉ xem được</h1>
            <p>Ổ đĩa của máy chủ sắp đầy nên việc vừa làm chưa được ghi lại. Xin báo quản trị hệ thống, rồi quay lại trang trước và làm lại;
            số liệu đã lưu không mất.</p>
            <p lang="en">The server's disk is nearly full, so what you just did was not written. Please tell the administrator, then go back
            and do it again; what was saved is not lost.</p></body>
            </html>
            """;

    private WebWording() {}

    static Text unprotected(String address) {
        return new Text(
                "địa chỉ %s mở ra ngoài máy này mà không có https; hãy khai báo server.ssl.*, hoặc parindex.trusted-proxies nếu có máy chủ trung gian lo https."
                        .formatted(address),
                "the address %s is open beyond this computer without https; set server.ssl.*, or parindex.trusted-proxies where a proxy does https."
                        .formatted(address));
    }

    static Text noHosts() {
        return new Text(
                "chưa khai báo tên máy chủ mà người dùng gõ vào trình duyệt; hãy đặt parindex.hosts, ví dụ parindex.hosts=cchc.tinh.gov.vn.",
                "the host name that visitors type is not declared; set parindex.hosts, for example parindex.hosts=par.example.gov.vn.");
    }

    static Text unknownAddress(String name) {
        return new Text(
                "không có địa chỉ mạng nào tên %s; hãy sửa server.address.".formatted(name),
                "there is no network address %s; mend server.address.".formatted(name));
    }

    static Text portTaken(int port) {
        return new Text(
                "cổng %d đang được một chương trình khác dùng; hãy chọn cổng khác bằng --port.".formatted(port),
                "port %d is in use by another program; choose another with --port.".formatted(port));
    }
}
