package parindex.core.audit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.core.audit.AuditFixture.aReport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("U-01")
class CellsAreWholeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chưa ban hành quy chế (theo kết luận thanh tra",
                "Kết luận ghi “sử dụng sai nguồn",
                "Theo quy định thì (GRDP) năm",
                "Chưa hoàn thành các",
                "Thấp hơn so với năm",
                "Còn hai đơn vị chậm, gồm",
                "Hồ sơ trễ hạn ở cấp xã và",
                "Nguyên nhân:",
                "Chậm báo cáo quý I, quý II,",
                "Số liệu chưa khớp với"
            })
    void a_text_that_stops_midway_is_broken(String cause) {
        assertThat(aReport().with("1|Mục|1|0|0%|" + cause).found(new CellsAreWhole()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chưa ban hành quy chế (theo kết luận thanh tra)",
                "Được kiểm tra trong năm",
                "Thực hiện kế hoạch năm",
                "Chậm so với kế hoạch 02 năm",
                "Chưa đạt chỉ tiêu hàng năm",
                "Danh mục kèm theo",
                "Những tồn tại",
                "Hồ sơ chưa được trả về",
                "Kết luận ghi “sai nguồn”",
                "a) Chậm báo cáo; b) thiếu hồ sơ",
                "Phải đạt đủ thì mới được điểm",
                "Còn một số trường hợp chưa đủ điều kiện..."
            })
    void a_text_that_merely_lacks_a_full_stop_is_whole(String cause) {
        assertThat(aReport().with("1|Mục|1|0|0%|" + cause).found(new CellsAreWhole()))
                .isEmpty();
    }

    @Test
    void names_and_agencies_may_break_off_too() {
        var report = aReport().with("1|Tỷ lệ hồ sơ của các|1|0|0%|Chậm|Chủ trì: Sở Thử (cơ quan");
        assertThat(report.found(new CellsAreWhole()))
                .containsExactly(
                        "cell-broken 1 name: Tỷ lệ hồ sơ của các →", "cell-broken 1 responsible: Sở Thử (cơ quan →");
    }
}
