package parindex.app.criteria.draft.form;

import java.util.List;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.app.criteria.draft.field.Fields;
import parindex.app.criteria.draft.field.Layout;
import parindex.app.criteria.draft.field.Piece;
import parindex.app.criteria.draft.field.Typed;
import parindex.core.language.Language;
import parindex.formats.tree.Node;

/// A form of the editor: a part of a document as fields and back. What was typed becomes the same tree that files are
/// read into, so that one reader judges both.
public interface Form {
    /// The fields as the document has them.
    Fields stored(DraftDocument document, Language language);

    /// The fields with their numbers read, and what the form itself sees wrong.
    Typed read(Fields typed, DraftDocument document, Language language);

    /// The tree of a document with what was typed.
    ///
    /// @param plain fields with numbers as files write them
    Node.Branch put(DraftDocument document, Fields plain);

    /// How it is laid out.
    List<Piece> pieces(Layout layout, DraftDocument document);

    /// What stands below the preview, for a form that has one.
    default List<Piece> more(Layout layout) {
        return List.of();
    }

    /// What is told apart when two people changed the same thing; in the order in which it is shown.
    List<Facet> facets();

    /// A part of a form that belongs to one of two people as a whole.
    ///
    /// @param word    the sentence `draft.facet.` and this names it
    /// @param prefixes of the names of its fields
    record Facet(String word, List<String> prefixes) {
        public static Facet of(String word, String... prefixes) {
            return new Facet(word, List.of(prefixes));
        }

        public Fields of(Fields fields) {
            return prefixes.stream().map(fields::below).reduce(Fields.NONE, Fields::and);
        }
    }
}
