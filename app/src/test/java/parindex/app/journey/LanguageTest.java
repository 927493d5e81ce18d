package parindex.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.assessment.appraisal.council.CouncilFixture;
import parindex.app.assessment.entry.SheetFixture;
import parindex.app.people.PeopleFixture;

/// In a language in which every sentence stands in brackets, no page shows a word outside of them: what is there is
/// data, and says so by `translate="no"` or by its language.
@ServerTest
@Tag("L-03")
class LanguageTest {
    private static final Pattern SENTENCE = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final List<String> SPOKEN = List.of("title", "placeholder", "aria-label", "alt");

    @Autowired
    VisitorFixture visitors;

    @Autowired
    SheetFixture sheets;

    @Autowired
    PeopleFixture people;

    @Autowired
    CouncilFixture council;

    @Test
    void no_page_says_a_word_that_nobody_can_translate() {
        var pages = PagesFixture.make(sheets, people);
        var visitor = visitors.as(pages.who());
        var left = new ArrayList<String>();
        for (var path : pages.paths()) {
            look(visitor, path, left);
        }
        for (var path : List.of("/sign-in", "/reset", "/accessibility")) {
            look(visitors.anonymous(), path, left);
        }
        assertThat(String.join("\n", left)).isEmpty();
    }

    @Test
    void the_list_for_the_council_and_its_line_are_translated_too() {
        var sent = council.disputed();
        var left = new ArrayList<String>();
        var clerk = sent.round().visitor();
        look(clerk, "/work", left);
        look(clerk, CouncilFixture.list(sent), left);
        look(clerk, CouncilFixture.line(sent, sent.unit()), left);
        assertThat(String.join("\n", left)).isEmpty();
    }

    private static void look(Visitor visitor, String path, List<String> left) {
        var answer = visitor.get(path, "X-Pseudo-Language", "yes");
        assertThat(answer.status()).as(path).isEqualTo(200);
        var page = answer.page();
        assertThat(page.body().text()).as(path).contains("⟦");
        page.body().forEachNode(node -> {
            if (node instanceof TextNode text && !isData(text.parent())) {
                check(path, text.getWholeText(), left);
            } else if (node instanceof Element at && !isData(at)) {
                SPOKEN.forEach(name -> check(path + " @" + name, at.attr(name), left));
            }
        });
    }

    private static boolean isData(org.jsoup.nodes.@org.jspecify.annotations.Nullable Node node) {
        for (var at = node; at instanceof Element one; at = at.parent()) {
            if (one.attr("translate").equals("no")
                    || one.hasAttr("lang") && !one.normalName().equals("html")
                    || List.of("script", "style", "textarea", "kbd").contains(one.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static void check(String path, String text, List<String> left) {
        var rest = text;
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = SENTENCE.matcher(rest).replaceAll(" ");
        }
        if (WORD.matcher(rest).find() && left.size() < 200) {
            left.add(path + ": " + rest.strip());
        }
    }
}
