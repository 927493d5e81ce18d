package parindex.app.assessment.round;

import org.jspecify.annotations.Nullable;
import parindex.app.assessment.round.PreparationStore.ChosenSet;
import parindex.app.assessment.round.RoundActions.WithDocument;
import parindex.app.criteria.SetEntry;
import parindex.app.kit.storage.Sha256;
import parindex.core.unit.UnitKind;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.yaml.YamlWriter;

/// Sets of the catalogue as the documents that rounds keep: set and examples in the one canonical form.
public final class SetDocuments {
    private SetDocuments() {}

    /// @throws IllegalStateException when the set is gone or cannot be read
    public static WithDocument of(@Nullable SetEntry entry, UnitKind kind) {
        if (entry == null || entry.set().isEmpty()) {
            throw new IllegalStateException("the set of a round cannot be read");
        }
        var text = YamlWriter.text(SetTree.of(entry.set().get(), entry.cases()));
        return new WithDocument(new ChosenSet(kind, entry.name(), Sha256.hex(text)), text);
    }
}
