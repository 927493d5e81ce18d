package parindex.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.NewUnit;
import parindex.app.unit.UnitActions;
import parindex.app.unit.Units;
import parindex.core.assessment.Role;
import parindex.core.unit.UnitKind;

/// The first steps of an installation, and what of them is still to do.
@ServerTest
@Tag("M-06")
class SetupScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    Units units;

    @Autowired
    UnitActions actions;

    @Test
    void every_step_leads_to_a_page_that_opens_and_says_whether_it_is_done() {
        if (units.find("tinh-buoc-dau").isEmpty()) {
            actions.add(people.actor(), NewUnit.of("Tỉnh Bước Đầu", UnitKind.PROVINCE, Optional.empty()));
        }
        var visitor = visitors.as(Role.ADMINISTRATOR);
        var page = visitor.get("/setup").page();
        assertThat(page.select(".step")).hasSize(7);
        assertThat(page.select(".step").get(1).text())
                .contains("Tên cơ quan chủ trì")
                .contains("đã xong");
        assertThat(page.select(".step a.btn").eachAttr("href"))
                .allSatisfy(url -> assertThat(visitor.get(url).status()).isEqualTo(200));
    }

    @Test
    void it_is_in_english_too() {
        assertThat(visitors.as(Role.ADMINISTRATOR).inEnglish().get("/setup").text())
                .contains("First steps")
                .contains("Invite them from an Excel file");
    }

    @Test
    void the_first_step_is_never_put_off() {
        var visitor = visitors.as(Role.ADMINISTRATOR);
        assertThat(visitor.submit("/account/password", "/setup/later/password", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_demonstration_offers_no_sample_data() {
        people.province();
        var visitor = visitors.as(Role.ADMINISTRATOR);
        assertThat(visitor.get("/setup").page().select("a[href=/setup/sample]")).isEmpty();
        assertThat(visitor.get("/setup/sample").location()).isEqualTo("/setup");
        visitor.submit("/account/password", "/setup/sample/remove", Map.of());
        assertThat(units.find("tinh-thu")).isEqualTo(Optional.of(people.province()));
    }

    @Test
    void whoever_keeps_no_people_does_not_see_it() {
        assertThat(visitors.as(Role.DRAFTER).get("/setup").status()).isEqualTo(404);
    }
}
