package parindex.app.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("L-04")
class SearchScreensTest {
    @Autowired
    VisitorFixture visitors;

    @ParameterizedTest
    @CsvSource({
        "7.2.1, /rounds/2020/units/dak-nong/items/7.2.1",
        "dak nong, /rounds/2020/units/dak-nong",
        "xep hang, /rounds/2020/standings?unit=dak-nong",
        "quang ninh, /rounds/2020/standings?unit=dak-nong#quang-ninh"
    })
    void words_without_accents_find_items_units_and_screens(String words, String url) {
        var hits = visitors.signedIn()
                .get("/search?within=2020/dak-nong&q=" + words.replace(" ", "%20"))
                .page();
        assertThat(hits.select("a.hit").getFirst().attr("href")).isEqualTo(url);
    }

    @Test
    void nothing_found_says_what_to_try() {
        assertThat(visitors.signedIn().get("/search?q=zzzz").text()).contains("Không tìm thấy. Thử ít chữ hơn");
    }

    @Test
    void what_was_typed_comes_back_as_text_only() {
        var page = visitors.signedIn()
                .get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .page();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("form.tools input[name=q]").attr("value")).isEqualTo("\"><script>alert(1)</script>");
    }
}
