package parindex.app.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parindex.app.evidence.LibraryPage.Asked;
import parindex.app.evidence.library.Library.Shelf;
import parindex.app.evidence.library.LibraryFilter;
import parindex.app.kit.web.Frame;

/// Puts the library into words.
///
/// @param frame   around the page
/// @param filter  what was asked for
/// @param shelf   what was found
/// @param scanned whether a scanner of viruses is set up
record LibraryFacts(Frame frame, LibraryFilter filter, Shelf shelf, boolean scanned) {
    LibraryPage page(String refusal) {
        var words = frame.words();
        return new LibraryPage(
                frame,
                sentence(),
                refusal,
                new Asked(filter.text(), owner(), word(), !filter.isEmpty()),
                shelf.documents().stream()
                        .map(document -> DocumentRow.of(document, words))
                        .toList(),
                drop(),
                shelf.more() ? address(filter.page() + 1) : "");
    }

    private String sentence() {
        var words = frame.words();
        if (shelf.documents().isEmpty()) {
            return words.say(filter.isEmpty() ? "evidence.empty" : "evidence.none-found");
        }
        return shelf.more() || filter.page() > 1
                ? words.say("evidence.page", words.figures().whole(filter.page()))
                : words.count("evidence.sentence", shelf.documents().size());
    }

    private Optional<DropZone> drop() {
        var owners = shelf.owners().stream().map(DropZone.Choice::of).toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(new DropZone("/evidence", owners, "", "", scanned));
    }

    private String owner() {
        return filter.owner().map(Object::toString).orElse("");
    }

    private String word() {
        return filter.use().name().toLowerCase(java.util.Locale.ROOT);
    }

    private String address(int page) {
        return "/evidence?q=%s&unit=%s&use=%s&page=%d"
                .formatted(URLEncoder.encode(filter.text(), StandardCharsets.UTF_8), owner(), word(), page);
    }
}
