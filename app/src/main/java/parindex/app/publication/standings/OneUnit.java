package parindex.app.publication.standings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.publication.FinalReading;
import parindex.app.publication.Shown;
import parindex.app.unit.Units;

/// A single unit of a round as it is now, with everything that was given.
@Component
@Transactional(readOnly = true)
public class OneUnit {
    private final FinalReading finals;
    private final Units units;

    OneUnit(FinalReading finals, Units units) {
        this.finals = finals;
        this.units = units;
    }

    /// @param code its word in addresses
    /// @throws org.springframework.web.server.ResponseStatusException 404 where there is no such unit
    Shown of(Round round, String code) {
        var unit = units.find(code).orElseThrow(StandingsPages::absent);
        return finals.shown(round, List.of(unit.id()));
    }
}
