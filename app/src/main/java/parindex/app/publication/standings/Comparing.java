package parindex.app.publication.standings;

import org.springframework.stereotype.Component;
import parindex.app.assessment.Round;
import parindex.app.publication.Edition;
import parindex.app.publication.standings.StandingsPages.Before;

/// What a scorecard is laid beside: the result before it, and the change beyond which an arrow is shown.
@Component
class Comparing {
    private final KnownResults results;
    private final GapStore gaps;

    Comparing(KnownResults results, GapStore gaps) {
        this.results = results;
        this.gaps = gaps;
    }

    Before before(Round round) {
        return new Before(() -> results.before(round.host().name(), round.year(), round.invented()), gaps.of(round));
    }

    Before before(Edition edition) {
        return new Before(() -> results.before(edition.host(), edition.year(), edition.invented()), gaps.of(edition));
    }
}
