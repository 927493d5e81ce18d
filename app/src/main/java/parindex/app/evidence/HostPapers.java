package parindex.app.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parindex.app.assessment.outside.Papers;
import parindex.app.evidence.library.Document;
import parindex.app.evidence.library.Library;
import parindex.app.evidence.library.LibraryFilter;
import parindex.app.evidence.library.LibraryFilter.Usage;
import parindex.core.assessment.outside.OutsideResult.Attached;

/// Offers the documents of a host's library to results from outside.
@Component
class HostPapers implements Papers {
    private final Library library;

    HostPapers(Library library) {
        this.library = library;
    }

    @Override
    public List<Paper> of(UUID host) {
        return library.shelf(new LibraryFilter("", Optional.of(host), Usage.ANY, 1)).documents().stream()
                .filter(document -> document.latest().isOpen())
                .map(HostPapers::paper)
                .toList();
    }

    private static Paper paper(Document document) {
        var latest = document.latest();
        var about = document.about();
        var title = Stream.of(about.number(), about.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
        return new Paper(
                new Attached(
                        document.id(),
                        latest.number(),
                        latest.file().sha256(),
                        latest.file().name()),
                title.isEmpty() ? latest.file().name() : title);
    }
}
