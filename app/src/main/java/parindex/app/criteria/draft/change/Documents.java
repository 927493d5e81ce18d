package parindex.app.criteria.draft.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.criteria.draft.field.DraftDocument;
import parindex.core.scoring.CasesCheck;
import parindex.formats.FileFault;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.SetFile;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.handed.Handed;
import parindex.formats.tree.Node;
import parindex.formats.yaml.YamlWriter;

/// Documents of drafts as text and back: one file with the set and its examples, in one canonical form, so that equal
/// documents are equal texts.
public final class Documents {
    private static final String NAME = "draft.yaml";

    private Documents() {}

    /// What a tree gives.
    ///
    /// @param document nothing where its form is faulty
    /// @param faults   everything that is wrong with it
    public record Read(Optional<DraftDocument> document, List<FileFault> faults) {
        private static Read of(SetFile file) {
            return new Read(file.set().map(set -> new DraftDocument(set, file.cases())), file.faults());
        }
    }

    public static String text(DraftDocument document) {
        return YamlWriter.text(SetTree.of(document.set(), document.cases()));
    }

    /// A document as it was stored.
    ///
    /// @throws IllegalStateException when the text is no document, which the program never stores
    public static DraftDocument read(String text) {
        return Read.of(CriteriaFiles.check(NAME, text.getBytes(StandardCharsets.UTF_8)))
                .document()
                .orElseThrow(() -> new IllegalStateException("a stored criteria set cannot be read"));
    }

    /// What stands in a file that somebody handed in.
    public static Read check(String name, Handed file) {
        return Read.of(CriteriaFiles.check(name, file));
    }

    /// A tree that was changed.
    public static Read of(Node.Branch tree) {
        return Read.of(CriteriaFiles.check(NAME, tree));
    }

    /// Everything that stands in the way of freezing it.
    public static DraftCheck check(DraftDocument document) {
        var ofCases = CasesCheck.of(document.set(), document.cases());
        return new DraftCheck(Stream.concat(document.set().faults().stream(), ofCases.stream())
                .toList());
    }
}
