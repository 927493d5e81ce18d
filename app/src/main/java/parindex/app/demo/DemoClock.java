package parindex.app.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.kit.storage.Journal;

/// Moves the dates of an invented round, so that a demonstration need not wait for days.
@Component
class DemoClock {
    private final JdbcClient sql;
    private final Journal journal;

    DemoClock(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Self-assessment of an invented round is over, and its first appraisal goes on.
    @Transactional
    public void end(String slug) {
        sql.sql("""
                update round set opens_at = clock_timestamp() - interval '30 days', self_ends_at = clock_timestamp(),
                    appraisal_ends_at = date_trunc('day', clock_timestamp()) + interval '15 days',
                    explanation_ends_at = date_trunc('day', clock_timestamp()) + interval '25 days',
                    publishes_at = date_trunc('day', clock_timestamp()) + interval '40 days'
                where slug = :slug""").param("slug", slug).update();
        journal.write(null, "round-moved", "/admin/rounds/" + slug, "minh họa");
    }
}
