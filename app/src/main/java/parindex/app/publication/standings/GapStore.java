package parindex.app.publication.standings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.publication.Edition;
import parindex.core.points.Share;
import parindex.core.ranking.comparison.Trend;

/// The change beyond which an arrow is shown: as the round has it now, or as it was when the result was proposed.
@Repository
@Transactional(readOnly = true)
public class GapStore {
    private final JdbcClient sql;

    GapStore(JdbcClient sql) {
        this.sql = sql;
    }

    Share of(Round round) {
        return of("select gap from round where id = :id", round.id());
    }

    Share of(Edition edition) {
        return of("select gap from publication where id = :id", edition.id());
    }

    private Share of(String asked, UUID id) {
        return sql
                .sql(asked)
                .param("id", id)
                .query((row, at) -> Optional.ofNullable(row.getBigDecimal("gap")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Share::of)
                .orElse(Trend.USUAL_GAP);
    }
}
