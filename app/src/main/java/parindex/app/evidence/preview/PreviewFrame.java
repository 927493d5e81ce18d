package parindex.app.evidence.preview;

import java.util.Base64;
import parindex.app.kit.storage.Sha256;
import parindex.app.kit.web.Words;
import parindex.formats.markup.Markup;

/// The plain page around what a parser made of a document: a sandbox with nothing in it but text, tables and one style
/// sheet, told by its hash.
final class PreviewFrame {
    /// For files and pictures: nothing at all.
    static final String SHUT = "sandbox; default-src 'none'";

    private static final String STYLE = "body{margin:16px;font:15px/1.5 Inter,Arial,sans-serif;color:#17212b;"
            + "background:#fff;overflow-wrap:anywhere}h2{font-size:17px;margin:16px 0 8px}p{margin:0 0 8px;"
            + "white-space:pre-wrap}table{border-collapse:collapse;margin:0 0 12px;font-size:13px}td,th{border:1px "
            + "solid #dde3e9;padding:2px 6px;text-align:left;vertical-align:top}th{color:#52606d;font-weight:400}"
            + "td p{margin:0}pre{white-space:pre-wrap;font:13px/1.5 monospace}";

    static final String POLICY = SHUT + "; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE)) + "'; frame-ancestors 'self'; base-uri 'none'";

    private PreviewFrame() {}

    static String page(Words words, String body) {
        return "<!doctype html>"
                + new Markup()
                        .open("html", "lang", words.tag())
                        .open("head")
                        .raw("<meta charset=\"utf-8\">")
                        .element("title", words.say("evidence.preview"))
                        .raw("<style>" + STYLE + "</style>")
                        .close("head")
                        .open("body")
                        .raw(body)
                        .close("body")
                        .close("html");
    }

    static String sentence(String said) {
        return new Markup().element("p", said).toString();
    }
}
