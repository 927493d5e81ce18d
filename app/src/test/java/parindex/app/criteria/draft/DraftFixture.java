package parindex.app.criteria.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;

/// A person who edits a draft: opens pages, fills in forms as they stand on the page, sends them.
final class DraftFixture {
    static final String BASE = "template-department";
    private final Visitor visitor;
    private final String url;

    private DraftFixture(Visitor visitor, String url) {
        this.visitor = visitor;
        this.url = url;
    }

    /// A copy of an invented set under a name that no other test uses.
    static DraftFixture copy(Visitor visitor) {
        var name = "draft-" + UUID.randomUUID().toString().substring(0, 8);
        var answer = visitor.submit("/criteria/drafts", "/criteria/drafts", Map.of("base", BASE, "name", name));
        if (answer.status() != 302) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return new DraftFixture(visitor, answer.location());
    }

    /// The same draft in the browser of another person.
    DraftFixture by(Visitor other) {
        return new DraftFixture(other, url);
    }

    String url() {
        return url;
    }

    UUID id() {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    Visitor visitor() {
        return visitor;
    }

    Answer open(String path) {
        return visitor.get(url + path);
    }

    /// The form of a tab with everything that stands in it, to be changed and sent.
    Opened form(String path) {
        return new Opened(open(path), path);
    }

    /// An opened form.
    final class Opened {
        private final Map<String, String> fields = new HashMap<>();
        private final String action;

        private Opened(Answer page, String path) {
            var form = page.page().selectFirst("form#edit");
            if (form == null) {
                throw new AssertionError("no form at " + path + ": " + page.status() + " " + page.text());
            }
            action = form.attr("action");
            for (var field : form.select("input[name], textarea[name], select[name]")) {
                value(field);
            }
        }

        private void value(Element field) {
            var name = field.attr("name");
            var ticked = field.hasAttr("checked");
            switch (field.attr("type")) {
                case "radio", "checkbox" -> {
                    if (ticked) {
                        fields.put(name, field.attr("value"));
                    }
                }
                default -> {
                    var chosen = field.selectFirst("option[selected]");
                    fields.put(name, chosen == null ? field.val() : chosen.attr("value"));
                }
            }
        }

        Opened with(String name, String text) {
            fields.put(name, text);
            return this;
        }

        Opened without(String prefix) {
            fields.keySet().removeIf(name -> name.startsWith(prefix));
            return this;
        }

        Map<String, String> fields() {
            return fields;
        }

        Answer save() {
            return visitor.post(action, fields);
        }

        Answer preview() {
            return visitor.post(action.substring(0, action.lastIndexOf('/')) + "/preview", fields);
        }
    }

    /// A deed on the tree, sent from the page that is open.
    Answer deed(String path, Map<String, String> fields) {
        var page = open("").page();
        var all = new HashMap<>(fields);
        all.putIfAbsent("version", page.select("#editor").attr("data-version"));
        all.put("_csrf", page.select("input[name=_csrf]").attr("value"));
        return visitor.post(url + path, all);
    }
}
