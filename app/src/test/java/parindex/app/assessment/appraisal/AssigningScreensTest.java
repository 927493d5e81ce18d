package parindex.app.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Lines are assigned to those who appraise them.
@ServerTest
class AssigningScreensTest {
    @Autowired
    AppraisalFixture fixture;

    @Autowired
    PeopleFixture people;

    private Sent sent;

    @BeforeEach
    void a_round_is_sent() {
        sent = fixture.sent();
    }

    @Test
    @Tag("E-21")
    void shared_out_evenly_every_line_has_somebody_and_nobody_has_his_own() {
        var second = people.having(
                new Duty(Role.APPRAISER, sent.round().province().id(), null),
                new Duty(Role.DRAFTER, sent.unit().id(), null));
        var answer = sent.round().send("/appraisers", "/appraisers/balance", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("dòng chưa có người").contains("0 dòng chưa có người");
        assertThat(fixture.count(sent, """
                select count(*) from appraisal_line l join round on round.id = l.round and round.slug = :slug
                where l.person = '%s' and l.unit = '%s'""".formatted(second.id(), sent.unit().id())))
                .isZero();
        var blocks =
                answer.page().select("#loads ~ .scroller tbody td:nth-child(3)").eachText();
        assertThat(blocks).hasSize(2);
        assertThat(Math.abs(Integer.parseInt(blocks.get(0)) - Integer.parseInt(blocks.get(1))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    @Tag("E-21")
    void a_file_is_tried_first_and_names_each_fault() {
        var bad = "Người thẩm định,Đơn vị,Lĩnh vực\nkhong-co,Sở Tài chính,1\n%s,Sở Tài chính,99\n"
                .formatted(sent.appraiser().name());
        var url = sent.round().url() + "/appraisers";
        var tried = sent.round().visitor().upload(url, url + "/import", "phan-cong.csv", bad.getBytes());
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.text()).contains("khong-co").contains("99").contains("chưa ghi gì");
        var good = "Người thẩm định,Đơn vị,Lĩnh vực\n%s,Sở Tài chính,1\n"
                .formatted(sent.appraiser().name());
        var page = sent.round().visitor().upload(url, url + "/import", "phan-cong.csv", good.getBytes());
        assertThat(
                        fixture.count(
                                sent,
                                "select count(*) from appraisal_line l join round on round.id = l.round and round.slug = :slug"))
                .isZero();
        var fields = Map.of(
                "_csrf", page.page().select("input[name=_csrf]").attr("value"),
                "file", "phan-cong.csv",
                "content", page.page().select("input[name=content]").attr("value"));
        assertThat(sent.round().visitor().post(url + "/import/confirm", fields).status())
                .isEqualTo(200);
        assertThat(fixture.count(sent, """
                select count(distinct item) from appraisal_line l join round on round.id = l.round and round.slug = :slug
                where item not like '1.%'""")).isZero();
    }
}
