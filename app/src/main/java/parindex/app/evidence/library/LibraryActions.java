package parindex.app.evidence.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.app.evidence.library.Version.Kept;
import parindex.app.kit.storage.Journal;

/// What people do with documents: each method is one deed, one transaction, one line in the journal.
@Component
@Transactional
public class LibraryActions {
    private final DocumentStore documents;
    private final UseStore uses;
    private final Journal journal;

    LibraryActions(DocumentStore documents, UseStore uses, Journal journal) {
        this.documents = documents;
        this.uses = uses;
        this.journal = journal;
    }

    /// A new document with its first file.
    public UUID add(UUID owner, About about, Kept file, Scan scan, UUID by) {
        var id = UUID.randomUUID();
        documents.add(id, owner, about, file.name(), by);
        documents.addVersion(id, 1, file, scan, by);
        journal.write(by, "evidence-added", "/evidence/" + id, file.name() + " sha256:" + file.sha256());
        return id;
    }

    /// The next version of a document; the older ones stay.
    ///
    /// @return its number, nothing where there is no such document to be changed by this person
    public Optional<Integer> addVersion(UUID document, Kept file, Scan scan, UUID by) {
        documents.lock(document);
        return documents.find(document).filter(Document::mine).map(found -> {
            var number = found.latest().number() + 1;
            documents.addVersion(document, number, file, scan, by);
            journal.write(
                    by,
                    "evidence-version",
                    "/evidence/" + document,
                    number + " " + file.name() + " sha256:" + file.sha256());
            return number;
        });
    }

    /// Says other things of a document.
    ///
    /// @param changes which state of it the person saw
    /// @return false when somebody else changed it since
    public boolean describe(UUID id, About about, int changes, UUID by) {
        var document = documents.find(id).filter(Document::mine);
        if (document.isEmpty() || !documents.describe(document.get(), about, changes)) {
            return false;
        }
        journal.write(by, "evidence-described", "/evidence/" + id, about.number() + " " + about.title());
        return true;
    }

    /// Lets a document prove an item; where it does so already, nothing happens.
    ///
    /// @param pages where in it
    /// @return false where the person sees no such item or document, or may not
    public boolean link(ItemPlace at, UUID document, int version, String pages, UUID by) {
        var place = uses.place(at).filter(UseStore.Place::mine);
        var linked = documents.versions(document).stream()
                .filter(one -> one.number() == version && one.isOpen())
                .findFirst();
        if (place.isEmpty() || linked.isEmpty()) {
            return false;
        }
        if (uses.add(UUID.randomUUID(), place.get(), at.item(), linked.get(), pages, by)) {
            journal.write(by, "evidence-linked", at.url(), "/evidence/" + document + " " + version);
        }
        return true;
    }

    /// Takes a document from an item; the link stays as a mark.
    ///
    /// @return the link, nothing where there is none that this person may take away
    public Optional<Use> unlink(UUID use, UUID by) {
        var found = uses.find(use)
                .filter(link ->
                        uses.place(link.at()).filter(UseStore.Place::mine).isPresent());
        found.filter(link -> uses.remove(use, by))
                .ifPresent(link ->
                        journal.write(by, "evidence-unlinked", link.at().url(), "/evidence/" + link.document()));
        return found;
    }
}
