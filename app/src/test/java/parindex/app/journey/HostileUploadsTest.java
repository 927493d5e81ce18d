package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.evidence.HostileNames;
import parindex.app.evidence.HostileNames.Sent;
import parindex.app.evidence.upload.KeepingFixture;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Two hundred hostile files are sent, and what was taken is opened in a real browser: no script runs, nothing is shown
/// by the browser itself, nothing is altered, nothing lies outside the store.
@ServerTest
@Tag("T11")
@Tag("O-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileUploadsTest {
    private static final String FIRST = "/versions/1";

    @Autowired
    private VisitorFixture visitors;

    @Autowired
    private PeopleFixture people;

    @Autowired
    private EvidenceFixture evidence;

    @Autowired
    private KeepingFixture keeping;

    private final Map<String, byte[]> taken = new ConcurrentHashMap<>();
    private final List<String> ran = new CopyOnWriteArrayList<>();
    private BrowserFixture browser;
    private KnownUnit unit;
    private PeopleFixture.Made drafter;

    @BeforeAll
    void open() {
        browser = new BrowserFixture();
        unit = evidence.department();
        drafter = people.person(Role.DRAFTER, unit);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void nothing_that_two_hundred_files_try_works() throws Exception {
        var before = files();
        var visitor = visitors.as(drafter);
        assertThat(HostileNames.forbidden().size()
                        + HostileNames.polyglots().size()
                        + HostileNames.unseen().size())
                .isGreaterThanOrEqualTo(200);
        forbidden(visitor);
        polyglots();
        HostileNames.unseen().forEach(this::keepUnseen);
        var page = page(visitor);
        for (var file : new TreeMap<>(taken).entrySet()) {
            opened(page, file.getKey(), file.getValue());
        }
        shown(page);
        assertThat(ran).isEmpty();
        assertThat(page.evaluate("String(window.hacked)")).isEqualTo("undefined");
        assertThat(files()).isEqualTo(before);
    }

    /// Files that lie in the working folder: nothing comes to lie beside the store.
    private static List<String> files() throws IOException {
        try (Stream<Path> here = Files.list(Path.of(""))) {
            return here.map(Path::toString).sorted().toList();
        }
    }

    private void forbidden(Visitor visitor) {
        for (var sent : HostileNames.forbidden()) {
            var answer = visitor.upload("/account/password", "/evidence?unit=" + unit.id(), sent.name(), sent.bytes());
            assertThat(answer.status()).as(sent.name()).isEqualTo(422);
        }
    }

    /// Two at a time, as the parsers are.
    private void polyglots() throws InterruptedException, ExecutionException {
        try (var two = Executors.newFixedThreadPool(2)) {
            var going = new ArrayList<java.util.concurrent.Future<?>>();
            for (var sent : HostileNames.polyglots()) {
                going.add(two.submit(() -> {
                    if (keeping.upload("", unit.id(), drafter.id(), sent.name(), sent.bytes()) instanceof Finished at) {
                        taken.put("/evidence/" + at.document(), sent.bytes());
                    }
                }));
            }
            for (var one : going) {
                one.get();
            }
        }
        assertThat(taken).as("sound ones and plain text").hasSizeBetween(4, 10);
    }

    private void keepUnseen(Sent sent) {
        UUID document = keeping.unseen(unit.id(), drafter.id(), sent.name(), sent.bytes());
        taken.put("/evidence/" + document, sent.bytes());
    }

    private Page page(Visitor visitor) {
        var page = browser.page(1366, 768);
        var word = visitor.session();
        page.context().addCookies(List.of(new Cookie(word.getName(), word.getValue()).setUrl(visitors.address())));
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
        page.navigate(visitors.address() + "/account");
        return page;
    }

    /// Opens a file as a link would: it is saved, byte for byte, under a name that is only a name.
    private void opened(Page page, String document, byte[] bytes) throws IOException {
        var address = visitors.address() + document + FIRST + "/file";
        var download = page.waitForDownload(() -> page.evaluate("url => { location.href = url; }", address));
        assertThat(Files.readAllBytes(download.path()))
                .as(download.suggestedFilename())
                .isEqualTo(bytes);
        assertThat(download.suggestedFilename())
                .matches("[^/\\\\\\p{Cntrl}\\p{Cf}<>\":|?*]+\\.(txt|csv|pdf|docx|png)")
                .doesNotStartWith(".");
        assertThat(page.url()).endsWith("/account");
    }

    /// The pages that speak of them, and the previews that parsers made.
    private void shown(Page page) {
        page.navigate(visitors.address() + "/evidence?unit=" + unit.id());
        assertThat(page.evaluate("String(window.hacked)")).isEqualTo("undefined");
        for (var document : taken.keySet().stream().sorted().limit(12).toList()) {
            for (var path : List.of("", FIRST + "/preview")) {
                page.navigate(visitors.address() + document + path);
                assertThat(page.evaluate("String(window.hacked)")).isEqualTo("undefined");
            }
        }
    }
}
