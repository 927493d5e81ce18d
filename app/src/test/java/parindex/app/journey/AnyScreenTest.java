package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.account.SignInFixture;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.people.PeopleFixture;

/// The main pages as people with other screens and other eyes see them: 320 pixels wide, enlarged twice, in high
/// contrast, without motion, without colour; in both languages.
@ServerTest
@Tag("L-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyScreenTest {
    private static final int NARROW = 320;
    private static final int TWICE = 683;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SignInFixture signIns;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    private BrowserFixture browser;
    private PagesFixture pages;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
        pages = PagesFixture.make(sheets, people);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page page(int width, int height) {
        var page = browser.page(width, height);
        page.context().addCookies(List.of(new Cookie("SID", signIns.word(pages.who())).setUrl(visitors.address())));
        return page;
    }

    @Test
    void nothing_scrolls_sideways_but_tables_at_320_pixels_and_enlarged_twice_in_both_languages() {
        var wide = new ArrayList<String>();
        for (var width : List.of(NARROW, TWICE)) {
            var page = page(width, 384);
            for (var language : List.of("vi", "en")) {
                page.navigate(visitors.address() + "/language/" + language);
                for (var path : pages.paths()) {
                    page.navigate(visitors.address() + path);
                    var found = Sound.wide(page);
                    if (!found.isEmpty()) {
                        wide.add(width + " " + language + " " + path + ": " + found);
                    }
                }
            }
        }
        assertThat(String.join("\n", wide)).isEmpty();
    }

    @Test
    void in_high_contrast_focus_and_states_are_still_drawn_and_nothing_moves_for_those_who_ask() {
        var page = page(1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(visitors.address() + pages.made().url());
        page.locator("tr[data-version] [data-input]").first().focus();
        var outline =
                "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth";
        assertThat(page.evaluate(outline)).asString().doesNotContain("none").doesNotEndWith("0px");
        var mark = "(() => { const style = getComputedStyle(document.querySelector('.cell-state'), '::before');"
                + " return style.forcedColorAdjust + ' ' + style.borderTopWidth; })()";
        assertThat(page.evaluate(mark)).asString().isNotEqualTo("auto 0px");
        BrowserFixture.keep(page, "1366-forced-colors-sheet");
        var moving = "[...document.querySelectorAll('*')].filter(at => { const style = getComputedStyle(at);"
                + " return parseFloat(style.animationDuration) > 0.01 || parseFloat(style.transitionDuration) > 0.01; })"
                + ".slice(0, 3).map(at => at.outerHTML.slice(0, 100)).join()";
        for (var path : pages.paths()) {
            page.navigate(visitors.address() + path);
            assertThat(page.evaluate(moving)).asString().as(path).isEmpty();
        }
    }

    @Test
    @Tag("L-05")
    void without_colour_every_state_of_a_cell_has_a_word_and_a_shape_of_its_own() {
        var page = page(1366, 768);
        page.navigate(visitors.address() + pages.made().url());
        var drawn = "(() => { const row = document.querySelector('tr[data-version]'); const seen = [];"
                + " for (const state of ['plain', 'saved', 'waiting', 'faulty', 'locked']) { parindexSheet.shape(row, state);"
                + " const style = getComputedStyle(row.querySelector('.cell-state'), '::before');"
                + " seen.push([row.querySelector('[data-shape-word]').textContent,"
                + " style.clipPath + style.borderRadius + style.borderTopWidth]); } return seen; })()";
        var seen = (List<?>) page.evaluate(drawn);
        assertThat(seen.stream().map(one -> ((List<?>) one).getFirst()).distinct())
                .hasSize(5);
        assertThat(seen.stream().map(one -> ((List<?>) one).getLast()).distinct())
                .hasSize(5);
        assertThat(seen.stream().map(one -> String.valueOf(((List<?>) one).getFirst())))
                .noneMatch(String::isBlank);
        var silent =
                "[...document.querySelectorAll('.state, .chip, .severity, .here-mark, .saving-state, .left')].filter(at =>"
                        + " at.checkVisibility() && !at.textContent.trim() && !at.title && !at.getAttribute('aria-label')"
                        + " && !at.nextSibling?.textContent?.trim()).slice(0, 3).map(at => at.outerHTML.slice(0, 120)).join()";
        for (var path : pages.paths()) {
            page.navigate(visitors.address() + path);
            assertThat(page.evaluate(silent)).asString().as(path).isEmpty();
        }
    }
}
