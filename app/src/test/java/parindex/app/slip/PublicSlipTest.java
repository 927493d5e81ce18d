package parindex.app.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.publication.PublishedFixture;
import parindex.app.publication.PublishedFixture.Ready;

/// Slips of a published result: for everybody, frozen, and without any person.
@ServerTest
@Tag("U-16")
class PublicSlipTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    RoundFixture rounds;

    private Ready ready;

    @BeforeEach
    void a_round_is_ready() {
        ready = published.ready();
    }

    private void publish() {
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
    }

    private String unit(int version) {
        return ready.published() + "/" + version + "/units/"
                + ready.made().departments().getFirst().slug();
    }

    private String slip(int version) {
        return unit(version) + "/items/" + PublishedFixture.LEAF;
    }

    private Answer open(String path) {
        return visitors.anonymous().get(path);
    }

    @Test
    void somebody_without_account_follows_the_link_once_it_is_published_and_not_before() {
        assertThat(open(slip(1)).status()).isEqualTo(404);
        assertThat(open(unit(1) + "/slips").status()).isEqualTo(404);
        ready.propose();
        assertThat(open(slip(1)).status()).isEqualTo(404);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        assertThat(open(unit(1)).page().select("a[href='" + slip(1) + "']").text())
                .isEqualTo("Chất lượng hồ sơ trình văn bản QPPL");
        var page = open(slip(1));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Phiếu điểm tiêu chí thành phần", "2.1.2 Chất lượng hồ sơ trình văn bản QPPL")
                .contains("1 trên tối đa 1,5 điểm", "Được 1 điểm trên tối đa 1,5 điểm, còn thiếu 0,5 điểm.")
                .contains("Để được 1,5 điểm: cần người thẩm định cho một trong các mức: 1,5 điểm.")
                .contains("Phụ lục I, 1/QĐ-THỬ", "nguồn nêu rõ")
                .contains("Không có tài liệu nào được gắn", "Quyết định 12/QĐ-UBND ngày 15/12/2026")
                .contains("không ghi thời hạn và thủ tục kiến nghị", slip(1));
        assertThat(page.page()
                        .select("a[href$='/results.csv'], a[href$='/results.json']")
                        .size())
                .isEqualTo(2);
        assertThat(page.page().select("main script").size()).isZero();
    }

    @Test
    void what_is_foreign_and_what_is_absent_answer_alike() {
        publish();
        var absent = unit(1) + "/items/99.9";
        var parent = unit(1) + "/items/2.1";
        var foreign = ready.published() + "/1/units/khong-co/items/2.1.2";
        var later = slip(2);
        var round = "/assessment/" + ready.made().slug() + "/units/"
                + ready.made().departments().getFirst().slug() + "/slips/2.1.2";
        assertThat(open(absent).status())
                .isEqualTo(404)
                .isEqualTo(open(parent).status())
                .isEqualTo(open(foreign).status())
                .isEqualTo(open(later).status());
        assertThat(open(round).location()).contains("/sign-in");
    }

    @Test
    void it_says_the_same_whatever_happens_in_the_round_afterwards() {
        publish();
        var before = open(slip(1)).text();
        rounds.as(
                ready.made().person().id(),
                db -> db.sql("update round set name = 'Đợt đổi tên' where slug = :slug")
                        .param("slug", ready.made().slug())
                        .update());
        assertThat(open(slip(1)).text()).isEqualTo(before).doesNotContain("Đợt đổi tên");
    }

    @Test
    @Tag("U-18")
    void the_old_address_keeps_version_1_and_says_that_there_is_a_newer_one() {
        publish();
        published.sendLate(ready.made(), ready.made().departments().get(2));
        ready.propose(Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026", "note", "Bổ sung Sở Y tế"));
        ready.confirm(ready.other());
        assertThat(open(slip(1)).text()).contains("Đây là bản cũ. Đã có bản 2", "Quyết định 12/QĐ-UBND");
        assertThat(open(slip(2)).text()).doesNotContain("bản cũ").contains("Quyết định 20/QĐ-UBND");
    }

    @Test
    void no_person_is_named_and_no_address_of_mail_stands_in_it() {
        publish();
        for (var page : new String[] {slip(1), unit(1) + "/slips"}) {
            assertThat(open(page).body())
                    .doesNotContain("Người Thử", ready.made().person().name(), "@");
        }
    }

    @Test
    void one_page_holds_all_slips_of_a_unit_to_be_printed() {
        publish();
        var page = open(unit(1) + "/slips").page();
        var json = open(ready.published() + "/1/results.json").body();
        assertThat(page.select("article.slip").size()).isGreaterThan(60);
        assertThat(page.select("article.slip h2 .code").eachText())
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(json).contains("\"" + code + "\""));
        assertThat(page.select("article#slip-2\\.1\\.2 .slip-points").text()).isEqualTo("1");
        assertThat(page.select("article.slip:contains(không áp dụng)").size()).isGreaterThan(60);
    }

    @Test
    void it_speaks_english_too() {
        publish();
        assertThat(visitors.anonymous().inEnglish().get(slip(1)).text())
                .contains("Slip of one item", "Earned were 1 point of at most 1.5 points; missing are 0.5 points.");
    }
}
