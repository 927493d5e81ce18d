package parindex.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void no_word_becomes_a_tag_or_leaves_an_attribute() {
        var xml = new Markup().element("p", "<script>&\"'", "title", "\" onload=\"x");
        assertThat(xml).hasToString("<p title=\"&quot; onload=&quot;x\">&lt;script&gt;&amp;&quot;'</p>");
    }

    @Test
    void characters_that_xml_does_not_allow_are_left_out() {
        assertThat(new Markup().text("a\u0000\u0007b\uFFFFc\uD800d😀")).hasToString("abcd😀");
    }
}
