package parindex.app.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.publication.Decision;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;

/// What a round would publish now, for those who run it.
@Component
@Transactional(readOnly = true)
public class FinalReading {
    private static final int MOST = 8;

    private final FinalCards cards;
    private final SentStore store;
    private final Map<UUID, Kept> known = new ConcurrentHashMap<>();

    FinalReading(FinalCards cards, SentStore store) {
        this.cards = cards;
        this.store = store;
    }

    /// What was worked out when the journal ended where it ended: whatever is done writes a line there, so that as long
    /// as none was added, and the round is in the same stage, nothing can have changed.
    private record Kept(long journal, RoundStage stage, Shown shown) {}

    /// What the round would publish now.
    public Shown shown(Round round) {
        var journal = store.journal();
        var kept = known.get(round.id());
        if (kept == null || kept.journal != journal || kept.stage != round.stage()) {
            kept = new Kept(journal, round.stage(), worked(round));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(round.id(), kept);
        }
        return kept.shown;
    }

    private Shown worked(Round round) {
        var all = cards.of(round);
        var heading = new Heading(
                round.slug(),
                round.name(),
                round.year(),
                round.host().name(),
                1,
                new Decision("", LocalDate.EPOCH),
                parindex.cli.Program.NAME_AND_VERSION,
                "",
                Optional.empty(),
                round.invented());
        return Shown.of(Publication.of(heading, all.sets(), all.units()));
    }
}
