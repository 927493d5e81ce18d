package parindex.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Documents as the proof of items.
@ServerTest
@Tag("E-07")
class ItemEvidenceTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    EvidenceFixture evidence;

    @Autowired
    JdbcClient sql;

    @Test
    void one_document_proves_many_items_and_says_where() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        for (var code : new String[] {"1.1", "1.2"}) {
            var linked = visitor.submit(
                    round.item(code), round.item(code), Map.of("document", id(document), "pages", "3-5"));
            assertThat(linked.location()).isEqualTo(round.item(code));
            assertThat(visitor.get(round.item(code)).text()).contains("Bằng chứng", "trang 3-5", "Gỡ");
        }
        assertThat(visitor.get(document).text()).contains("Dùng cho 2 mục", "Mục 1.1", "Mục 1.2");
        assertThat(visitor.get("/evidence?use=used").text()).contains("Dùng cho 2 mục");
        assertThat(visitor.get("/evidence?use=unused").text()).doesNotContain("Dùng cho 2 mục");
    }

    @Test
    void the_version_that_was_linked_stays_the_proof_when_a_newer_one_comes() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        visitor.submit(round.item("1.1"), round.item("1.1"), Map.of("document", id(document)));
        visitor.upload(document, document + "/versions", "b.pdf", EvidenceFixture.pdf(2));
        assertThat(visitor.get(round.item("1.1"))
                        .page()
                        .select("a[href*=/versions/]")
                        .attr("href"))
                .isEqualTo(document + "/versions/1/file");
    }

    @Test
    void a_link_that_was_taken_away_stays_as_a_mark() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        visitor.submit(round.item("1.1"), round.item("1.1"), Map.of("document", id(document)));
        var remove = visitor.get(round.item("1.1"))
                .page()
                .select("form[action$=remove]")
                .attr("action");
        visitor.submit(round.item("1.1"), remove, Map.of());
        assertThat(visitor.get(round.item("1.1")).text()).contains("Mục này chưa có tài liệu");
        assertThat(visitor.get(document).text()).contains("Mục 1.1", "gỡ lúc");
        assertThat(sql.sql(
                                "select count(*) from journal where action in ('evidence-linked', 'evidence-unlinked') and subject = :at")
                        .param("at", round.item("1.1").replace("/evidence", ""))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_coordinator_sees_what_is_linked_and_a_stranger_sees_nothing() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        visitor.submit(round.item("1.1"), round.item("1.1"), Map.of("document", id(document)));
        assertThat(visitors.as(round.by()).get(round.item("1.1")).text()).contains("Bằng chứng");
        var stranger = visitors.as(Role.DRAFTER, evidence.department());
        assertThat(stranger.get(round.item("1.1")).status()).isEqualTo(404);
        assertThat(stranger.submit("/evidence", round.item("1.1"), Map.of("document", id(document)))
                        .status())
                .isEqualTo(404);
        var reader = visitors.as(Role.LEADER, unit);
        assertThat(reader.get(round.item("1.1")).page().select("form[data-evidence-form]"))
                .isEmpty();
        assertThat(reader.submit("/account/password", round.item("1.2"), Map.of("document", id(document)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("E-12")
    void nothing_is_added_or_taken_away_after_the_last_second() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        visitor.submit(round.item("1.1"), round.item("1.1"), Map.of("document", id(document)));
        var remove = visitor.get(round.item("1.1"))
                .page()
                .select("form[action$=remove]")
                .attr("action");
        evidence.over(round);
        var late = visitor.submit(round.item("1.2"), round.item("1.2"), Map.of("document", id(document)));
        assertThat(late.status()).isEqualTo(423);
        assertThat(late.text()).contains("Đã hết hạn tự đánh giá");
        assertThat(visitor.submit(round.item("1.1"), remove, Map.of()).status()).isEqualTo(423);
    }

    @Test
    void nothing_is_added_to_a_sheet_that_was_sent() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        evidence.sent(round);
        var late = visitor.submit(round.item("1.1"), round.item("1.1"), Map.of("document", id(document)));
        assertThat(late.status()).isEqualTo(423);
        assertThat(late.text()).contains("Phiếu đã gửi");
    }

    @Test
    void a_file_of_a_form_is_taken_and_linked_at_once() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var sent =
                visitor.upload(round.item("1.1"), round.item("1.1") + "/files", "Ảnh chụp.png", EvidenceFixture.png(9));
        assertThat(sent.location()).isEqualTo(round.item("1.1"));
        assertThat(visitor.get(round.item("1.1")).text()).contains("Ảnh chụp");
    }

    @Test
    void the_panel_of_the_sheet_gets_the_part_without_the_page_around_it() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var part = visitors.as(Role.DRAFTER, unit).get(round.item("1.1") + "?part");
        assertThat(part.body().strip()).startsWith("<div class=\"evidence-panel\"");
        assertThat(part.page().select("[data-evidence-drop]").attr("data-link"))
                .isEqualTo("/api/v1" + round.item("1.1"));
    }

    @Test
    void a_program_links_and_lists_in_json() {
        var unit = evidence.department();
        var round = evidence.opened(unit);
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit);
        var body = "{\"document\":\"%s\",\"pages\":\"2\"}".formatted(id(document));
        var linked = visitor.ask("POST", "/api/v1" + round.item("1.1"), Map.of(), body);
        assertThat(linked.status()).isEqualTo(200);
        assertThat(linked.body()).contains("\"where\":\"2\"", "\"title\":\"Bằng chứng\"");
        assertThat(visitor.get("/api/v1" + round.item("1.1")).body()).isEqualTo(linked.body());
        assertThat(visitor.get("/api/v1" + round.item("1.1").replace("bang-chung", "khac"))
                        .status())
                .isEqualTo(404);
    }

    private static String add(Visitor visitor, KnownUnit unit) {
        return visitor.upload(
                        "/account/password", "/evidence?unit=" + unit.id(), "Bằng chứng.pdf", EvidenceFixture.pdf(1))
                .location();
    }

    private static String id(String document) {
        return document.replace("/evidence/", "");
    }
}
