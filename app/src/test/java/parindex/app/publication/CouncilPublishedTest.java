package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;
import parindex.formats.publication.BundleCheck.Verdict;

/// What the council decided is what is published, by its name; afterwards nobody records anything any more.
@ServerTest
@Tag("E-20")
@Tag("A-07")
class CouncilPublishedTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static String line(Ready ready) {
        return "%s/council/units/%s/items/%s"
                .formatted(
                        ready.made().url(),
                        ready.made().departments().getFirst().slug(),
                        PublishedFixture.LEAF);
    }

    private static Answer decide(Ready ready, String points, String reason) {
        var visitor = ready.made().visitor();
        var page = visitor.get(line(ready)).page();
        var fields = new HashMap<>(
                Map.of("points", points, "reason", reason, "number", "12/BB-HĐTĐ", "dated", "20/11/2026"));
        for (var name : new String[] {"_csrf", "saw", "id"}) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        fields.putIfAbsent("_csrf", "");
        return visitor.post(line(ready), fields);
    }

    @Test
    @Tag("U-16")
    @Tag("A-01")
    void standings_bundle_public_page_and_slip_say_that_the_council_decided() {
        var ready = published.ready();
        people.person(Role.APPRAISER, ready.made().province());
        ready.made().send("/appraisers", "/appraisers/balance", Map.of());
        var kept = decide(ready, "0", "Văn bản ban hành trái thẩm quyền");
        assertThat(kept.status()).as(kept.text()).isEqualTo(302);
        var unit = ready.made().departments().getFirst();
        assertThat(ready.made()
                        .visitor()
                        .get("/assessment/" + ready.made().slug() + "/standings")
                        .page()
                        .select("tbody tr:contains(%s)".formatted(unit.name()))
                        .text())
                .startsWith("2 ");
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(decide(ready, "1", "Ghi nhầm").status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).text())
                .as("what is proposed is not what the council decided since")
                .contains("Số liệu đã đổi từ lúc đề nghị");
        ready.made().send("/publication", "/publication/withdraw", Map.of());
        decide(ready, "0", "Văn bản ban hành trái thẩm quyền");
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        published(ready, unit);
        assertThat(ready.made().visitor().get(line(ready)).text())
                .contains("Kết quả đã công bố; đợt đánh giá đã kết thúc");
        var late = decide(ready, "1", "Muộn");
        assertThat(late.status()).isIn(403, 409);
    }

    private void published(Ready ready, KnownUnit unit) {
        var address = ready.published() + "/1";
        var anybody = visitors.anonymous();
        assertThat(anybody.get(address + "/units/" + unit.slug()).text()).contains("hội đồng");
        assertThat(anybody.get(address + "/units/" + unit.slug() + "/items/" + PublishedFixture.LEAF)
                        .text())
                .contains("Hội đồng thẩm định cho điểm", "Hội đồng thẩm định đã cho 0 điểm")
                .doesNotContain("trái thẩm quyền");
        var bundle = Bundle.of("bundle", anybody.get(address + "/bundle.zip").bytes());
        assertThat(BundleCheck.of(bundle)).isInstanceOf(Verdict.Right.class);
        assertThat(bundle.files().entrySet().stream()
                        .filter(file -> file.getKey().contains(unit.slug()))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .anyMatch(file -> file.contains("\"role\":\"council\""));
    }
}
