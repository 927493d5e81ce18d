package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/// What is wrong with a page for people with disabilities and for small screens.
final class Sound {
    private static final String WIDE = "(() => { const most = document.documentElement.clientWidth;"
            + " if (document.documentElement.scrollWidth <= most) return '';"
            + " return [...document.querySelectorAll('body *')].filter(at => at.getBoundingClientRect().right > most + 1"
            + " && !at.closest('.scroller, .paper-wide, pre')).slice(0, 3).map(at => at.outerHTML.slice(0, 140)).join(' | ') || 'wide'; })()";

    static final String BEYOND = "[...document.querySelectorAll('main *')].filter(at =>"
            + " at.getBoundingClientRect().right > 361 && !at.closest('.scroller, .tabs, .pages'))"
            + ".slice(0, 3).map(at => at.outerHTML.slice(0, 120)).join()";

    private Sound() {}

    /// Looks at a page wide and on a phone, keeps both as pictures, and writes down whatever axe or the width finds.
    static void both(Page page, String name, List<String> found) {
        BrowserFixture.keep(page, "1366-" + name);
        axe(page).analyze().getViolations().forEach(one -> found.add(name + " " + one));
        page.setViewportSize(360, 740);
        BrowserFixture.keep(page, "360-" + name);
        var wide = String.valueOf(page.evaluate(BEYOND));
        if (!wide.isEmpty()) {
            found.add(name + " is wider than 360: " + wide);
        }
        axe(page).analyze().getViolations().forEach(one -> found.add(name + " on a phone " + one));
        page.setViewportSize(1366, 900);
    }

    /// Keeps a picture of a page as it is, and refuses what is serious for people with disabilities or scrolls
    /// sideways.
    ///
    /// @param apart parts of the page that axe does not look at: documents of others
    static void look(Page page, String name, String... apart) {
        BrowserFixture.keep(page, page.viewportSize().width + "-" + name);
        assertThat(wide(page)).as("width of %s", name).isEmpty();
        assertThat(serious(page, apart)).as("accessibility of %s", name).isEmpty();
    }

    /// Serious and critical findings of axe, with the first elements that have them.
    ///
    /// @param apart parts of the page that are not looked at: documents of others
    static List<String> serious(Page page, String... apart) {
        var axe = axe(page);
        for (var part : apart) {
            axe.exclude(part);
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(Sound::said)
                .toList();
    }

    /// All rules, in one run in the page itself; of what is well nothing is written down, which on a page of a thousand
    /// cells takes longer than looking.
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }

    /// What makes the page scroll sideways, empty where nothing does. Tables scroll in places of their own.
    static String wide(Page page) {
        return String.valueOf(page.evaluate(WIDE));
    }
}
