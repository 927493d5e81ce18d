package parindex.app.evidence;

import java.util.List;
import parindex.app.evidence.library.Document.Owner;
import parindex.core.evidence.EvidenceLimits;
import parindex.core.evidence.FileType;

/// The place where files are dropped, chosen or pasted: a plain form, and with script an upload that can be taken up
/// again.
///
/// @param action   where the plain form goes
/// @param owners   to whose libraries the person may add; with one there is nothing to choose
/// @param document of which it is a new version, empty for documents of their own
/// @param link     address that links a new document to an item, empty where it is about none
/// @param scanned  whether a scanner of viruses is set up
public record DropZone(String action, List<Choice> owners, String document, String link, boolean scanned) {
    /// A unit to choose.
    public record Choice(String id, String name) {
        static Choice of(Owner owner) {
            return new Choice(owner.id().toString(), owner.name());
        }
    }

    /// Endings that are taken, for the field of the form.
    public String accepted() {
        return FileType.accepted();
    }

    public long most() {
        return EvidenceLimits.BYTES;
    }
}
