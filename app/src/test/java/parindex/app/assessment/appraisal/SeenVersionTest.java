package parindex.app.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.AppraisalFixture.Sent;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.kit.storage.FileStore;
import parindex.core.assessment.Role;

/// A document is replaced after it was judged: the version that was judged stays readable from the appraisal.
@ServerTest
@Tag("E-07")
class SeenVersionTest {
    private static final String ITEM = "1.2";

    @Autowired
    AppraisalFixture fixture;

    @Autowired
    RoundFixture rounds;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    FileStore files;

    @Test
    void the_version_that_was_judged_is_one_click_from_the_line() throws IOException {
        var sent = fixture.sent();
        fixture.assigned(sent);
        var appraiser = visitors.as(sent.appraiser());
        var line = sent.line(sent.unit(), ITEM);
        score(appraiser, line);
        assertThat(appraiser.get(line).page().select("#changed")).isEmpty();
        reopen(sent);
        replace(sent);
        var changed = appraiser.get(line).page().select("section:has(#changed)");
        assertThat(changed.text())
                .contains("Thay tài liệu (phiên bản) “Báo cáo thử”")
                .contains("1 · tr. 2 → 2 · tr. 1");
        var seen = changed.select("a").attr("href");
        assertThat(appraiser.get(seen).status()).isEqualTo(200);
        assertThat(appraiser.get(seen).header("Content-Disposition")).contains("bao-cao-thu.pdf");
        var stranger = visitors.as(Role.APPRAISER);
        assertThat(stranger.get(seen).status()).isEqualTo(404);
    }

    private static void score(Visitor appraiser, String line) {
        var page = appraiser.get(line).page();
        var kept = appraiser.submit(
                line,
                line,
                Map.of(
                        "verdict", "score",
                        "points", "1",
                        "reason", "gửi chậm hai báo cáo",
                        "saw", page.select("input[name=saw]").attr("value"),
                        "id", UUID.randomUUID().toString()));
        assertThat(kept.status()).as(kept.text()).isEqualTo(302);
    }

    private static void reopen(Sent sent) {
        var opened = sent.round()
                .visitor()
                .submit(
                        "/account",
                        sent.round().url() + "/lines/reopen",
                        Map.of("unit", sent.unit().slug(), "item", ITEM, "reason", "Nộp lại báo cáo có chữ ký"));
        assertThat(opened.status()).as(opened.text()).isEqualTo(302);
    }

    /// The unit proves the line by a second version of its document.
    private void replace(Sent sent) throws IOException {
        var stored = files.store(new ByteArrayInputStream(EvidenceFixture.pdf(2)));
        var drafter = fixture.answering(sent, sent.unit(), ITEM);
        rounds.as(
                drafter.id(),
                sql -> sql.sql("""
                with used as (select * from evidence_use where item = :item and unit = :unit and removed_at is null),
                     fresh as (insert into evidence_version (document, version, sha256, file, type, bytes, pages, added_by)
                               select document, 2, :sha256, 'bao-cao-thu-2.pdf', 'PDF', :bytes, 2, :by from used
                               returning document),
                     gone as (update evidence_use set removed_at = clock_timestamp(), removed_by = :by
                              where id in (select id from used) returning id)
                insert into evidence_use (id, round, unit, item, agency, document, version, pages, added_by)
                select gen_random_uuid(), used.round, used.unit, used.item, used.agency, used.document, 2, 'tr. 1', :by
                from used, fresh, gone""")
                        .param("item", ITEM)
                        .param("unit", sent.unit().id())
                        .param("sha256", stored.sha256())
                        .param("bytes", stored.bytes())
                        .param("by", drafter.id())
                        .update());
    }
}
