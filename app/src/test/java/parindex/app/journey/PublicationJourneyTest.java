package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.account.SignInFixture;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture;
import parindex.core.assessment.Role;
import parindex.formats.publication.Bundle;
import parindex.formats.publication.BundleCheck;

/// A round is published by two persons; a visitor without account and without script reads it and takes the bundle
/// home.
@ServerTest
@Tag("A-07")
@Tag("U-16")
@Tag("M-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationJourneyTest {
    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private SignInFixture signIns;

    @Autowired
    private PeopleFixture people;

    @Autowired
    private PublishedFixture published;

    private final List<String> found = new ArrayList<>();
    private BrowserFixture browser;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page page(UUID person) {
        var page = browser.page(1366, 900);
        page.context().addCookies(List.of(new Cookie("SID", signIns.word(person)).setUrl(visitors.address())));
        return page;
    }

    /// The visitor follows the link of an item, prints its slip and takes the data home.
    private void readsTheSlip(Page visitor) throws java.io.IOException {
        visitor.locator("tbody a:has-text('Chất lượng hồ sơ trình văn bản QPPL')")
                .click();
        visitor.locator("article.slip").waitFor();
        assertThat(visitor.locator("article.slip").innerText()).contains("còn thiếu 0,5 điểm");
        Sound.both(visitor, "public-slip", found);
        assertThat(sheets(visitor, "slip")).isEqualTo(1);
        var data = visitor.waitForDownload(
                () -> visitor.locator("a[href$='/results.csv']").click());
        assertThat(Files.readString(data.path())).contains("2.1.2");
        var slip = visitor.url();
        visitor.locator(".slip-pager a:not([rel])").click();
        visitor.locator("article.slip").nth(1).waitFor();
        var all = visitor.locator("article.slip").count();
        Sound.both(visitor, "public-slips", found);
        assertThat(sheets(visitor, "slips")).isEqualTo(all);
        var scripted = browser.page(1366, 900);
        scripted.navigate(slip);
        Sound.both(scripted, "public-slip-scripted", found);
    }

    /// How many sheets of A4 a page takes.
    private static int sheets(Page page, String name) throws java.io.IOException {
        var file = Path.of("target", "screenshots", name + ".pdf");
        Files.createDirectories(file.getParent());
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)")
                .matcher(text)
                .results()
                .count();
    }

    @Test
    void two_persons_publish_and_a_visitor_reads_and_downloads() throws java.io.IOException {
        var ready = published.ready();
        var check = visitors.address() + ready.made().url() + "/publication";
        var first = page(ready.made().person().id());
        first.navigate(check);
        Sound.both(first, "publication-check", found);
        first.fill("#number", "12/QĐ-UBND");
        first.fill("#dated", "15/12/2026");
        first.locator("form[action$='/publication'] button[type=submit]").click();
        first.locator(".fingerprint").waitFor();
        Sound.both(first, "publication-proposed", found);
        var second =
                page(people.person(Role.COORDINATOR, ready.made().province()).id());
        second.navigate(check);
        second.locator("form[action$='/confirm'] button[type=submit]").click();
        second.locator("main a[href^='/public/']").first().waitFor();
        Sound.both(second, "publication-published", found);

        var visitor = browser.page(1366, 900);
        visitor.route("**/*.js", route -> route.abort());
        visitor.navigate(visitors.address() + "/public");
        visitor.locator("main a[href^='/public/" + ready.made().slug() + "/']")
                .first()
                .click();
        visitor.locator("table").first().waitFor();
        Sound.both(visitor, "public-standings", found);
        var download = visitor.waitForDownload(
                () -> visitor.locator("a[href$='/bundle.zip']").click());
        assertThat(BundleCheck.of(Bundle.of("bundle", Files.readAllBytes(download.path()))))
                .isInstanceOf(BundleCheck.Verdict.Right.class);
        visitor.locator("tbody a").first().click();
        visitor.locator("h1").waitFor();
        Sound.both(visitor, "public-unit", found);
        readsTheSlip(visitor);
        assertThat(found).isEmpty();
    }
}
