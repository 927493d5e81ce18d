package parindex.app.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.bring;
import static parindex.app.intake.table.TablesFiles.confirm;
import static parindex.app.intake.table.TablesFiles.heads;
import static parindex.app.intake.table.TablesFiles.look;
import static parindex.app.intake.table.TablesFiles.rows;
import static parindex.app.intake.table.TablesFiles.units;
import static parindex.app.intake.table.TablesFiles.withdraw;
import static parindex.app.intake.table.TablesFiles.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.kit.storage.TablesFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;
import parindex.core.language.Fold;

/// Published tables of others over HTTP; all figures are invented.
@ServerTest
@Tag("A-08")
class TableScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    TablesFixture tables;

    @Autowired
    PeopleFixture people;

    private static List<List<Object>> row(Object... cells) {
        return List.of(List.of(cells));
    }

    private long journal(String table, String action) {
        return tables
                .words("select count(*)::text from journal where subject = '%s' and action = '%s'"
                        .formatted(table, action))
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Test
    void a_workbook_of_63_provinces_in_any_order_and_spelling_comes_in_once_with_every_digit() {
        var visitor = visitors.as(Role.COORDINATOR);
        var rows = new ArrayList<>(rows(
                units(2021).stream().map(name -> "TỈNH " + Fold.plain(name)).toList()));
        Collections.shuffle(rows, new Random(21));
        var looked = look(visitor, 2021, "Bảng bịa năm 2021", workbook(heads(), rows));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().select("h1").text()).startsWith("63 đơn vị của năm 2021 nhận ra được; 0 chỗ phải sửa");
        assertThat(looked.page().select(".published-rows tbody tr")).hasSize(63);
        assertThat(looked.page().select(".published-rows tbody tr th").eachText())
                .containsExactlyInAnyOrderElementsOf(units(2021));
        assertThat(tables.words("select count(*)::text from published_table where title = 'Bảng bịa năm 2021'"))
                .as("nothing is written by looking")
                .containsExactly("0");

        var address = confirm(visitor, looked).location();
        assertThat(confirm(visitor, looked).location()).as("sent twice").isEqualTo(address);
        assertThat(journal(address, "table-brought-in")).isEqualTo(1);
        var page = visitors.as(Role.LEADER).get(address);
        assertThat(page.text())
                .contains("63 đơn vị, năm 2021", "01/QĐ-THỬ, ngày 30/04/2022", "TỈNH bac giang")
                .doesNotContain("Rút bảng này");
        assertThat(page.text())
                .contains(TablesFiles.total(units(2021).indexOf("Bắc Giang"))
                        .toPlainString()
                        .replace('.', ','));
        withdraw(visitor, address, "Thử xong");
    }

    @Test
    void a_table_of_ministries_is_matched_to_the_ministries_of_the_register() {
        people.ministry("Bộ Thử Một");
        people.ministry("Bộ Thử Hai");
        var visitor = visitors.as(Role.COORDINATOR);
        var about = new HashMap<>(TablesFiles.about(2024, "Bảng bịa của các bộ"));
        about.put("kind", "ministry");
        var heads = List.of("Bộ", "Tổng điểm", "Hạng");
        var bytes = workbook(
                heads,
                List.of(
                        List.of("BỘ THỬ HAI", new BigDecimal("88.25"), new BigDecimal(1)),
                        List.of("Bộ Thử Một", new BigDecimal("87.5"), new BigDecimal(2))));
        var unknown = workbook(heads, List.of(List.of("Bộ Không Có", new BigDecimal("80"), new BigDecimal(1))));
        var refused = visitor.upload("/tables", "/tables/import", "bang.xlsx", unknown, about);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".faults-list").text()).contains("Bộ Không Có");
        assertThat(refused.page().select("#kind option[selected]").val()).isEqualTo("ministry");
        var looked = visitor.upload("/tables", "/tables/import", "bang.xlsx", bytes, about);
        assertThat(looked.page().select(".published-rows tbody tr th").eachText())
                .containsExactly("Bộ Thử Hai", "Bộ Thử Một");
        var address = confirm(visitor, looked).location();
        var page = visitor.get(address);
        assertThat(page.text()).contains("2 đơn vị, năm 2024", "Bộ, cơ quan ngang bộ", "88,25");
        assertThat(page.page().select("a[href*=/comparison]").eachAttr("href"))
                .as("ministries are compared with ministries")
                .containsExactly("/rounds/2024/comparison?kind=ministry");
        assertThat(look(visitor, 2024, "Bảng nhầm", bytes).status())
                .as("a ministry is no province")
                .isEqualTo(422);
        withdraw(visitor, address, "Thử xong");
    }

    @Test
    void what_is_wrong_is_named_with_its_cell_and_nothing_is_written() {
        var visitor = visitors.as(Role.COORDINATOR);
        var bytes = workbook(
                List.of("Đơn vị", "Tổng điểm", "Hạng", "Lĩnh vực 1"),
                List.of(
                        List.of("Bắc Giangg", new BigDecimal("80.5"), new BigDecimal(1), new BigDecimal(7)),
                        List.of("Hà Nội", "tám mươi", new BigDecimal(2), new BigDecimal(7)),
                        List.of("TP Hà Nội", new BigDecimal("79"), new BigDecimal(3), new BigDecimal(7)),
                        List.of("Hải Phòng", new BigDecimal("100.5"), new BigDecimal(64), new BigDecimal("8.6")),
                        List.of("Bà Rịa - Vũng Tàu", new BigDecimal("-1"), new BigDecimal(4), new BigDecimal(7))));
        var looked = look(visitor, 2021, "Bảng sai", bytes);
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.page().select(".faults-list li").eachText())
                .containsExactly(
                        "bang.xlsx, sheet Kết quả, ô A2: không nhận ra \"Bắc Giangg\". Có phải \"Bắc Giang\"?",
                        "bang.xlsx, sheet Kết quả, ô B3: không hiểu số \"tám mươi\"; hãy ghi số như 87,25, ô không có số liệu thì để trống.",
                        "bang.xlsx, sheet Kết quả, ô A4: \"TP Hà Nội\" và \"Hà Nội\" ở trên cùng là Hà Nội; mỗi đơn vị chỉ một dòng, hãy bỏ bớt.",
                        "bang.xlsx, sheet Kết quả, ô B5: 100,5 lớn hơn mức tối đa 100; hãy xem lại dấu phẩy thập phân.",
                        "bang.xlsx, sheet Kết quả, ô C5: hạng 64 không nằm trong 1 đến 63.",
                        "bang.xlsx, sheet Kết quả, ô D5: 8,6 lớn hơn mức tối đa 8,5; hãy xem lại dấu phẩy thập phân.",
                        "bang.xlsx, sheet Kết quả, ô B6: điểm âm: −1.");
        assertThat(looked.page().select("form[action=/tables/import/confirm]")).isEmpty();

        var forced = new HashMap<>(TablesFiles.about(2021, "Bảng sai"));
        forced.put("id", UUID.randomUUID().toString());
        forced.put("file", "bang.xlsx");
        forced.put("sha256", sha256(bytes));
        assertThat(visitor.submit("/tables", "/tables/import/confirm", forced).status())
                .isEqualTo(422);
        assertThat(tables.words("select count(*)::text from published_table where title = 'Bảng sai'"))
                .containsExactly("0");
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void a_province_that_was_merged_is_refused_in_2025_and_its_successor_taken() {
        var visitor = visitors.as(Role.COORDINATOR);
        var heads = List.of("Tỉnh", "Điểm");
        var gone = look(visitor, 2025, "Bảng 2025", workbook(heads, row("Hà Giang", new BigDecimal("80"))));
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.text())
                .contains(
                        "Hà Giang đã hợp nhất thành Tuyên Quang từ ngày 01/07/2025 nên không có kết quả riêng năm 2025");
        var there = look(visitor, 2025, "Bảng 2025", workbook(heads, row("Thừa Thiên Huế", new BigDecimal("80"))));
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.page().select(".published-rows tbody th").text()).isEqualTo("Huế");
        assertThat(there.text())
                .contains("\"Thừa Thiên Huế\" được hiểu là Huế", "bảng không có 33 đơn vị của năm 2025");
    }

    @Test
    void a_table_counts_at_once_and_withdrawing_it_brings_the_older_figures_back() {
        var visitor = visitors.as(Role.COORDINATOR);
        var leader = visitors.as(Role.LEADER);
        var comparison = "/rounds/2024/comparison?unit=hai-phong&with=cao-bang";
        assertThat(leader.get(comparison).page().select("h1").text())
                .isEqualTo("Hải Phòng năm 2024: 96,17 điểm, hạng 1 trên 63");
        var heads = List.of("Tỉnh", "Điểm", "Hạng");
        var first = bring(
                visitor,
                2024,
                "Bảng một",
                workbook(
                        heads,
                        List.of(
                                List.of("Hải Phòng", new BigDecimal("95.5"), new BigDecimal(2)),
                                List.of("Cao Bằng", new BigDecimal("71.25"), new BigDecimal(63)))));
        assertThat(leader.get(comparison).page().select("h1").text()).contains("95,50 điểm, hạng 2");
        assertThat(leader.get(comparison).text()).contains("Bảng một – Hải Phòng");
        var second = bring(
                visitor,
                2024,
                "Bảng hai",
                workbook(heads, row("Hải Phòng", new BigDecimal("94.125"), new BigDecimal(3))));
        assertThat(leader.get(comparison).page().select("h1").text()).contains("94,125 điểm, hạng 3");
        assertThat(leader.get(comparison).text()).contains("Bảng hai – Hải Phòng", "Bảng một – Cao Bằng");

        assertThat(withdraw(visitor, second, "  ").status()).isEqualTo(422);
        assertThat(withdraw(visitor, second, "Nhầm số").status()).isEqualTo(302);
        withdraw(visitor, second, "Lần nữa");
        assertThat(journal(second, "table-withdrawn")).isEqualTo(1);
        assertThat(leader.get(comparison).page().select("h1").text()).contains("95,50 điểm, hạng 2");
        assertThat(leader.get(second).text()).contains("Bảng không còn được dùng", "Lý do: Nhầm số");
        assertThat(leader.get("/tables").text()).contains("Bảng hai", "đã rút");
        withdraw(visitor, first, "Thử xong");
        assertThat(leader.get(comparison).page().select("h1").text())
                .isEqualTo("Hải Phòng năm 2024: 96,17 điểm, hạng 1 trên 63");
    }

    @Test
    void the_standings_of_a_result_take_a_table_up_at_once_and_lead_to_it() {
        var visitor = visitors.as(Role.COORDINATOR);
        var standings = "/rounds/2020/standings?unit=dak-nong";
        var page = visitor.get(standings).page();
        assertThat(page.select("main a[href=/tables]")).hasSize(1);
        assertThat(page.select("main a[href='/rounds/2020/comparison?unit=dak-nong']"))
                .hasSize(1);
        assertThat(page.select("#quang-ninh").text()).contains("91,04");
        var table = bring(
                visitor,
                2020,
                "Bảng bịa năm 2020",
                workbook(List.of("Tỉnh", "Điểm"), row("Quảng Ninh", new BigDecimal("91.0432"))));
        assertThat(visitor.get("/rounds/2020/standings.csv").status()).isEqualTo(404);
        var csv = visitor.get("/rounds/2020/units/dak-nong/standings.csv").body();
        assertThat(csv).contains("91,0432", "Bảng bịa năm 2020; ");
        assertThat(visitor.get(standings).page().select("#quang-ninh").text())
                .as("its place stays")
                .startsWith("1 ");
        withdraw(visitor, table, "Thử xong");
        assertThat(visitor.get("/rounds/2020/units/dak-nong/standings.csv").body())
                .doesNotContain("91,0432");
    }

    @Test
    @Tag("M-01")
    void only_those_who_bring_reports_in_bring_tables_in_and_everybody_reads_them() {
        var coordinator = visitors.as(Role.COORDINATOR);
        var table = bring(
                coordinator,
                2023,
                "Bảng của quyền",
                workbook(List.of("Tỉnh", "Điểm"), row("Hà Nội", new BigDecimal(80))));
        for (var role : List.of(Role.DRAFTER, Role.HEAD, Role.LEADER, Role.APPRAISER)) {
            var visitor = visitors.as(role);
            assertThat(visitor.get("/tables").page().select("form[action=/tables/import]"))
                    .isEmpty();
            assertThat(visitor.get(table).status()).isEqualTo(200);
            assertThat(visitor.get("/tables/template.xlsx").status()).isEqualTo(404);
            assertThat(visitor.submit("/account/password", table + "/withdraw", Map.of("reason", "x"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(visitors.anonymous().get("/tables").status()).isNotEqualTo(200);
        assertThat(coordinator.get("/tables/" + UUID.randomUUID()).status()).isEqualTo(404);
        withdraw(coordinator, table, "Thử xong");
    }

    @Test
    void the_template_lists_the_units_of_the_year_and_comes_in_again() {
        var visitor = visitors.as(Role.COORDINATOR);
        var template = visitor.get("/tables/template.xlsx?year=2025");
        assertThat(template.header("Content-Type")).contains("spreadsheet");
        var looked = look(visitor, 2025, "Mẫu trống", template.bytes());
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.text())
                .contains("Bảng không có dòng nào dùng được", "dòng \"An Giang\" không có số liệu nào");
    }

    @Test
    @Tag("L-03")
    void the_pages_speak_english_too() {
        var page = visitors.as(Role.COORDINATOR).inEnglish().get("/tables");
        assertThat(page.page().title()).startsWith("Published tables of others");
        assertThat(page.text()).contains("Bring in a table", "Assessment year");
    }
}
