package parindex.app.assessment.entry.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.ReceiptJson;
import parindex.app.kit.journal.Receipts;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// Drafter, head, sent: who may do what with a sheet as a whole, and what proves it.
@ServerTest
@Tag("E-17")
class SendScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Autowired
    JournalKeys keys;

    @Autowired
    JdbcClient sql;

    private SheetFixture.Made made;
    private Visitor drafter;
    private Visitor head;

    @BeforeEach
    void sheet() {
        made = sheets.sheet("vn-province-2020");
        drafter = visitors.as(sheets.person(Role.DRAFTER, made));
        head = visitors.as(sheets.person(Role.HEAD, made));
    }

    private void enter(String explanation) {
        var body = "{\"figures\":{\"points\":\"0,25\"},\"explanation\":\"%s\"}".formatted(explanation);
        var kept = drafter.ask("PUT", made.api("1.1"), Map.of("If-None-Match", "*"), body);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private void complete() {
        assertThat(drafter.submit(made.url(), made.url() + "/complete", Map.of())
                        .location())
                .isEqualTo(made.url());
    }

    private Answer send(Visitor by) {
        var page = by.get(made.url() + "/send").page();
        var fields = Map.of(
                "version", page.select("input[name=version]").attr("value"),
                "key", page.select("input[name=key]").attr("value"),
                "note", "Đã rà soát");
        return by.upload(made.url() + "/send", made.url() + "/send", "phieu-da-ky.png", picture(), fields);
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    @Test
    void a_drafter_completes_and_cannot_send_and_a_head_sends_what_then_is_read_only() {
        enter("Số liệu thử");
        complete();
        assertThat(drafter.get(made.url() + "/send").status()).isEqualTo(404);
        var sent = send(head);
        assertThat(sent.location()).as(sent.text()).isEqualTo(made.url() + "/receipt");
        var late = drafter.ask(
                "PUT", made.api("1.2"), Map.of("If-None-Match", "*"), "{\"figures\":{\"points\":\"0,25\"}}");
        assertThat(late.status()).isEqualTo(423);
        assertThat(late.body()).contains("sheet-sent");
        var page = drafter.get(made.url());
        assertThat(page.text()).contains("đã gửi phiếu lúc", "hãy đề nghị");
        assertThat(page.page().select("tr[data-shape=locked]").size()).isEqualTo(88);
    }

    @Test
    @Tag("E-06")
    void a_leaf_with_neither_document_nor_explanation_stops_the_sending_which_jumps_to_it() {
        enter("");
        complete();
        var stopped = send(head);
        assertThat(stopped.location()).isEqualTo(made.url() + "/items/1.1?stopped");
        assertThat(head.get(stopped.location()).text()).contains("Chưa gửi được phiếu", "chưa có giải trình");
        assertThat(journal("sheet-sent")).isZero();
    }

    @Test
    @Tag("M-05")
    void the_receipt_names_the_hash_of_what_was_sent_and_verifies_without_the_server() throws Exception {
        enter("Số liệu thử");
        complete();
        send(head);
        var receipt =
                ReceiptJson.read(head.get(made.url() + "/receipt.json").body()).orElseThrow();
        assertThat(Receipts.verify(receipt, keys.known())).isEmpty();
        var content = head.get(made.url() + "/sheet.json").bytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(receipt.content());
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("\"points\" : \"0.25\"");
        assertThat(head.get(made.url() + "/receipt").text()).contains(receipt.content(), "phieu-da-ky.png");
    }

    @Test
    @Tag("O-05")
    void a_sending_that_comes_twice_is_one_sending() {
        enter("Số liệu thử");
        complete();
        var page = head.get(made.url() + "/send").page();
        var fields = Map.of(
                "version", page.select("input[name=version]").attr("value"),
                "key", page.select("input[name=key]").attr("value"));
        for (int time = 0; time < 2; time++) {
            var sent = head.upload(made.url(), made.url() + "/send", "phieu.png", picture(), fields);
            assertThat(sent.location()).as(sent.text()).isEqualTo(made.url() + "/receipt");
        }
        assertThat(journal("sheet-sent")).isEqualTo(1);
    }

    private int journal(String action) {
        return sql.sql("select count(*) from journal where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", made.url())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_head_returns_a_part_with_words_that_the_drafter_reads() {
        enter("Số liệu thử");
        complete();
        var fields = Map.of("agency", made.unit().slug(), "words", "Bổ sung quyết định phê duyệt");
        assertThat(head.submit(made.url() + "/send", made.url() + "/return", fields)
                        .location())
                .isEqualTo(made.url() + "/send");
        assertThat(drafter.get(made.url()).text()).contains("Thủ trưởng trả lại: Bổ sung quyết định phê duyệt");
        assertThat(journal("part-return")).isEqualTo(1);
    }

    @Test
    @Tag("E-15")
    void a_sheet_that_was_reopened_for_one_item_after_the_deadline_is_completed_and_sent_again() {
        enter("Số liệu thử");
        complete();
        assertThat(send(head).location()).isEqualTo(made.url() + "/receipt");
        sheets.end(made);
        sheets.as(
                made.coordinator().id(),
                () -> sql.sql("""
                insert into assignment (round, unit, item, agency, part) values (:round, :unit, '1.1', :unit, 'LEAD')""")
                        .param("round", made.round())
                        .param("unit", made.unit().id())
                        .update());
        var host = visitors.as(made.coordinator());
        var given = Map.of("unit", made.unit().slug(), "items", "1.1", "until", "31/12/2090", "reason", "Sai số liệu");
        var page = "/admin/rounds/" + made.slug() + "/extensions";
        assertThat(host.submit(page, page, given).status()).isEqualTo(302);
        var changed = "{\"figures\":{\"points\":\"0,5\"},\"explanation\":\"Đã sửa\"}";
        assertThat(drafter.ask("PUT", made.api("1.1"), Map.of("If-Match", "\"1\""), changed)
                        .status())
                .isEqualTo(200);
        assertThat(drafter.ask("PUT", made.api("1.2"), Map.of("If-None-Match", "*"), changed)
                        .status())
                .isEqualTo(423);
        complete();
        assertThat(send(head).location()).isEqualTo(made.url() + "/receipt");
        assertThat(journal("sheet-sent")).isEqualTo(2);
    }

    @Test
    @Tag("F-07")
    void the_sheet_waits_until_every_agency_has_approved_its_part() {
        var agency = people.department(made.unit(), "Sở Thử");
        sheets.assign(made, agency, "2");
        enter("Số liệu thử");
        complete();
        var waiting = head.get(made.url() + "/send").page();
        assertThat(waiting.select("input[type=file]")).isEmpty();
        var theirs = visitors.as(people.person(Role.DRAFTER, agency));
        theirs.submit(made.url(), made.url() + "/complete", Map.of());
        var chief = visitors.as(people.person(Role.HEAD, agency));
        chief.submit(made.url() + "/send", made.url() + "/approve", Map.of("agency", agency.slug()));
        assertThat(send(head).location()).isEqualTo(made.url() + "/receipt");
    }
}
