package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;

/// A result from outside carries the file of its document: beside its number on the page, by its hash in what is
/// published.
@ServerTest
@Tag("S-14")
@Tag("U-16")
class OutsideProofTest {
    private static final String SURVEYED = "8.3";

    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    private Ready ready;
    private String document;

    @BeforeEach
    void the_host_has_a_document() {
        ready = published.ready(SURVEYED);
        var host = ready.made().province().id();
        var added = ready.made()
                .visitor()
                .upload("/evidence", "/evidence?unit=" + host, "ket-qua-khao-sat.pdf", EvidenceFixture.pdf(2));
        document = added.location().replace("/evidence/", "").replaceFirst("\\?.*", "");
    }

    private Answer give(int unit, Map<String, String> typed) {
        var page = "/outside/" + ready.made().departments().get(unit).slug();
        var form = ready.made().open(page).page();
        var fields = new HashMap<>(Map.of(
                "source",
                "Khảo sát bịa của Tỉnh Thử",
                "number",
                "12/BC-THỬ",
                "dated",
                "15/11/2026",
                "block",
                "leaders-survey"));
        fields.put("_csrf", form.select("input[name=_csrf]").attr("value"));
        fields.put("seen.8.3", form.select("input[name='seen.8.3']").attr("value"));
        fields.putAll(typed);
        return ready.made().visitor().post(ready.made().url() + page, fields);
    }

    @Test
    void the_file_stands_beside_the_number_and_in_the_slip_and_both_verifiers_count_it() {
        assertThat(ready.made()
                        .open("/outside/"
                                + ready.made().departments().getFirst().slug())
                        .page()
                        .select("select[name=proof] option")
                        .eachAttr("value"))
                .contains(document);
        assertThat(give(0, Map.of("in.8.3.points", "1,5", "proof", document)).status())
                .isEqualTo(302);
        assertThat(give(1, Map.of("in.8.3.points", "1")).status()).isEqualTo(302);
        var page = ready.made()
                .open("/outside/" + ready.made().departments().getFirst().slug())
                .page();
        var links = page.select("a[href='/evidence/%s?version=1']".formatted(document));
        assertThat(links).as("beside the result, and in its history").hasSize(2);
        assertThat(page.select("th:has(a[href*='%s'])".formatted(document)).text())
                .contains("số 12/BC-THỬ");
        assertThat(ready.made().visitor().get(links.attr("href")).status()).isEqualTo(200);
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        var bytes =
                visitors.anonymous().get(ready.published() + "/1/bundle.zip").bytes();
        var bundle = Bundle.of("bundle", bytes);
        assertThat(BundleCheck.of(bundle)).isInstanceOf(Verdict.Right.class);
        var first = ready.made().departments().getFirst().slug();
        assertThat(bundle.files().entrySet().stream()
                        .filter(file -> file.getKey().contains(first))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .anyMatch(file -> file.contains("\"number\":\"12/BC-THỬ\""));
        var slip = visitors.anonymous().get(ready.published() + "/1/units/%s/items/8.3".formatted(first));
        assertThat(slip.text()).contains("12/BC-THỬ", "15/11/2026");
    }

    @Test
    void a_file_comes_later_too_with_a_reason_and_one_of_others_is_refused() {
        give(0, Map.of("in.8.3.points", "1,5"));
        assertThat(give(0, Map.of("in.8.3.points", "1,5", "proof", document)).text())
                .contains("hãy ghi lý do");
        var later = Map.of("in.8.3.points", "1,5", "proof", document, "reason", "Bổ sung tệp", "source", "");
        assertThat(give(0, later).location()).endsWith("written=1");
        var text = ready.made()
                .open("/outside/" + ready.made().departments().getFirst().slug())
                .text();
        assertThat(text).contains("Khảo sát bịa của Tỉnh Thử", "Xem tệp", "Bổ sung tệp");
        var foreign = give(1, Map.of("in.8.3.points", "1", "proof", "00000000-0000-0000-0000-000000000000"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.text()).contains("Tệp đã chọn không có trong kho tài liệu");
    }
}
