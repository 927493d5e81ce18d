package parindex.app.kit.web.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
class AddressesTest {
    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil", "", "/a b", "/a\nb"})
    void nobody_is_sent_to_another_server(String back) {
        assertThat(Addresses.isOwn(back)).isFalse();
    }

    @Test
    void the_language_switch_returns_to_its_page() {
        var answer = visitors.anonymous().get("/language/en?back=/sign-in%3Fout");
        assertThat(answer.location()).isEqualTo("/sign-in?out");
        assertThat(answer.header("Set-Cookie")).contains("lang=en", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_language_switch_sends_nobody_away() {
        assertThat(visitors.anonymous().get("/language/en?back=//evil.example").location())
                .isEqualTo("/");
    }
}
