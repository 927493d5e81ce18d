package parindex.app.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.account.link.Links;
import parindex.app.account.link.Purpose;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// The own account: second factor, places, name and address.
@ServerTest
@Tag("M-04")
class OwnScreensTest {
    private static final String OWN = "con trâu là đầu cơ nghiệp";
    private static final String FACTOR = "/account/second-factor";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    Links links;

    @Autowired
    JdbcClient sql;

    private PeopleFixture.Made person;
    private Visitor visitor;

    @BeforeEach
    void join() {
        person = people.person(Role.DRAFTER);
        var link = links.make(null, person.id(), Purpose.JOIN);
        visitor = visitors.anonymous();
        visitor.submit(link, link, Map.of("newPassword", OWN, "repeatedPassword", OWN));
        signIn(visitor);
    }

    @Test
    void with_a_second_factor_the_password_alone_opens_nothing() {
        var secret = setUp();
        var again = visitors.anonymous();
        signIn(again);
        assertThat(again.get("/").location()).isEqualTo("/sign-in/code");
        for (var path : List.of("/criteria", "/account", "/account/password", FACTOR)) {
            assertThat(again.get(path).location()).as(path).isEqualTo("/sign-in/code");
        }
        assertThat(code(again, "000000").text()).contains("Mã không đúng");
        var before = again.session().getValue();
        assertThat(code(again, next(secret)).status()).isEqualTo(302);
        assertThat(again.session().getValue()).isNotEqualTo(before);
        assertThat(again.get("/criteria").status()).isEqualTo(200);
    }

    @Test
    void the_database_holds_the_secret_sealed() {
        var secret = java.util.HexFormat.of().formatHex(setUp());
        var row = sql.sql("select encode(second_factor, 'hex') from account where id = :id")
                .param("id", person.id())
                .query(String.class)
                .single();
        assertThat(row).hasSize(106).doesNotContain(secret);
    }

    @Test
    void a_code_that_was_used_does_not_work_again() {
        var secret = setUp();
        var code = next(secret);
        var first = visitors.anonymous();
        signIn(first);
        assertThat(code(first, code).status()).isEqualTo(302);
        var second = visitors.anonymous();
        signIn(second);
        assertThat(code(second, code).status()).isEqualTo(422);
        assertThat(second.get("/criteria").location()).isEqualTo("/sign-in/code");
    }

    @Test
    void a_recovery_code_works_once() {
        var codes = codes();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        var first = visitors.anonymous();
        signIn(first);
        assertThat(code(
                                first,
                                codes.getFirst()
                                        .toUpperCase(java.util.Locale.ROOT)
                                        .replace("-", " "))
                        .status())
                .isEqualTo(302);
        assertThat(first.get("/account").text()).contains("Còn 9 mã dự phòng");
        var second = visitors.anonymous();
        signIn(second);
        assertThat(code(second, codes.getFirst()).status()).isEqualTo(422);
    }

    @Test
    void the_second_factor_goes_with_the_password_only() {
        setUp();
        visitor.submit("/account", FACTOR + "/remove", Map.of("password", "sai"));
        assertThat(visitor.get("/account").text()).contains("Đang bật");
        visitor.submit("/account", FACTOR + "/remove", Map.of("password", OWN));
        assertThat(visitor.get("/account").text()).contains("Đang tắt");
    }

    @Test
    void somebody_who_lost_his_phone_is_helped_by_whoever_manages_him() {
        setUp();
        var administrator = visitors.as(Role.ADMINISTRATOR);
        var page = "/admin/people/" + person.id();
        assertThat(administrator
                        .submit(page, page + "/second-factor/remove", Map.of())
                        .status())
                .isEqualTo(302);
        var again = visitors.anonymous();
        signIn(again);
        assertThat(again.get("/criteria").status()).isEqualTo(200);
    }

    @Test
    void places_are_listed_and_one_can_sign_out_there() {
        var elsewhere = visitors.as(person);
        var page = visitor.get("/account");
        assertThat(page.text()).contains("Nơi này");
        var end = page.page().expectFirst("form[action^=/account/places/]").attr("action");
        assertThat(visitor.submit("/account", end, Map.of()).location()).isEqualTo("/account");
        assertThat(elsewhere.get("/criteria").location()).isEqualTo("/sign-in");
        var stranger = visitors.as(Role.DRAFTER);
        assertThat(stranger.submit("/account", end, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void the_name_is_ones_own_but_another_address_takes_the_password() {
        var mail = "an" + System.nanoTime() + "@tinh-thu.example";
        assertThat(change("Nguyễn Thị Thử", mail, "").status()).isEqualTo(422);
        assertThat(change("Nguyễn Thị Thử", " " + mail.toUpperCase(java.util.Locale.ROOT), OWN)
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get("/account").body()).contains("Nguyễn Thị Thử", mail);
        assertThat(change("Nguyễn Thị Thử", "khong phai", OWN).text()).contains("Đây không phải địa chỉ thư điện tử.");
    }

    @Test
    void fields_that_no_form_has_change_nothing() {
        var before = row();
        var sent = new java.util.HashMap<String, String>(Map.of("shown", "Người Thử", "mail", "", "password", ""));
        List.of(
                        "id",
                        "enabled",
                        "version",
                        "must_change",
                        "mustChange",
                        "name",
                        "demonstration",
                        "role",
                        "unit",
                        "duties",
                        "duties[0].role",
                        "person.duties",
                        "second_factor",
                        "given_by")
                .forEach(field -> sent.put(field, "ADMINISTRATOR"));
        assertThat(visitor.submit("/account", "/account", sent).status()).isEqualTo(302);
        assertThat(row()).isEqualTo(before);
    }

    private String row() {
        return sql.sql(
                        "select account::text || array_agg(duty::text)::text from account join duty on duty.person = account.id where account.id = :id group by account")
                .param("id", person.id())
                .query((row, at) -> row.getString(1))
                .single();
    }

    private Answer change(String shown, String mail, String password) {
        return visitor.submit("/account", "/account", Map.of("shown", shown, "mail", mail, "password", password));
    }

    /// The secret of the phone.
    private byte[] setUp() {
        var page = visitor.get(FACTOR).page();
        var secret = page.expectFirst("input[name=secret]").attr("value");
        assertThat(page.select("svg path")).isNotEmpty();
        set(secret);
        return Base32.decode(secret);
    }

    private List<String> codes() {
        return set(visitor.get(FACTOR).page().expectFirst("input[name=secret]").attr("value"))
                .page()
                .select("li code")
                .eachText();
    }

    private Answer set(String secret) {
        // the code of the step before, so that those of this one and the next are still to be used
        var code = Totp.code(Base32.decode(secret), Totp.step(Instant.now()) - 1, Totp.DIGITS);
        return visitor.submit(FACTOR, FACTOR, Map.of("secret", secret, "code", code));
    }

    private static String next(byte[] secret) {
        return Totp.code(secret, Totp.step(Instant.now()), Totp.DIGITS);
    }

    private void signIn(Visitor who) {
        who.submit("/sign-in", "/sign-in", Map.of("name", person.name(), "password", OWN));
    }

    private static Answer code(Visitor who, String code) {
        return who.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }
}
