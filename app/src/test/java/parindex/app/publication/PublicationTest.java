package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.appraisal.AppraisalFixture.Stage;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.core.assessment.Role;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;
import parindex.formats.publication.Hash;

/// Two persons publish; everybody reads, nobody changes; a correction is the next version.
@ServerTest
@Tag("A-07")
class PublicationTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    PeopleFixture people;

    @Autowired
    AppraisalFixture appraisal;

    private Ready first() {
        var ready = published.ready();
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        return ready;
    }

    private Answer open(String path) {
        return visitors.anonymous().get(path);
    }

    @Test
    void what_will_be_frozen_is_shown_before_it_is() {
        var text = published.ready().made().open("/publication").text();
        assertThat(text).contains("Chưa công bố", "Nội dung sẽ chốt", "1 đơn vị chưa hoàn thành", "Sở Y tế");
    }

    @Test
    void one_proposes_and_another_confirms() {
        var ready = published.ready();
        assertThat(ready.propose(Map.of("number", " ", "dated", "")).status()).isEqualTo(409);
        assertThat(ready.propose().status()).isEqualTo(302);
        var own = ready.confirm(ready.made().visitor());
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.text()).contains("Người đề nghị không tự xác nhận được");
        assertThat(open(ready.published()).status()).isEqualTo(404);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        assertThat(open(ready.published()).location()).endsWith(ready.published() + "/1");
    }

    @Test
    void a_proposal_is_taken_back_and_nothing_is_published() {
        var ready = published.ready();
        ready.propose();
        assertThat(ready.propose().text()).contains("đang chờ xác nhận");
        ready.withdraw(ready.other());
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(409);
        assertThat(open(ready.published() + "/1").status()).isEqualTo(404);
    }

    @Test
    void figures_that_change_after_the_proposal_are_not_published() {
        var ready = published.ready();
        ready.propose();
        published.sendLate(ready.made(), ready.made().departments().get(2));
        var answer = ready.confirm(ready.other());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Số liệu đã đổi từ lúc đề nghị");
    }

    @Test
    void nothing_is_proposed_before_the_time_to_explain_is_over() {
        var made = rounds.opened();
        var answer = made.send("/publication", Map.of("number", "1/QĐ", "dated", "15/12/2026"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Đợt chưa xong các bước trước công bố");
    }

    @Test
    @Tag("A-05")
    @Tag("U-05")
    void everybody_reads_the_result_and_computes_it_again() {
        var ready = first();
        var address = ready.published() + "/1";
        assertThat(open("/public").body()).contains(address);
        var page = open(address);
        assertThat(page.text())
                .contains("Sở Nội vụ", "Chưa hoàn thành, không xếp hạng: Sở Y tế", "Quyết định 12/QĐ-UBND");
        assertThat(page.page().select("tbody tr").eachText().getFirst()).startsWith("1 Sở Nội vụ");
        var unit =
                open(address + "/units/" + ready.made().departments().getFirst().slug());
        assertThat(unit.text()).contains("Tổng điểm 1, hạng 1", "không áp dụng", "tính theo quy tắc");
        var bundle = open(address + "/bundle.zip");
        assertThat(page.body()).contains(Hash.of(bundle.bytes()));
        assertThat(BundleCheck.of(Bundle.of("bundle", bundle.bytes()))).isInstanceOf(Verdict.Right.class);
        assertThat(bundle.header("Cache-Control")).contains("immutable");
        assertThat(open(address + "/results.csv").body()).contains("2.1.2", ",1.5,0.5,scored");
        assertThat(open(address + "/results.json").body()).contains("\"place\":1", "\"method\"");
        assertThat(open(address + "/units/khong-co").status()).isEqualTo(404);
    }

    @Test
    @Tag("E-20")
    void what_an_appraiser_decided_is_published_and_not_what_the_unit_claimed() {
        var ready = published.ready();
        var sent = new Sent(
                ready.made(), people.person(Role.APPRAISER, ready.made().province()));
        appraisal.stage(sent.round(), Stage.APPRAISAL);
        appraisal.assigned(sent);
        var unit = sent.round().departments().getFirst();
        lower(visitors.as(sent.appraiser()), sent.line(unit, PublishedFixture.LEAF));
        published.over(sent.round());
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        var address = ready.published() + "/1";
        var page = open(address + "/units/" + unit.slug());
        assertThat(page.text()).contains("Tổng điểm 0,5");
        assertThat(page.page().select("#item-1 .num").eachText())
                .as("nothing of the area applies: not zero of zero")
                .containsExactly("–", "–");
        assertThat(open(address + "/results.json").body()).contains("\"appraiser\"");
        var bundle = open(address + "/bundle.zip");
        assertThat(BundleCheck.of(Bundle.of("bundle", bundle.bytes()))).isInstanceOf(Verdict.Right.class);
    }

    private static void lower(Visitor appraiser, String line) {
        var page = appraiser.get(line).page();
        var fields = new HashMap<>(Map.of(
                "verdict",
                "score",
                "points",
                "0,5",
                "reason",
                "Kế hoạch ký chậm",
                "id",
                UUID.randomUUID().toString()));
        List.of("_csrf", "saw", "next")
                .forEach(name -> fields.put(
                        name, page.select("input[name=%s]".formatted(name)).attr("value")));
        assertThat(appraiser.post(line, fields).status()).isEqualTo(302);
    }

    @Test
    void no_person_is_named_in_what_is_published() {
        var ready = first();
        var address = ready.published() + "/1";
        for (var file : List.of("", "/bundle.zip", "/results.csv", "/results.json")) {
            assertThat(open(address + file).body())
                    .doesNotContain("Người Thử", ready.made().person().name());
        }
    }

    @Test
    void neither_program_nor_person_changes_what_is_published() {
        var ready = first();
        for (var statement : List.of(
                "update publication set number = 'x' where slug = :slug",
                "update publication set confirmed_at = now() where slug = :slug",
                "delete from publication where slug = :slug and confirmed_at is not null")) {
            var touched = new int[1];
            try {
                touched[0] = rounds.as(
                        ready.made().person().id(),
                        db -> db.sql(statement)
                                .param("slug", ready.made().slug())
                                .update());
            } catch (DataAccessException refused) {
                touched[0] = 0;
            }
            assertThat(touched[0]).as(statement).isZero();
        }
        assertThat(open(ready.published() + "/1").text()).contains("12/QĐ-UBND");
    }

    @Test
    void the_database_itself_refuses_that_one_person_does_both() {
        var ready = published.ready();
        ready.propose();
        assertThatThrownBy(() -> rounds.as(
                        ready.made().person().id(),
                        db -> db.sql("""
                update publication set confirmed_by = proposed_by, confirmed_at = now(), bundle = '\\x00',
                    sha256 = encode(sha256('\\x00'), 'hex') where slug = :slug""").param("slug", ready.made().slug()).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Tag("U-18")
    void a_correction_is_version_two_and_says_what_moved() {
        var ready = first();
        var again = Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026", "note", "Bổ sung Sở Y tế gửi muộn");
        assertThat(ready.propose(again).text()).contains("Không có số liệu nào khác");
        published.sendLate(ready.made(), ready.made().departments().get(2));
        assertThat(ready.propose(Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026"))
                        .text())
                .contains("phải nói rõ sửa gì");
        assertThat(ready.propose(again).status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        var old = open(ready.published() + "/1").text();
        assertThat(old).contains("Đây là bản cũ", "Bổ sung Sở Y tế gửi muộn", "không xếp hạng: Sở Y tế");
        assertThat(open(ready.published() + "/2").text()).contains("1 (đồng hạng) Sở Nội vụ", "1 (đồng hạng) Sở Y tế");
        var changes = open(ready.published() + "/2/changes.json").body();
        assertThat(changes).contains("\"code\":\"2.1.2\"", "\"code\":\"2.1\"", "\"place\":3", "gửi muộn");
        assertThat(open(ready.published() + "/1/changes.json").status()).isEqualTo(404);
        assertThat(open(ready.published()).location()).endsWith("/2");
    }

    @Test
    @Tag("O-07")
    void programs_publish_what_they_looked_at_by_the_same_rules() {
        var ready = published.ready();
        var api = "/api/v1/rounds/" + ready.made().slug() + "/publication";
        var body = "{\"number\":\"12/QĐ\",\"date\":\"2026-12-15\"}";
        var visitor = ready.made().visitor();
        var read = visitor.get(api);
        assertThat(read.body()).contains("\"now\":{\"fingerprint\":\"", "\"place\":1", "\"proposed\":null");
        assertThat(visitor.ask("POST", api, key(), body).status()).isEqualTo(428);
        published.sendLate(ready.made(), ready.made().departments().get(2));
        assertThat(visitor.ask("POST", api, seen(read), body).status())
                .as("a sheet came in since he looked")
                .isEqualTo(412);
        var once = seen(visitor.get(api));
        assertThat(visitor.ask("POST", api, once, body).status()).isEqualTo(201);
        assertThat(visitor.ask("POST", api, once, body).header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(visitor.ask("POST", api, seen(visitor.get(api)), body).body())
                .contains("proposed-already");
        var proposed = ready.other().get(api);
        assertThat(visitor.ask("POST", api + "/confirmation", seen(proposed), "")
                        .body())
                .contains("same-person");
        withdraw(visitor, api + "/withdrawal", read, proposed);
        assertThat(visitor.ask("POST", api, seen(visitor.get(api)), body.replace("12/", "13/"))
                        .status())
                .isEqualTo(201);
        assertThat(ready.other()
                        .ask("POST", api + "/confirmation", seen(proposed), "")
                        .status())
                .as("another proposal than the one he looked at")
                .isEqualTo(412);
        assertThat(ready.other()
                        .ask("POST", api + "/confirmation", seen(ready.other().get(api)), "")
                        .status())
                .isEqualTo(201);
        assertThat(ready.other().get(api).body()).contains("\"version\":1", "\"sha256\"");
        assertThat(open("/api/v1/public").body()).contains(ready.made().slug());
    }

    private static void withdraw(Visitor visitor, String api, Answer before, Answer proposed) {
        assertThat(visitor.ask("POST", api, key(), "").status()).isEqualTo(428);
        assertThat(visitor.ask("POST", api, seen(before), "").status())
                .as("nothing was proposed when he looked")
                .isEqualTo(412);
        assertThat(visitor.ask("POST", api, seen(proposed), "").status()).isEqualTo(201);
    }

    private static Map<String, String> seen(Answer read) {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", read.header("ETag"));
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
