package parindex.app.document;

import static parindex.app.document.IssuanceForm.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import parindex.app.document.DocumentsPage.Choice;
import parindex.app.document.DocumentsPage.Download;
import parindex.app.document.DocumentsPage.Field;
import parindex.app.document.DocumentsPage.Kind;
import parindex.app.kit.web.Frame;
import parindex.core.document.Authority;
import parindex.core.document.Document;
import parindex.formats.html.HtmlWriter;

/// Words the page of papers.
///
/// @param frame around it
/// @param kind  the paper shown
/// @param form  what was filled in
record DocumentFacts(Frame frame, PaperKind kind, IssuanceForm form) {
    DocumentsPage page(Document paper) {
        var url = frame.subject().orElseThrow().url("documents");
        return new DocumentsPage(frame, kind.word(), kinds(), fields(), downloads(url), HtmlWriter.part(paper), url);
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind(PaperKind.REPORT.word(), say("documents.report"), kind == PaperKind.REPORT),
                new Kind(PaperKind.DISPATCH.word(), say("documents.dispatch"), kind == PaperKind.DISPATCH));
    }

    private List<Field> fields() {
        var all = Stream.of(
                field("superior", say("documents.superior"), "text", form.superior()),
                field("issuer", say("documents.issuer"), "text", form.issuer()),
                field("number", say("documents.number"), "text", form.number()),
                field("symbol", say("documents.symbol"), "text", form.symbol()),
                field("place", say("documents.place"), "text", form.place()),
                field("date", say("documents.date"), "date", form.date()),
                new Field("authority", say("documents.authority"), "authority", "", authorities()),
                field("office", say("documents.office"), "text", form.office()),
                field("signer", say("documents.signer"), "text", form.signer()),
                field("addressees", say("documents.addressees"), "lines", form.addressees()),
                field("recipients", say("documents.recipients"), "lines", form.recipients()),
                field("filing", say("documents.filing"), "text", form.filing()));
        // Only a dispatch is addressed.
        return all.filter(field -> kind == PaperKind.DISPATCH || !field.name().equals("addressees"))
                .toList();
    }

    private List<Choice> authorities() {
        return Arrays.stream(Authority.values())
                .map(each -> new Choice(
                        each.name(),
                        each.letters().isEmpty() ? say("documents.authority.own") : each.letters(),
                        each.name().equals(text(form.authority()))))
                .toList();
    }

    private List<Download> downloads(String url) {
        return List.of(
                new Download(filled(url + "/" + kind.word() + ".docx"), "Word", say("documents.word")),
                new Download(filled(url + "/" + kind.word() + ".pdf"), "PDF", say("documents.pdf")),
                new Download(url + "/tables.xlsx", "Excel", say("documents.excel")));
    }

    // A download carries what was filled in, so that it is the paper that was looked at.
    private String filled(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        fields().forEach(field -> {
            if (!field.value().isEmpty()) {
                address.queryParam(field.name(), "{" + field.name() + "}");
            }
        });
        var chosen = text(form.authority());
        if (!chosen.isEmpty()) {
            address.queryParam("authority", "{authority}");
        }
        var values = Stream.concat(
                        fields().stream().map(Field::value).filter(value -> !value.isEmpty()),
                        chosen.isEmpty() ? Stream.<String>empty() : Stream.of(chosen))
                .toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static Field field(String name, String label, String type, @Nullable String value) {
        return new Field(name, label, type, text(value), List.of());
    }

    private String say(String key) {
        return frame.words().say(key);
    }
}
