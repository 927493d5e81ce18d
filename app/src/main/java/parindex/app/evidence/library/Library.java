package parindex.app.evidence.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.evidence.library.Document.Owner;
import parindex.app.evidence.library.Use.ItemPlace;

/// What a person sees of the library. What he may not see is not there.
@Component
@Transactional(readOnly = true)
public class Library {
    private final DocumentStore documents;
    private final UseStore uses;

    Library(DocumentStore documents, UseStore uses) {
        this.documents = documents;
        this.uses = uses;
    }

    /// A look at the library.
    ///
    /// @param documents of one page
    /// @param more      whether there is another page
    /// @param owners    the units to whose libraries the person may add
    public record Shelf(List<Document> documents, boolean more, List<Owner> owners) {}

    /// A document with all that belongs to it.
    public record Whole(Document document, List<Version> versions, List<Use> uses) {
        public Optional<Version> version(int number) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst();
        }
    }

    /// The documents of one item.
    ///
    /// @param mine  whether the person may add and take away
    /// @param used  the documents linked to it, each as its link says
    /// @param owner to whose library a new file goes
    public record OfItem(boolean mine, List<Linked> used, Optional<Owner> owner) {}

    /// A linked document in the version that was linked.
    public record Linked(Use use, Document document, Version version) {}

    public Shelf shelf(LibraryFilter filter) {
        var found = documents.list(filter);
        var more = found.size() > LibraryFilter.PAGE;
        return new Shelf(more ? found.subList(0, LibraryFilter.PAGE) : found, more, documents.owners());
    }

    /// Whether the person may add to the library of a unit.
    public boolean mayAddTo(UUID owner) {
        return documents.mayAddTo(owner);
    }

    public Optional<Document> find(UUID id) {
        return documents.find(id);
    }

    /// The version of a document.
    public Optional<Version> version(UUID document, int number) {
        return documents.versions(document).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    public Optional<Whole> whole(UUID id) {
        return documents.find(id).map(found -> new Whole(found, documents.versions(id), uses.of(id)));
    }

    /// The document of a unit's library that has this file already.
    public Optional<Document> holding(UUID owner, String sha256) {
        return documents.holding(owner, sha256).flatMap(documents::find);
    }

    /// Nothing where there is no such sheet for this person.
    public Optional<OfItem> item(ItemPlace at) {
        return uses.place(at)
                .map(place -> new OfItem(
                        place.mine(),
                        documents.linked(place, at),
                        place.owner() ? Optional.of(new Owner(place.agency(), place.agencyName())) : Optional.empty()));
    }
}
