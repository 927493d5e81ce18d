package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String APART = "1.2";
    private static final Path VERIFIER =
            Path.of("../formats/src/main/resources/parindex/formats/publication/verify.py");

    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private static String line(Ready ready) {
        return line(ready, PublishedFixture.LEAF);
    }

    private static String line(Ready ready, String item) {
        return "%s/council/units/%s/items/%s"
                .formatted(
                        ready.made().url(),
                        ready.made().departments().getFirst().slug(),
                        item);
    }

    private static Answer decide(Ready ready, String points, String reason) {
        return decide(ready, PublishedFixture.LEAF, points, reason);
    }

    private static Answer decide(Ready ready, String item, String points, String reason) {
        var visitor = ready.made().visitor();
        var line = line(ready, item);
        var page = visitor.get(line).page();
        var fields = new HashMap<>(
                Map.of("points", points, "reason", reason, "number", "12/BB-HĐTĐ", "dated", "20/11/2026"));
        for (var name : new String[] {"_csrf", "saw", "id"}) {
            fields.put(name, page.select("input[name=%s]".formatted(name)).attr("value"));
        }
        fields.putIfAbsent("_csrf", "");
        return visitor.post(line, fields);
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
        ready.withdraw(ready.made().visitor());
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

    @Test
    @Tag("U-16")
    @Tag("A-01")
    void an_item_that_does_not_apply_is_published_with_who_confirmed_it_and_what_the_set_says() throws Exception {
        var ready = published.apart(APART);
        people.person(Role.APPRAISER, ready.made().province());
        ready.made().send("/appraisers", "/appraisers/balance", Map.of());
        var kept = decide(ready, APART, "", "");
        assertThat(kept.status()).as(kept.text()).isEqualTo(302);
        var unit = ready.made().departments().get(0);
        var other = ready.made().departments().get(1);
        assertThat(ready.propose().status()).isEqualTo(302);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
        assertThat(said(ready, unit))
                .contains("không áp dụng, hội đồng thẩm định xác nhận")
                .contains("Hội đồng thẩm định xác nhận tiêu chí này không áp dụng")
                .contains("Theo bộ tiêu chí, điểm tối đa của tiêu chí không áp dụng được trừ");
        assertThat(said(ready, other))
                .as("what nobody confirmed is what the unit says")
                .contains("không áp dụng, do đơn vị nêu", "Đơn vị được đánh giá nêu tiêu chí này không áp dụng");
        var bytes =
                visitors.anonymous().get(ready.published() + "/1/bundle.zip").bytes();
        assertThat(BundleCheck.of(Bundle.of("bundle", bytes))).isInstanceOf(Verdict.Right.class);
        var file = Files.write(Files.createTempDirectory("bundle").resolve("bundle.zip"), bytes);
        var python = new ProcessBuilder("python3", "-B", VERIFIER.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        var printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(printed).isZero();
        assertThat(Bundle.of("bundle", bytes).files().entrySet().stream()
                        .filter(one -> one.getKey().contains(unit.slug()))
                        .map(one -> new String(one.getValue(), StandardCharsets.UTF_8)))
                .anyMatch(one -> one.contains("{\"kind\":\"exempt\",\"role\":\"council\"}"));
    }

    /// What the public page of a unit and the slip of the item say.
    private String said(Ready ready, KnownUnit unit) {
        var address = ready.published() + "/1/units/" + unit.slug();
        var anybody = visitors.anonymous();
        return anybody.get(address).text()
                + anybody.get(address + "/items/" + APART).text();
    }
}
