package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.people.PeopleFixture;
import parindex.app.publication.PublishedFixture.Ready;
import parindex.core.assessment.Role;

/// A correction travels: everybody can see what it changed, those it touches are told, and so is who follows.
@ServerTest
@Tag("U-18")
class CorrectionTest {
    private static final String NOTE = "Bổ sung Sở Y tế gửi muộn";

    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    private Ready ready;

    @BeforeEach
    void corrected() {
        ready = published.ready();
        ready.propose();
        ready.confirm(ready.other());
        published.sendLate(ready.made(), ready.made().departments().get(2));
        ready.propose(Map.of("number", "20/QĐ-UBND", "dated", "20/12/2026", "note", NOTE));
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
    }

    private Answer open(String path) {
        return visitors.anonymous().get(path);
    }

    private static List<String> cells(Element row) {
        return row.select("th, td").eachText();
    }

    @Test
    void everybody_sees_each_unit_and_each_item_before_and_after() {
        var page = open(ready.published() + "/2/changes").page();
        var tables = page.select("main table");
        var late = tables.get(0).select("tbody tr").stream()
                .map(CorrectionTest::cells)
                .filter(cells -> cells.getFirst().equals("Sở Y tế"))
                .toList();
        assertThat(late).containsExactly(List.of("Sở Y tế", "– → 1", "– → 1", "– → Trung bình"));
        assertThat(tables.get(1).select("tbody tr").stream().map(CorrectionTest::cells))
                .anySatisfy(cells ->
                        assertThat(cells).startsWith("Sở Y tế", "2.1.2").endsWith("– → 1"))
                .allSatisfy(cells -> assertThat(cells).startsWith("Sở Y tế"));
        assertThat(page.text()).contains(NOTE, "mục của 1 đơn vị có thay đổi; 2 đơn vị đổi tổng điểm");
        var slip = tables.get(1).select("tbody a").attr("href");
        assertThat(open(slip).status()).isEqualTo(200);
    }

    @Test
    void what_corrects_nothing_has_no_such_page() {
        assertThat(open(ready.published() + "/1/changes").status()).isEqualTo(404);
        assertThat(open(ready.published() + "/3/changes").status()).isEqualTo(404);
    }

    @Test
    void the_people_of_the_round_are_told_whom_it_touches() {
        var head =
                visitors.as(people.person(Role.HEAD, ready.made().departments().getFirst()));
        var titles = head.get("/notices").page().select("main a");
        var notice = titles.stream()
                .filter(link -> link.text().startsWith("Đính chính kết quả (bản 2)"))
                .filter(link -> head.get(link.attr("href")).text().contains(ready.published() + "/2/changes"))
                .findFirst()
                .orElseThrow();
        var text = head.get(notice.attr("href")).text();
        assertThat(text).contains(NOTE, "– Sở Y tế: tổng điểm – → 1; hạng – → 1; nhóm – → Trung bình; ");
        assertThat(titles.eachText()).anyMatch(title -> title.startsWith("Công bố kết quả"));
    }

    @Test
    void who_follows_the_feed_gets_the_correction_as_an_entry_of_its_own() throws Exception {
        var answer = open("/public/feed.atom");
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(answer.body()).endsWith("</feed>");
        var feed = parsed(answer.bytes());
        var addresses = texts(feed.getElementsByTagName("link"), "href");
        assertThat(addresses)
                .containsSubsequence(
                        ready.published() + "/2", ready.published() + "/2/changes", ready.published() + "/1");
        assertThat(texts(feed.getElementsByTagName("id"), "")).doesNotHaveDuplicates();
        assertThat(texts(feed.getElementsByTagName("summary"), "").getFirst())
                .contains(NOTE)
                .contains("20/QĐ-UBND");
        assertThat(open("/public").body()).contains("/public/feed.atom");
    }

    private static Document parsed(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(NodeList nodes, String attribute) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof org.w3c.dom.Element element) {
                texts.add(attribute.isEmpty() ? element.getTextContent() : element.getAttribute(attribute));
            }
        }
        return texts;
    }

    @Test
    void programs_are_told_by_every_list_and_every_file() {
        var round = ready.made().slug();
        var versions = open("/api/v1/public/" + round);
        assertThat(versions.body())
                .containsSubsequence("\"version\":2", NOTE, ready.published() + "/2/changes.json", "\"version\":1");
        assertThat(open("/api/v1/public/no-such-round").status()).isEqualTo(404);
        for (var file : List.of("bundle.zip", "results.csv", "results.json")) {
            assertThat(open(ready.published() + "/1/" + file).header("Link"))
                    .isEqualTo("</public/%s>; rel=\"latest-version\"".formatted(round));
        }
    }
}
