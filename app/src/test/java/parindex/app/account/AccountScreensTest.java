package parindex.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

@ServerTest
@Tag("O-07")
class AccountScreensTest {
    private static final String OWN = "con trâu là đầu cơ nghiệp";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    FirstAccounts accounts;

    @Autowired
    PeopleFixture people;

    @Test
    void the_one_time_password_opens_nothing_but_the_form_that_changes_it() {
        var visitor = visitors.anonymous();
        assertThat(signIn(visitor, oneTime()).location()).isEqualTo("/");
        assertThat(visitor.get("/").location()).isEqualTo("/account/password");
        assertThat(visitor.get("/intake").location()).isEqualTo("/account/password");
        assertThat(visitor.get("/account/password").text()).contains("Mật khẩu dùng một lần chỉ để vào lần đầu");
    }

    @Test
    void with_a_password_of_his_own_the_administrator_comes_in() {
        var visitor = withOwnPassword();
        assertThat(visitor.get("/intake").status()).isEqualTo(200);
        var again = visitors.anonymous();
        signIn(again, OWN);
        assertThat(again.get("/intake").status()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_every_other_session() {
        var elsewhere = withOwnPassword();
        change(visitors.anonymous(), oneTime());
        assertThat(elsewhere.get("/intake").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_weak_password_is_refused_with_a_sentence() {
        var visitor = visitors.anonymous();
        signIn(visitor, oneTime());
        var answer = visitor.submit(
                "/account/password",
                "/account/password",
                Map.of("oldPassword", "x", "newPassword", "ngắn", "repeatedPassword", "ngắn"));
        assertThat(answer.text()).contains("Mật khẩu mới quá ngắn: cần ít nhất 12 ký tự.");
    }

    @Test
    void the_session_gets_a_new_number_at_sign_in() {
        var visitor = visitors.anonymous();
        visitor.get("/sign-in");
        var before = visitor.session().getValue();
        signIn(visitor, oneTime());
        assertThat(visitor.session().getValue()).isNotEqualTo(before);
    }

    @Test
    void the_session_cookie_is_for_the_server_alone() {
        var cookie = visitors.anonymous().get("/sign-in").header("Set-Cookie");
        assertThat(cookie)
                .contains("SID=", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThat(signIn(visitors.anonymous(), "sai").location()).isEqualTo("/sign-in?failed");
        var unknown = visitors.anonymous().submit("/sign-in", "/sign-in", Map.of("name", "nobody", "password", "sai"));
        assertThat(unknown.location()).isEqualTo("/sign-in?failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "nobody has this password"})
    void nobody_comes_in_by_an_account_without_a_password(String typed) {
        var invited = people.person(Role.COORDINATOR).name();
        for (var name : List.of("demo", invited)) {
            var visitor = visitors.anonymous();
            var answer = visitor.submit("/sign-in", "/sign-in", Map.of("name", name, "password", typed));
            assertThat(answer.location()).startsWith("/sign-in?");
            assertThat(visitor.get("/account").location()).isEqualTo("/sign-in");
        }
    }

    @Test
    void a_wrong_demonstration_link_opens_nothing() {
        var visitor = visitors.anonymous();
        assertThat(visitor.get("/demo/enter?token=wrong").location()).isEqualTo("/sign-in");
        assertThat(visitor.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void who_signs_out_is_out() {
        var visitor = visitors.signedIn();
        visitor.submit("/intake", "/sign-out", Map.of());
        assertThat(visitor.get("/intake").location()).isEqualTo("/sign-in");
    }

    private String oneTime() {
        return accounts.oneTimePassword(true).orElseThrow();
    }

    private Visitor withOwnPassword() {
        var visitor = visitors.anonymous();
        change(visitor, oneTime());
        return visitor;
    }

    private static void change(Visitor visitor, String oneTime) {
        signIn(visitor, oneTime);
        visitor.submit(
                "/account/password",
                "/account/password",
                Map.of("oldPassword", oneTime, "newPassword", OWN, "repeatedPassword", OWN));
    }

    private static Answer signIn(Visitor visitor, String password) {
        return visitor.submit("/sign-in", "/sign-in", Map.of("name", " Admin ", "password", password));
    }
}
