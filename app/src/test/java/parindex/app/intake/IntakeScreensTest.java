package parindex.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("X-06")
class IntakeScreensTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("parindex.home"), "examples");

    @Autowired
    VisitorFixture visitors;

    @Autowired
    JdbcClient sql;

    @Test
    void a_report_is_read_before_it_counts() throws IOException {
        var visitor = visitors.signedIn();
        var read = visitor.upload("report.txt", real());
        var page = visitor.get(read.location());
        assertThat(page.page().select("h1").text()).isEqualTo("Tỉnh Đắk Nông, năm 2020: đọc được 153 mục");
        assertThat(page.text()).contains("Thêm 0 · sửa 0 · không đổi 153 · mất 0", "Có thay kết quả đang có");
    }

    @Test
    void a_changed_report_shows_what_it_would_change() throws IOException {
        var visitor = visitors.signedIn();
        var changed = new String(real(), StandardCharsets.UTF_8).replace("0,2129", "0,3129");
        var page = visitor.get(visitor.upload("changed.txt", changed.getBytes(StandardCharsets.UTF_8))
                .location());
        assertThat(page.text()).contains("Thêm 0 · sửa 1 · không đổi 152 · mất 0", "7.2.1 0,2129 0,3129");
    }

    @Test
    void an_accepted_report_counts_and_the_older_one_stays() throws IOException {
        var visitor = visitors.signedIn();
        var invented = new String(invented(), StandardCharsets.UTF_8).replace("2023", "2022");
        var first = visitor.upload("first.txt", invented.getBytes(StandardCharsets.UTF_8))
                .location();
        assertThat(visitor.submit(first, first + "/accept", Map.of()).location())
                .isEqualTo("/rounds/2022/units/thu");
        var second = visitor.upload("second.txt", invented.getBytes(StandardCharsets.UTF_8))
                .location();
        visitor.submit(second, second + "/accept", Map.of());
        assertThat(count("select count(*) from intake_card where year = 2022")).isEqualTo(2);
        assertThat(count("select count(*) from intake_card where year = 2022 and superseded_by is null"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from journal where action = 'card-accepted' and subject like '/rounds/2022/%'"))
                .isEqualTo(2);
    }

    @Test
    void who_decides_twice_decides_once() throws IOException {
        var visitor = visitors.signedIn();
        var upload = visitor.upload("twice.txt", real()).location();
        visitor.submit(upload, upload + "/discard", Map.of());
        var late = visitor.submit("/intake", upload + "/accept", Map.of());
        assertThat(late.location()).isEqualTo(upload);
        assertThat(visitor.get(upload).text()).contains("đã bỏ qua");
    }

    @Test
    void a_table_that_names_no_unit_and_year_asks_for_them() {
        var visitor = visitors.signedIn();
        var table = "STT\tNội dung\tĐiểm tối đa\tĐiểm đạt được\n1\tLĩnh vực một\t10\t9\n1.1\tTiêu chí\t10\t9\n";
        var upload = visitor.upload("bang.tsv", table.getBytes(StandardCharsets.UTF_8))
                .location();
        assertThat(visitor.get(upload).page().select("input[name=unit], input[name=year]"))
                .hasSize(2);
        var accepted = visitor.submit(upload, upload + "/accept", Map.of("unit", "Đơn vị Bịa", "year", "2021"));
        assertThat(accepted.location()).isEqualTo("/rounds/2021/units/don-vi-bia");
        assertThat(visitor.get(accepted.location()).page().select("h1").text()).startsWith("Đơn vị Bịa đạt 9,00/10");
    }

    @Test
    void a_file_that_is_no_report_gets_one_sentence() {
        var answer = visitors.signedIn().upload("anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").getFirst().text()).contains("anh.png", "Hãy lưu");
    }

    @Test
    void an_empty_file_gets_one_sentence() {
        assertThat(visitors.signedIn().upload("rong.txt", new byte[0]).status()).isEqualTo(422);
    }

    @Test
    @Tag("O-06")
    void a_file_beyond_the_limit_is_refused_with_the_limit() {
        var answer = visitors.signedIn().upload("lon.txt", new byte[52 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("50 MB");
    }

    @Test
    @Tag("O-06")
    void a_name_with_folders_and_hidden_letters_is_shown_clean() throws IOException {
        var visitor = visitors.signedIn();
        var upload = visitor.upload("../../etc/\u202Ebao-cao.txt", real()).location();
        assertThat(visitor.get("/intake")
                        .page()
                        .select("a[href=" + upload + "]")
                        .text())
                .isEqualTo("bao-cao.txt");
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }

    private static byte[] real() throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve("dak-nong-2020/report.txt"));
    }

    private static byte[] invented() throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve("tinh-thu-2023/report.txt"));
    }
}
