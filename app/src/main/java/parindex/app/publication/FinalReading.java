package parindex.app.publication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.core.publication.Decision;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.formats.publication.ContentFiles;

/// What a round would publish now, for those who run it.
@Component
@Transactional(readOnly = true)
public class FinalReading {
    private final FinalCards cards;

    FinalReading(FinalCards cards) {
        this.cards = cards;
    }

    public Shown shown(Round round) {
        return shown(round, cards.of(round));
    }

    /// Fingerprint of it, as a proposal keeps it.
    static String fingerprint(Shown shown) {
        return ContentFiles.fingerprint(shown.publication());
    }

    /// The same of some units alone.
    public Shown shown(Round round, Collection<UUID> units) {
        return shown(round, cards.of(round, units));
    }

    private static Shown shown(Round round, FinalCards.Final all) {
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
