package parindex.formats.html;

import java.util.List;
import java.util.Locale;
import parindex.core.document.Block;
import parindex.core.document.Block.Table;
import parindex.core.document.Document;
import parindex.core.document.Letterhead;
import parindex.core.document.Run;
import parindex.formats.markup.Markup;
import parindex.formats.paper.PaperWording;

/// A document as elements that say what they are: headings, lists, tables; a bound figure carries its binding.
final class ArticleHtml {
    private static final String RULE = "<div class=\"paper-rule\"></div>";
    private final Markup html = new Markup();

    String of(Document document) {
        html.open("article", "class", "paper", "lang", "vi");
        head(document);
        html.open("div", "class", "paper-body");
        document.body().forEach(this::block);
        html.close("div");
        foot(document);
        document.annex().forEach(this::block);
        if (!document.annex().isEmpty()) {
            html.close("section");
        }
        return html.close("article").toString();
    }

    private void head(Document document) {
        html.open("header", "class", "paper-head").open("div", "class", "paper-issuer");
        document.head().superior().forEach(line -> element("p", "paper-superior", line));
        document.head().issuer().forEach(line -> element("p", "paper-issuing", line));
        html.raw(RULE).close("div").open("div", "class", "paper-nation");
        html.element("p", Letterhead.NATION).element("p", Letterhead.MOTTO, "class", "paper-motto");
        html.raw(RULE).close("div").open("div", "class", "paper-number");
        html.open("p").text(PaperWording.NUMBER);
        runs(document.number().runs());
        html.close("p");
        if (!document.type().isNamed()) {
            element("h1", "paper-about", document.subject());
        }
        html.close("div");
        element("p", "paper-place", document.head().place());
        html.close("header");
        if (document.type().isNamed()) {
            html.open("h1", "class", "paper-title");
            html.element("span", document.type().title().toUpperCase(Locale.ROOT), "class", "paper-type");
            html.raw(" ");
            element("span", "paper-subject", document.subject());
            html.close("h1");
        }
        addressees(document.addressees());
    }

    private void addressees(List<List<Run>> addressees) {
        if (!addressees.isEmpty()) {
            html.open("div", "class", "paper-addressees").element("p", PaperWording.ADDRESSED_TO);
            list(addressees);
            html.close("div");
        }
    }

    private void foot(Document document) {
        html.open("footer", "class", "paper-foot").open("div", "class", "paper-recipients");
        html.element("p", PaperWording.RECIPIENTS, "class", "paper-recipients-title");
        document.recipients().lines().forEach(line -> element("p", "paper-recipient", line));
        html.close("div").open("div", "class", "paper-signature");
        document.signature().lines().forEach(line -> element("p", "paper-office", line));
        element("p", "paper-signer", document.signature().signer());
        html.close("div").close("footer");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                var tag = "h" + (heading.level().ordinal() + 2);
                html.open(tag).text(heading.number() + " ");
                runs(heading.runs());
                html.close(tag);
            }
            case Block.Paragraph paragraph -> {
                html.open("p").text(paragraph.number().isEmpty() ? "" : paragraph.number() + " ");
                runs(paragraph.runs());
                html.close("p");
            }
            case Block.DashList list -> list(list.entries());
            case Block.Table table -> table(table);
            case Block.AppendixTitle title -> {
                html.element("p", (PaperWording.APPENDIX + " " + title.number()).strip(), "class", "paper-appendix");
                element("h2", "paper-appendix-title", title.title());
                element("p", "paper-attached", title.attached());
            }
            case Block.PageBreak pages ->
                html.open(
                        "section",
                        "class",
                        "paper-annex paper-" + pages.orientation().name().toLowerCase(Locale.ROOT));
        }
    }

    private void list(List<List<Run>> entries) {
        html.open("ul", "class", "paper-dashes");
        entries.forEach(entry -> element("li", "paper-dash", entry));
        html.close("ul");
    }

    private void table(Table table) {
        html.open("div", "class", "paper-scroll", "role", "region", "aria-label", table.label(), "tabindex", "0");
        html.open("table", "class", "paper-table paper-" + table.size().name().toLowerCase(Locale.ROOT));
        html.element("caption", table.label(), "class", "paper-caption")
                .open("thead")
                .open("tr");
        for (var column : table.columns()) {
            html.open("th", "scope", "col");
            runs(column.head());
            html.close("th");
        }
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close("tbody").close("table").close("div");
    }

    private void row(Table table, Table.Row row) {
        html.open("tr", "class", "paper-row-" + row.kind().name().toLowerCase(Locale.ROOT));
        int at = 0;
        for (var cell : row.cells()) {
            var align = cell.span() > 1
                    ? Table.Align.CENTRE
                    : table.columns().get(at).align();
            var look = "paper-" + align.name().toLowerCase(Locale.ROOT);
            html.open("td", "class", look, "colspan", String.valueOf(cell.span()));
            cell.lines().forEach(line -> element("p", "paper-line", line));
            html.close("td");
            at += cell.span();
        }
        html.close("tr");
    }

    private void element(String tag, String look, List<Run> runs) {
        html.open(tag, "class", look);
        runs(runs);
        html.close(tag);
    }

    private void runs(List<Run> runs) {
        runs.forEach(run -> {
            switch (run.emphasis()) {
                case BOLD -> wrapped("strong", run);
                case ITALIC -> wrapped("em", run);
                case NONE -> run(run);
            }
        });
    }

    private void wrapped(String tag, Run run) {
        html.open(tag);
        run(run);
        html.close(tag);
    }

    private void run(Run run) {
        switch (run) {
            case Run.Words words -> html.text(words.text());
            case Run.Bound bound ->
                html.element("span", bound.text(), "class", "bound", "data-binding", bound.binding());
            case Run.Blank blank -> html.element("span", blank.text(), "class", "blank", "data-binding", blank.field());
        }
    }
}
