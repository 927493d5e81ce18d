package parindex.app.criteria.draft.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import parindex.app.criteria.SetEntry;
import parindex.app.criteria.SetEntry.Origin;
import parindex.app.criteria.SetSource;
import parindex.formats.criteria.CriteriaFiles;

/// Drafts and frozen sets among all others that can be looked at, compared and copied.
@Component
public class DraftSets implements SetSource {
    private final DraftStore drafts;

    public DraftSets(DraftStore drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<SetEntry> all() {
        return drafts.all().stream()
                .filter(draft -> draft.state() != Draft.State.DISCARDED)
                .map(DraftSets::entry)
                .toList();
    }

    @Override
    public Optional<SetEntry> find(String name) {
        return drafts.named(name).map(DraftSets::entry);
    }

    private static SetEntry entry(Draft draft) {
        var file = CriteriaFiles.check(draft.name() + ".yaml", draft.document().getBytes(StandardCharsets.UTF_8));
        return new SetEntry(
                draft.name(),
                draft.isOpen() ? Origin.DRAFT : Origin.ISSUED,
                file.set(),
                file.cases(),
                file.faults(),
                draft.url());
    }
}
