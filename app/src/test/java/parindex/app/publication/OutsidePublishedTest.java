package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.app.unit.KnownUnit;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;

/// What comes from outside is published with its source; who waits for it is not ranked, and not as zero.
@ServerTest
@Tag("S-14")
@Tag("A-07")
class OutsidePublishedTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    private Answer give(Ready ready, KnownUnit unit, Map<String, String> typed) {
        var page = ready.made().url() + "/outside/" + unit.slug();
        var fields = new HashMap<>(Map.of("source", "Khảo sát bịa của Tỉnh Thử", "number", "12/BC-SNV"));
        fields.putAll(typed);
        return ready.made().visitor().submit(page, page, fields);
    }

    private Answer survey(Ready ready, KnownUnit unit, String points) {
        return give(ready, unit, Map.of("seen.8.3", "0", "in.8.3.points", points, "n.8.3", "312", "se.8.3", "0,02"));
    }

    private Answer open(String path) {
        return visitors.anonymous().get(path);
    }

    private void publish(Ready ready) {
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
    }

    @Test
    @Tag("A-01")
    void survey_figures_and_bonus_are_published_with_their_source_and_verified() {
        var ready = published.ready("8.3", "8.2", "8.1.1");
        var first = ready.made().departments().getFirst();
        assertThat(survey(ready, first, "1,5").status()).isEqualTo(302);
        give(ready, first, Map.of("seen.8.2", "0", "in.8.2.met", "9", "in.8.2.all", "10"));
        give(ready, first, Map.of("seen.8.1.1", "0", "apart.8.1.1", "1", "reason", "Không có thủ tục"));
        give(ready, first, Map.of("seen.award", "0", "in.award.awards", "2", "reason", "Hai bằng khen"));
        publish(ready);
        var address = ready.published() + "/1";
        var unit = open(address + "/units/" + first.slug()).text();
        assertThat(unit)
                .contains(
                        "khảo sát: Khảo sát bịa của Tỉnh Thử, số 12/BC-SNV (312 phiếu)",
                        "Bằng khen về cải cách hành chính +0,5",
                        "điểm thưởng");
        assertThat(open(address).text()).contains("1 Sở Nội vụ");
        var bundle = open(address + "/bundle.zip");
        assertThat(BundleCheck.of(Bundle.of("bundle", bundle.bytes()))).isInstanceOf(Verdict.Right.class);
        var file = new String(
                Bundle.of("bundle", bundle.bytes()).files().entrySet().stream()
                        .filter(one -> one.getKey().contains(first.slug()))
                        .findFirst()
                        .orElseThrow()
                        .getValue(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file).contains("\"answers\":\"312\"", "\"standard-error\":\"0.02\"", "\"points\":\"1.5\"");
        assertThat(file).contains("\"role\":\"host\"", "\"awards\":\"2\"");
    }

    @Test
    void who_waits_for_a_result_is_named_and_not_ranked_as_zero() {
        var ready = published.ready("8.3");
        var first = ready.made().departments().get(0);
        var second = ready.made().departments().get(1);
        assertThat(ready.propose().text()).contains("Chưa có đơn vị nào hoàn thành");
        survey(ready, first, "0");
        var check = ready.made().open("/publication");
        assertThat(check.text())
                .contains("Sở Tài chính: còn thiếu kết quả từ bên ngoài ở 8.3", "Sở Y tế: chưa gửi phiếu")
                .doesNotContain("Sở Nội vụ: ");
        assertThat(check.page().select("a[href$='/outside/%s']".formatted(second.slug())))
                .hasSize(1);
        publish(ready);
        assertThat(open(ready.published() + "/1").text())
                .contains("Chưa hoàn thành, không xếp hạng: Sở Tài chính Sở Y tế");
        assertThat(open(ready.published() + "/1/units/" + first.slug()).text()).contains("hạng 1");
    }

    @Test
    @Tag("U-18")
    void what_is_published_is_locked_until_it_is_unlocked_to_be_corrected() {
        var ready = published.ready("8.3");
        var first = ready.made().departments().getFirst();
        survey(ready, first, "1,5");
        publish(ready);
        var again = Map.of("seen.8.3", "1", "in.8.3.points", "1,75", "reason", "Đọc nhầm");
        assertThat(give(ready, first, again).text()).contains("Kết quả đã công bố nên điểm từ bên ngoài đã khóa");
        assertThat(ready.made().open("/outside").page().select("input[type=file]"))
                .isEmpty();
        assertThatThrownBy(() -> past(ready)).isInstanceOf(DataAccessException.class);
        assertThat(ready.made()
                        .send("/outside", "/outside/unlock", Map.of("reason", " "))
                        .text())
                .contains("Hãy ghi lý do mở khóa");
        assertThat(ready.made()
                        .send("/outside", "/outside/unlock", Map.of("reason", "Sửa điểm 8.3"))
                        .status())
                .isEqualTo(302);
        assertThat(give(ready, first, again).status()).isEqualTo(302);
        var correction = Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026", "note", "Sửa điểm khảo sát 8.3");
        assertThat(ready.propose(correction).status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        assertThat(open(ready.published() + "/2/changes.json").body()).contains("\"code\":\"8.3\"");
        assertThat(ready.made().open("/outside").text()).contains("đã khóa");
    }

    /// A row by SQL alone, past the program.
    private int past(Ready ready) {
        return rounds.as(
                ready.made().person().id(),
                db -> db.sql("""
                insert into outside_result (round, unit, subject, version, state, figures, source, reason, person)
                select round.id, :unit, '8.3', 2, 'GIVEN', '{"points":"2"}', 'x', 'x', :person
                from round where slug = :slug""")
                        .param("unit", ready.made().departments().getFirst().id())
                        .param("person", ready.made().person().id())
                        .param("slug", ready.made().slug())
                        .update());
    }

    @Test
    void figures_that_change_while_a_proposal_waits_are_not_published() {
        var ready = published.ready("8.3");
        var first = ready.made().departments().getFirst();
        survey(ready, first, "1,5");
        ready.propose();
        give(ready, first, Map.of("seen.8.3", "1", "in.8.3.points", "1,75", "reason", "Đọc nhầm"));
        assertThat(ready.confirm(ready.other()).text()).contains("Số liệu đã đổi từ lúc đề nghị");
    }
}
