package parindex.app.kit.storage;

import java.nio.file.Path;
import parindex.core.language.Text;

/// What the storage says when it cannot start.
final class StorageWording {
    private StorageWording() {}

    static Text inUse(Path folder) {
        return new Text(
                "thư mục dữ liệu %s đang được một chương trình khác dùng; hãy dừng chương trình đó hoặc chọn thư mục khác bằng --data."
                        .formatted(folder),
                "the data folder %s is in use by another program; stop that one or choose another folder with --data."
                        .formatted(folder));
    }

    static Text notWritable(Path folder, String why) {
        return new Text(
                "không ghi được vào thư mục dữ liệu %s (%s); hãy cấp quyền ghi hoặc chọn thư mục khác bằng --data."
                        .formatted(folder, why),
                "cannot write to the data folder %s (%s); grant the right to write or choose another with --data."
                        .formatted(folder, why));
    }

    static Text noBinaries(String system) {
        return new Text(
                "chương trình không kèm PostgreSQL cho %s; hãy đặt spring.datasource.url trỏ tới một máy chủ PostgreSQL."
                        .formatted(system),
                "no PostgreSQL is bundled for %s; set spring.datasource.url to a PostgreSQL server.".formatted(system));
    }

    static Text toolFailed(String tool, Path log) {
        return new Text(
                "PostgreSQL kèm theo không khởi động được (%s); xem %s. Nếu đang chạy bằng root ở nơi cấm user namespace, hãy chạy bằng người dùng thường."
                        .formatted(tool, log),
                "the bundled PostgreSQL did not start (%s); see %s. When running as root where user namespaces are forbidden, run as an ordinary user."
                        .formatted(tool, log));
    }

    static Text orphan(long pid) {
        return new Text(
                "một tiến trình PostgreSQL cũ (số %d) vẫn giữ cơ sở dữ liệu; hãy dừng tiến trình đó rồi chạy lại."
                        .formatted(pid),
                "an old PostgreSQL process (%d) still holds the database; stop it and start again.".formatted(pid));
    }

    static Text noInstallation(Path folder) {
        return new Text(
                "trong thư mục %s chưa có cơ sở dữ liệu của chương trình; hãy chỉ đúng thư mục bằng --data."
                        .formatted(folder),
                "the folder %s holds no database of this program; name the right one with --data.".formatted(folder));
    }

    static Text notReady(Path folder) {
        return new Text(
                "thư mục dữ liệu %s đang được một chương trình giữ mà cơ sở dữ liệu chưa sẵn sàng (đang mở hoặc đang đóng); hãy thử lại sau ít giây."
                        .formatted(folder),
                "the data folder %s is held by a program whose database is not ready (it is starting or stopping); try again in a few seconds."
                        .formatted(folder));
    }

    static Text oneRole() {
        return new Text(
                "cơ sở dữ liệu bên ngoài cần hai vai trò; hãy đặt spring.flyway.user là vai trò sở hữu các bảng và spring.datasource.username là một vai trò khác, không sở hữu bảng nào.",
                "an outside database needs two roles; set spring.flyway.user to the role that owns the tables and spring.datasource.username to another one that owns none.");
    }

    static Text mightyRole(String role) {
        return new Text(
                "vai trò %s sở hữu bảng hoặc bỏ qua được quy tắc tách dữ liệu giữa các đơn vị; hãy đặt spring.datasource.username là một vai trò không sở hữu bảng, không superuser, không BYPASSRLS."
                        .formatted(role),
                "role %s owns tables or steps around the rules that keep the rows of agencies apart; set spring.datasource.username to a role that owns no table, without superuser and BYPASSRLS."
                        .formatted(role));
    }
}
