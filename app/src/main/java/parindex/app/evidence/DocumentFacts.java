package parindex.app.evidence;

import java.util.List;
import java.util.Optional;
import parindex.app.evidence.DocumentPage.Described;
import parindex.app.evidence.DocumentPage.UseRow;
import parindex.app.evidence.DocumentRow.FileRow;
import parindex.app.evidence.library.Library.Whole;
import parindex.app.evidence.library.Use;
import parindex.app.evidence.library.Version;
import parindex.app.kit.web.Frame;

/// Puts one document into words.
///
/// @param frame   around the page
/// @param whole   the document
/// @param shown   the version that is looked at
/// @param scanned whether a scanner of viruses is set up
record DocumentFacts(Frame frame, Whole whole, Version shown, boolean scanned) {
    DocumentPage page(String refusal) {
        var words = frame.words();
        return new DocumentPage(
                frame,
                DocumentRow.of(whole.document(), words),
                refusal,
                whole.document().mine() ? Optional.of(form()) : Optional.empty(),
                FileRow.of(shown, words),
                whole.versions().stream()
                        .map(version -> FileRow.of(version, words))
                        .toList(),
                whole.uses().stream().map(this::use).toList(),
                whole.document().mine() ? Optional.of(drop()) : Optional.empty());
    }

    private Described form() {
        var about = whole.document().about();
        return new Described(
                about.title(),
                about.number(),
                about.issuer(),
                about.dated().map(Object::toString).orElse(""),
                about.pages(),
                whole.document().changes());
    }

    private DropZone drop() {
        var owner = new DropZone.Choice(
                whole.document().owner().id().toString(),
                whole.document().owner().name());
        var id = whole.document().id().toString();
        return new DropZone("/evidence/" + id + "/versions", List.of(owner), id, "", scanned);
    }

    private UseRow use(Use use) {
        var words = frame.words();
        var last = use.removed().orElse(use.added());
        var said = words.say(
                use.removed().isPresent() ? "evidence.use.removed" : "evidence.use.added",
                last.by(),
                words.figures().time(last.at()));
        return new UseRow(
                use.at().url(),
                words.say(
                        "evidence.use.item",
                        use.at().item(),
                        use.at().unit(),
                        use.at().round()),
                words.say("evidence.version", words.figures().whole(use.version())),
                said,
                use.removed().isPresent(),
                use.id().toString());
    }
}
