package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
class EditorPicturesTest {
    @Autowired
    private VisitorFixture visitors;

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target/screenshots/" + name + ".png")));
    }

    @Test
    void pictures() {
        var visitor = visitors.signedIn();
        var url = visitor.submit(
                        "/criteria/drafts",
                        "/criteria/drafts",
                        Map.of("base", "template-department", "name", "pictures"))
                .location();
        try (var browser = new BrowserFixture()) {
            for (int width : List.of(1366, 360)) {
                Page page = browser.page(width, width == 360 ? 740 : 900);
                page.navigate(visitors.link());
                page.navigate(visitors.address() + "/criteria/drafts");
                keep(page, "ed-" + width + "-list");
                for (var path : List.of(
                        "", "?tab=terms", "?tab=adjustments", "?tab=acts", "?tab=history", "/freeze", "/items/1")) {
                    page.navigate(visitors.address() + url + path);
                    keep(page, "ed-" + width + "-set" + path.replaceAll("[^a-z0-9]+", "-"));
                }
                var codes = page.locator("#tree a[data-row]").evaluateAll("all => all.map(a => a.dataset.row)");
                System.out.println(codes);
                for (var code : List.of("1.1.1", "1.2", "1.3.1", "1.5", "2.1.1", "2.1.2", "2.3", "3.2", "3.1.2")) {
                    for (var tab : List.of("rule", "cases")) {
                        page.navigate(visitors.address() + url + "/items/" + code + "?tab=" + tab);
                        keep(page, "ed-" + width + "-" + code + "-" + tab);
                    }
                }
                page.navigate(visitors.address() + url + "/items/1.1?tab=content");
                keep(page, "ed-" + width + "-content");
                assertThat(page.title()).isNotEmpty();
            }
        }
    }
}
