package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// Every page in a real browser: nothing serious for people with disabilities, nothing that scrolls sideways on a
/// phone, no message in the console.
@ServerTest
@Tag("L-01")
@Tag("L-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final String RESULT = "/rounds/2020/units/dak-nong";

    @Autowired
    private VisitorFixture visitors;

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private BrowserFixture browser;
    private Page wide;
    private Page narrow;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
        wide = signedIn(1366, 768);
        narrow = signedIn(360, 740);
        listenTo(wide);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RESULT,
                RESULT + "/items",
                RESULT + "/items/7.2.1",
                RESULT + "/losses",
                RESULT + "/findings",
                RESULT + "/documents",
                RESULT + "/sources/7.2.1",
                RESULT + "/sources/total",
                "/criteria",
                "/criteria/vn-province-2020",
                "/criteria/vn-ministry-2020",
                "/criteria/template-department/items/1.1.2?in.done=17&in.planned=20",
                "/criteria/vn-province-2020/check",
                "/criteria/compare?after=template-department",
                "/criteria/import",
                "/criteria/rehearsal?facts=thu-departments-2025&set=template-department",
                "/rounds/2020/standings",
                "/rounds/2020/comparison",
                "/rounds/2023/comparison?kind=ministry",
                "/tables",
                "/intake",
                "/rounds/2023/units/thu"
            })
    void a_page_is_open_to_everybody_wide_and_narrow(String path) {
        messages.clear();
        wide.navigate(visitors.address() + path);
        BrowserFixture.keep(wide, "1366" + path.replaceAll("[^a-z0-9.]+", "-"));
        assertThat(Sound.serious(wide)).as("accessibility of %s", path).isEmpty();
        assertThat(messages).as("console of %s", path).isEmpty();
        narrow.navigate(visitors.address() + path);
        BrowserFixture.keep(narrow, "360" + path.replaceAll("[^a-z0-9.]+", "-"));
        assertThat(Sound.wide(narrow)).as("width of %s", path).isEmpty();
        assertThat(Sound.serious(narrow))
                .as("accessibility of %s on a phone", path)
                .isEmpty();
    }

    private Page signedIn(int width, int height) {
        var page = browser.page(width, height);
        page.navigate(visitors.link());
        return page;
    }

    private void listenTo(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                messages.add(message.text());
            }
        });
        page.onPageError(messages::add);
    }
}
