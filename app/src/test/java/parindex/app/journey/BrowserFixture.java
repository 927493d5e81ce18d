package parindex.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real headless Chromium of the system; a test that cannot find one fails and names the package.
final class BrowserFixture implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /// A page that is there at once waits for nobody; a machine that does much else is waited for.
    private static final int LONGEST_MILLIS = 60_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private final Playwright playwright;
    private final Browser browser;

    BrowserFixture() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(flags()));
    }

    /// A page of a person with a window of their own.
    Page page(int width, int height) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setAcceptDownloads(true));
        window.setDefaultTimeout(LONGEST_MILLIS);
        return window.newPage();
    }

    /// Goes to an address that must answer well; what it says instead is in the failure.
    static void visit(Page page, String url) {
        var answer = page.navigate(url);
        if (answer == null || !answer.ok()) {
            throw new AssertionError(url + " answered " + (answer == null ? "nothing" : answer.status()) + ": "
                    + page.locator("body").innerText());
        }
    }

    /// Keeps what the page looks like for a person to see.
    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static Path chromium() {
        var folders = Arrays.asList(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no Chromium on the PATH: install package chromium"));
    }

    private static List<String> flags() {
        var always = Stream.of(
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--disable-gpu");
        // Chromium refuses its sandbox to root only.
        var asRoot =
                "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.<String>empty();
        return Stream.concat(always, asRoot).toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
